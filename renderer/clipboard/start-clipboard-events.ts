import { isTextField } from '../commands/handle-key';
import { useEditor } from '../store/editor';
import { isTable } from './is-table';
import { copySelection, cutSelection, pasteText } from './fragment-clipboard';

/**
 * Answers the browser's own copy, cut and paste, which reach the clipboard without asking for permission. Text fields
 * and selected text keep theirs.
 */
export function startClipboardEvents(): void {
  document.addEventListener('copy', (event) => putSelection(event, copySelection));
  document.addEventListener('cut', (event) => putSelection(event, cutSelection));
  document.addEventListener('paste', (event) => {
    if (!isOurs(event)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (pasteText(text)) event.preventDefault();
    else if (isTable(text)) {
      event.preventDefault();
      useEditor.getState().openDialog({ kind: 'rows', text });
    }
  });
}

function putSelection(event: ClipboardEvent, take: () => string | undefined): void {
  if (!isOurs(event) || !(getSelection()?.isCollapsed ?? true)) return;
  const count = useEditor.getState().selection.elements.length;
  const text = take();
  if (text === undefined) return;
  event.clipboardData?.setData('text/plain', text);
  event.preventDefault();
  useEditor.getState().notify({ kind: 'info', text: 'notice.copied', values: { count } });
}

function isOurs(event: ClipboardEvent): boolean {
  const { drawing, dialog } = useEditor.getState();
  return drawing !== undefined && !dialog && !event.defaultPrevented && !isTextField(event.target);
}
