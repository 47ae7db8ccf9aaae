import { readDrawing } from '../../shared/document/read';
import { versionText, type VersionFacts } from '../storage/versions';
import { shownTime } from '../start/shown-time';
import { useEditor } from '../store/editor';

/** Makes the open drawing what it was when it was saved, as one step that can be undone. The file stays until it is saved. */
export async function restoreVersion({ id, savedAt, title, fileName }: VersionFacts): Promise<void> {
  const { apply, closeDialog, lang, notify, openDialog } = useEditor.getState();
  const read = readDrawing(await versionText(id));
  closeDialog();
  if (!read.ok) {
    openDialog({ kind: 'refused', name: fileName ?? title, refusal: read.refusal });
    return;
  }
  apply('edit.restore', () => read.document);
  notify({
    kind: 'done',
    text: 'notice.restored',
    values: { time: shownTime(savedAt, lang) },
    action: { label: 'command.undo', run: () => useEditor.getState().undo() },
  });
}
