import { isFiltering } from '../../shared/find/filter-elements';
import { removeElements, removeLinks } from '../../shared/document/edits';
import { copyPicture } from '../clipboard/copy-picture';
import { isTable } from '../clipboard/is-table';
import { copySelection, cutSelection, duplicateSelection, pasteText } from '../clipboard/fragment-clipboard';
import type { UiKey } from '../../shared/messages/ui/ui-text';
import type { EditorState } from '../store/editor-state';
import { NOTHING } from '../store/selection';
import { visibleNow } from '../store/visible';
import { withDrawing, withElements, withSelection, type Command, type CommandContext } from './command';

async function toClipboard({ host, state }: CommandContext, text: string | undefined, count: number): Promise<void> {
  if (text === undefined) return;
  const written = await host.clipboard.writeText(text);
  state.notify(written ? { kind: 'info', text: 'notice.copied', values: { count } } : { kind: 'info', text: 'notice.clipboardDenied' });
}

function withQuery(state: EditorState): boolean {
  return withDrawing(state) && state.findQuery.trim() !== '';
}

function stepCommand(id: string, label: UiKey, shortcut: string, step: 1 | -1): Command {
  return { id, label, shortcuts: [shortcut], inTextFields: true, enabled: withQuery, run: async () => (await import('../find/find-hits')).stepHit(step) };
}

/** Undo, clipboard, deleting, selecting, renaming. */
export const EDIT_COMMANDS: readonly Command[] = [
  {
    id: 'undo',
    label: 'command.undo',
    labelNow: (state, text) => labelOf('command.undoNamed', state.undoLabel(), text),
    shortcuts: ['Mod+Z'],
    enabled: (state) => state.undoLabel() !== undefined,
    run: ({ state }) => state.undo(),
  },
  {
    id: 'redo',
    label: 'command.redo',
    labelNow: (state, text) => labelOf('command.redoNamed', state.redoLabel(), text),
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: (state) => state.redoLabel() !== undefined,
    run: ({ state }) => state.redo(),
  },
  {
    id: 'cut',
    label: 'command.cut',
    shortcuts: ['Mod+X'],
    clipboardEvent: true,
    enabled: withElements,
    run: (context) => toClipboard(context, cutSelection(), context.state.selection.elements.length),
  },
  {
    id: 'copy',
    label: 'command.copy',
    shortcuts: ['Mod+C'],
    clipboardEvent: true,
    enabled: withElements,
    run: (context) => toClipboard(context, copySelection(), context.state.selection.elements.length),
  },
  {
    id: 'paste',
    label: 'command.paste',
    shortcuts: ['Mod+V'],
    clipboardEvent: true,
    enabled: withDrawing,
    run: async ({ host, state }) => {
      if (!pasteText(await host.clipboard.readText())) state.notify({ kind: 'info', text: 'notice.pasteNothing' });
    },
  },
  {
    id: 'paste-rows',
    label: 'command.pasteRows',
    shortcuts: ['Mod+Shift+V'],
    enabled: withDrawing,
    run: async ({ host, state }) => {
      const text = (await host.clipboard.readText()) ?? '';
      state.openDialog({ kind: 'rows', text: isTable(text) ? text : '' });
    },
  },
  { id: 'copy-picture', label: 'command.copyPicture', shortcuts: ['Mod+Alt+C'], enabled: withDrawing, run: ({ host, state }) => copyPicture(host, state) },
  { id: 'duplicate', label: 'command.duplicate', shortcuts: ['Mod+D'], enabled: withElements, run: duplicateSelection },
  {
    id: 'delete',
    label: 'command.delete',
    shortcuts: ['Delete', 'Backspace'],
    enabled: withSelection,
    run: ({ state }) => {
      const { elements, links } = state.selection;
      state.apply('edit.remove', (document) => removeElements(removeLinks(document, links), elements));
    },
  },
  {
    id: 'select-all',
    label: 'command.selectAll',
    shortcuts: ['Mod+A'],
    enabled: withDrawing,
    // What a folded lane hides, or a later step of a presentation brings, is not meant.
    run: ({ state: { select } }) => {
      const shown = visibleNow();
      select({ elements: shown?.document.elements.flatMap(({ id }) => (shown.geometry.boxes.has(id) ? [id] : [])) ?? [], links: [] });
    },
  },
  {
    id: 'select-none',
    label: 'command.selectNone',
    shortcuts: ['Escape'],
    enabled: withSelection,
    run: ({ state }) => state.select(NOTHING),
  },
  {
    id: 'rename',
    label: 'command.rename',
    shortcuts: ['F2'],
    enabled: (state) => state.drawing !== undefined && state.selection.elements.length === 1,
    run: ({ state }) => state.setRenaming(state.selection.elements[0]),
  },
  {
    id: 'next',
    label: 'command.next',
    shortcuts: ['N'],
    enabled: withDrawing,
    run: ({ state }) => state.openNext(state.selection.elements),
  },
  { id: 'find-text', label: 'command.findText', shortcuts: ['Mod+F'], inTextFields: true, enabled: withDrawing, run: ({ state }) => state.openFind() },
  stepCommand('find-next', 'command.findNext', 'F3', 1),
  stepCommand('find-previous', 'command.findPrevious', 'Shift+F3', -1),
  {
    id: 'clear-filter',
    label: 'command.clearFilter',
    enabled: (state) => state.drawing !== undefined && isFiltering(state.elementFilter),
    run: ({ state }) => state.setElementFilter({}),
  },
  { id: 'find-element', label: 'command.find', shortcuts: ['/', 'Mod+I'], inTextFields: true, enabled: withDrawing, run: ({ state }) => state.requestSearch() },
];

type Text = Parameters<NonNullable<Command['labelNow']>>[1];

function labelOf(key: 'command.undoNamed' | 'command.redoNamed', edit: Parameters<Text>[0] | undefined, text: Text): ReturnType<NonNullable<Command['labelNow']>> {
  return edit === undefined ? undefined : { key, values: { edit: text(edit).toLowerCase() } };
}
