import type { Host } from '../../shared/host';
import { useEditor } from '../store/editor';
import { openBytes } from './open-bytes';

/** Asks for another drawing and shows what differs. Neither drawing is changed. */
export async function compareWithAnother(host: Host): Promise<void> {
  const result = await host.open();
  const { openDialog } = useEditor.getState();
  if (result.status === 'cancelled') return;
  if (result.status === 'failed') {
    openDialog({ kind: 'host-failed', failure: result, doing: 'open' });
    return;
  }
  const read = await openBytes(result.bytes);
  openDialog(read.ok ? { kind: 'compare', name: result.name, other: read.document } : { kind: 'refused', name: result.name, refusal: read.refusal });
}
