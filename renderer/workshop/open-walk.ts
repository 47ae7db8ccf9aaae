import type { Host } from '../../shared/host';
import { useEditor } from '../store/editor';
import { takeWalk } from './take-walk';

/** Asks for a walk's file and takes it for the open drawing, which stays as it is. */
export async function openWalk(host: Host): Promise<void> {
  const result = await host.open();
  const { openDialog } = useEditor.getState();
  if (result.status === 'cancelled') return;
  if (result.status === 'failed') openDialog({ kind: 'host-failed', failure: result, doing: 'open' });
  else if (!(await takeWalk(result))) openDialog({ kind: 'walk-refused', name: result.name, refusal: { code: 'not-walk' } });
}
