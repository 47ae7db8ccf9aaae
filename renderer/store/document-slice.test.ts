import { beforeEach, describe, expect, it } from 'vitest';
import { addElement, removeElements, rename, setTitle } from '../../shared/document/edits';
import { drawing } from '../../shared/rules/testing';
import { isDirty } from './dirty';
import { useEditor } from './editor';
import { NO_FILE } from './file-slice';
import { makeDrawing } from './make-drawing';
import { selectElements } from './selection';

const document = drawing({ title: 'Lesen', elements: [{ id: 'u', kind: 'user', name: 'Peniaga', x: 0, y: 0 }] });

function editor(): ReturnType<typeof useEditor.getState> {
  return useEditor.getState();
}

function shown(): NonNullable<ReturnType<typeof editor>['drawing']>['document'] {
  const { drawing: open } = editor();
  if (!open) throw new Error('nothing is open');
  return open.document;
}

beforeEach(() => {
  editor().show(makeDrawing(document, 'ms'));
  editor().setFile({ ...NO_FILE, saved: shown() });
  useEditor.setState({ notices: [] });
});

describe('an edit', () => {
  it('makes the drawing unsaved; undoing it makes it saved again', () => {
    expect(isDirty(editor())).toBe(false);
    expect(editor().apply('edit.title', (now) => setTitle(now, 'Lesen premis'))).toBe(true);
    expect(isDirty(editor())).toBe(true);
    editor().undo();
    expect(shown().title).toBe('Lesen');
    expect(isDirty(editor())).toBe(false);
    editor().redo();
    expect(shown().title).toBe('Lesen premis');
  });

  it('that changes nothing leaves no step to undo', () => {
    expect(editor().apply('edit.title', (now) => setTitle(now, 'Lesen'))).toBe(false);
    expect(editor().undoLabel()).toBeUndefined();
  });

  it('of one group is one step', () => {
    for (const name of ['P', 'Pe', 'Pen']) editor().apply('edit.rename', (now) => rename(now, 'u', name), 'u/name');
    editor().undo();
    expect(shown().elements[0]?.name).toBe('Peniaga');
  });

  it('that fails changes nothing and says so', () => {
    const before = shown();
    expect(editor().apply('edit.rename', (now) => rename(now, 'nobody', 'X'))).toBe(false);
    expect(shown()).toBe(before);
    expect(editor().notices).toMatchObject([{ kind: 'error', text: 'notice.editFailed' }]);
  });

  it('gives a place to what it adds without one', () => {
    editor().apply('edit.add', (now) => addElement(now, { id: 'c', kind: 'channel', name: 'Portal' }));
    const added = shown().elements.find(({ id }) => id === 'c');
    expect([typeof added?.x, typeof added?.y]).toEqual(['number', 'number']);
  });

  it('that removes what is selected unselects it', () => {
    editor().select(selectElements('u'));
    editor().apply('edit.remove', (now) => removeElements(now, ['u']));
    expect(editor().selection.elements).toEqual([]);
  });

  it('of the title keeps the geometry as it is', () => {
    const before = editor().drawing?.geometry;
    editor().apply('edit.title', (now) => setTitle(now, 'Lain'));
    expect(editor().drawing?.geometry).toBe(before);
  });
});
