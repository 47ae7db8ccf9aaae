import type { DroppedFile } from '../../shared/host';
import { host } from '../host/host';
import { useEditor } from '../store/editor';
import { showOpenResult } from './open-result';

/** Opens files dropped on the window: the first one here, each other one in a window of its own. */
export async function openDropped([first, ...others]: readonly DroppedFile[]): Promise<void> {
  if (first) await showOpenResult(await host.openDropped(first));
  const beside = await Promise.all(others.map((file) => host.openBeside(file)));
  if (beside.includes(false)) useEditor.getState().notify({ kind: 'info', text: 'notice.onlyFirst' });
}
