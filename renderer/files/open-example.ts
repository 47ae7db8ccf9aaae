import { useEditor } from '../store/editor';
import { readExample } from './examples';
import { showDocument } from './show-document';
import { whenSafe } from './when-safe';

/** Opens an example as a new drawing with its own id: saving it never touches the example. */
export async function openExample(name: string): Promise<void> {
  const read = await readExample(name);
  if (!read.ok) {
    useEditor.getState().openDialog({ kind: 'refused', name, refusal: read.refusal });
    return;
  }
  await whenSafe(async () => {
    await showDocument({ ...read.document, id: crypto.randomUUID() }, { saved: true });
    const { bundledWalk } = await import('../workshop/bundled-walk');
    const walk = await bundledWalk(name);
    if (walk) useEditor.getState().setOwnWalk({ walk, name: undefined, saved: walk });
  });
}
