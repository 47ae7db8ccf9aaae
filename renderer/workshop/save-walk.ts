import { writeWalk } from '../../shared/workshop/write-walk';
import type { Host } from '../../shared/host';
import { documentName } from '../files/document-name';
import { useEditor } from '../store/editor';

/**
 * Asks where to, and writes the open drawing's own walk there.
 * @returns whether it was saved
 */
export async function saveWalk(host: Host): Promise<boolean> {
  const state = useEditor.getState();
  if (!state.ownWalk) return false;
  const { walk, name } = state.ownWalk;
  const result = await host.exportFile(name ?? `${documentName(state)}.walk.json`, new TextEncoder().encode(writeWalk(walk)), 'application/json');
  const { ownWalk, setOwnWalk, notify, openDialog } = useEditor.getState();
  if (result.status === 'failed') openDialog({ kind: 'host-failed', failure: result, doing: 'export' });
  if (result.status !== 'ok') return false;
  // It may have been changed while the person was asked: what was written is what is saved.
  if (ownWalk) setOwnWalk({ ...ownWalk, name: result.name, saved: walk });
  notify({ kind: 'done', text: 'notice.saved', values: { name: result.name } });
  return true;
}
