import { openBytes } from '../../shared/export/open';
import type { Host } from '../../shared/host';
import { useEditor } from '../store/editor';

/** Asks for another drawing and shows what differs. Neither drawing is changed. */
export async function compareWithAnother(host: Host): Promise<void> {
  const result = await host.open();
  const { openDialog } = useEditor.getState();
  if (result.status === 'cancelled') return;
  if (result.status === 'failed') {
    openDialog({ kind: 'host-failed', failure: result, doing: 'open' });
    return;
  }
  const read = openBytes(result.bytes);
  openDialog(read.ok ? { kind: 'compare', name: result.name, other: read.document } : { kind: 'refused', name: result.name, refusal: read.refusal });
}
