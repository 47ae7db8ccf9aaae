import { beforeEach, describe, expect, it } from 'vitest';
import { addElement, rename, setProperty } from '../../shared/document/edits';
import { writeDrawing } from '../../shared/document/write';
import type { Lane } from '../../shared/document/types';
import { drawing } from '../../shared/rules/testing';
import { LANE_WALK } from '../../shared/workshop/lane-walk';
import { isDirty } from './dirty';
import type { Drawing } from './drawing';
import { useEditor } from './editor';
import { NO_FILE } from './file-slice';
import { makeDrawing } from './make-drawing';
import { selectElements, selectLinks } from './selection';

const document = drawing({
  title: 'Lesen',
  elements: [
    { id: 'user', kind: 'user', name: 'Peniaga', x: 0, y: 0 },
    { id: 'channel', kind: 'channel', name: 'Portal', x: 0, y: 0 },
    { id: 'service', kind: 'service', name: 'Lesen', x: 0, y: 0 },
    { id: 'note', kind: 'note', text: 'Nota', lane: 3, x: 480, y: 0 },
  ],
  links: [
    { id: 'uses', from: 'user', to: 'channel' },
    { id: 'gives', from: 'channel', to: 'service' },
  ],
});

function editor(): ReturnType<typeof useEditor.getState> {
  return useEditor.getState();
}

function shown(): Drawing {
  const { drawing: open } = editor();
  if (!open) throw new Error('nothing is open');
  return open;
}

function fold(...lanes: readonly Lane[]): void {
  editor().fold(new Set(lanes));
}

beforeEach(() => {
  editor().show(makeDrawing(document, 'ms'));
  editor().setFile({ ...NO_FILE, saved: shown().document });
});

describe('folding lanes', () => {
  it('changes neither document, history nor file; a drawing that is opened has none folded', () => {
    const text = writeDrawing(shown().document);
    fold(2);
    expect(shown().geometry.boxes.has('channel')).toBe(false);
    expect(isDirty(editor())).toBe(false);
    expect(editor().undoLabel()).toBeUndefined();
    expect(writeDrawing(shown().document)).toBe(text);
    editor().show(makeDrawing(document, 'ms'));
    expect(shown().folded.size).toBe(0);
  });

  it('takes no look at the drawing while none is folded', () => {
    expect(shown().geometry).toBe(shown().unfolded);
    fold(2);
    fold();
    expect(shown().geometry).toBe(shown().unfolded);
  });

  it('lets go of what can’t be seen any more', () => {
    editor().select({ elements: ['user', 'channel'], links: ['uses', 'gives'] });
    editor().setRenaming('channel');
    fold(2);
    expect(editor().selection).toEqual({ elements: ['user'], links: ['uses', 'gives'] });
    expect(editor().renaming).toBeUndefined();
    fold(1, 2);
    expect(editor().selection).toEqual({ elements: [], links: ['gives'] });
  });

  it('outlasts edits, undo and another language', () => {
    fold(2);
    editor().apply('edit.rename', (now) => rename(now, 'user', 'Peniaga kecil'));
    editor().undo();
    editor().setLang('en');
    expect([...shown().folded]).toEqual([2]);
    expect(shown().geometry.boxes.has('channel')).toBe(false);
    editor().setLang('ms');
  });

  it('ends for a lane that is gone to', () => {
    fold(2, 3);
    editor().select(selectElements('channel'));
    expect([...shown().folded]).toEqual([3]);
    fold(1, 2);
    editor().select(selectLinks('gives'));
    expect([...shown().folded]).toEqual([1, 2]);
    editor().select(selectLinks('uses'));
    expect([...shown().folded]).toEqual([]);
  });

  it('ends for a lane that something comes into', () => {
    fold(2, 3);
    editor().apply('edit.add', (now) => addElement(now, { id: 'more', kind: 'channel', name: 'Kaunter', x: 480, y: 0 }));
    expect([...shown().folded]).toEqual([3]);
    fold(2);
    editor().apply('edit.property', (now) => setProperty(now, 'note', 'lane', 2));
    expect([...shown().folded]).toEqual([]);
  });

  it('ends for the lane that is presented', () => {
    fold(1, 2, 3);
    editor().startWalk(LANE_WALK, false);
    expect(shown().folded.size).toBe(0);
    fold(2, 3);
    editor().walkTo(1);
    expect([...shown().folded]).toEqual([3]);
    editor().endWalk();
  });
});
