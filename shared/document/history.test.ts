import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDocument } from './create';
import { diffDocuments } from './document-patch';
import { addElement, moveElements, removeElements, rename, reorderElement, setTitle } from './edits';
import { emptyHistory, record, redo, seal, undo, type History } from './history';
import { applyRandomEdit, randomEdits } from './random-edit.testing';
import { readDrawing } from './read';
import { documents } from './random-document.testing';
import type { LmvDocument } from './types';
import { writeDrawing } from './write';

const START = addElement(addElement(newDocument({ id: 'd' }), { id: 'a', kind: 'user', x: 0, y: 0 }), { id: 'b', kind: 'channel' });

function undone(history: History, document: LmvDocument): LmvDocument {
  return undo(history, document)?.document ?? document;
}

/** Everything undone, or everything redone. */
function goAll(step: typeof undo, history: History, document: LmvDocument): { history: History; document: LmvDocument } {
  let state = { history, document };
  for (let next = step(history, document); next; next = step(state.history, state.document)) state = next;
  return state;
}

/** One tick of a drag of "a". */
function drag(history: History, document: LmvDocument, x: number): { history: History; document: LmvDocument } {
  const after = moveElements(document, [{ id: 'a', x, y: 0 }]);
  return { document: after, history: record(history, document, after, { label: 'Move', group: 'drag a' }) };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

function expectSame(actual: LmvDocument, expected: LmvDocument): void {
  expect(actual).toEqual(expected);
  expect(writeDrawing(actual)).toBe(writeDrawing(expected));
}

describe('any sequence of edits', () => {
  const steps = fc.array(fc.tuple(randomEdits, fc.constantFrom(undefined, undefined, 'drag', 'typing')), { maxLength: 30 });

  it('leaves a document that reads back as it is, with nothing to repair', () => {
    fc.assert(
      fc.property(documents, steps, (start, edits) => {
        let count = 0;
        // Frozen, so that an edit that changed its input in place would throw.
        let document = deepFreeze(start);
        for (const [edit] of edits) document = applyRandomEdit(document, edit, () => `new${count++}`);
        expect(readDrawing(writeDrawing(document))).toEqual({ ok: true, document, repairs: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is undone and redone exactly, at every step on the way', () => {
    fc.assert(
      fc.property(documents, steps, (start, edits) => {
        let count = 0;
        let document = start;
        let history = emptyHistory();
        const seen = [start];
        for (const [edit, group] of edits) {
          const after = applyRandomEdit(document, edit, () => `new${count++}`);
          const recorded = record(history, document, after, { label: edit.edit, ...(group !== undefined && { group }) });
          // A squashed step has no state of its own; one that cancels its group out takes the group's away.
          const grew = recorded.past.length - history.past.length;
          if (grew === 1) seen.push(after);
          else if (recorded !== history) seen.splice(recorded.past.length, seen.length, ...(grew === 0 ? [after] : []), ...(grew < 0 ? [after] : []));
          document = after;
          history = recorded;
        }
        let state = { history, document };
        for (const expected of seen.slice(0, -1).toReversed()) {
          const step = undo(state.history, state.document);
          expectSame(step!.document, expected);
          state = step!;
        }
        expect(undo(state.history, state.document)).toBeUndefined();
        for (const expected of seen.slice(1)) {
          const step = redo(state.history, state.document);
          expectSame(step!.document, expected);
          state = step!;
        }
        expectSame(state.document, document);
      }),
      { numRuns: 300 },
    );
  });

  it('is undone exactly also where steps are undone and other steps taken on the way', () => {
    const walk = fc.array(fc.oneof({ weight: 3, arbitrary: randomEdits }, fc.constantFrom('undo' as const, 'redo' as const)), { maxLength: 40 });
    fc.assert(
      fc.property(documents, walk, (start, actions) => {
        let count = 0;
        let state = { history: emptyHistory(), document: start };
        for (const action of actions) {
          if (typeof action === 'string') state = (action === 'undo' ? undo : redo)(state.history, state.document) ?? state;
          else {
            const document = applyRandomEdit(state.document, action, () => `new${count++}`);
            state = { document, history: record(state.history, state.document, document, { label: action.edit, group: action.edit }) };
          }
        }
        const back = goAll(undo, state.history, state.document);
        expectSame(back.document, start);
        const end = goAll(redo, state.history, state.document);
        expectSame(goAll(redo, back.history, back.document).document, end.document);
        expect(back.history.past).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a group', () => {
  it('is one step', () => {
    let state = drag(emptyHistory(), START, 1);
    for (const x of [2, 3, 4]) state = drag(state.history, state.document, x);
    expect(state.history.past).toHaveLength(1);
    expectSame(undone(state.history, state.document), START);
  });

  it('ends when it is sealed, and after undoing', () => {
    const one = drag(emptyHistory(), START, 1);
    expect(drag(seal(one.history), one.document, 2).history.past).toHaveLength(2);
    const two = drag(seal(one.history), one.document, 2);
    const back = undo(two.history, two.document)!;
    expect(drag(back.history, back.document, 9).history.past).toHaveLength(2);
  });

  it('that comes back to where it began leaves no step', () => {
    const one = drag(emptyHistory(), START, 5);
    const back = moveElements(one.document, [{ id: 'a', x: 0, y: 0 }]);
    expect(record(one.history, one.document, back, { label: 'Move', group: 'drag a' }).past).toHaveLength(1);
    expect(record(one.history, one.document, START, { label: 'Move', group: 'drag a' }).past).toEqual([]);
  });
});

describe('the history', () => {
  it('records nothing where nothing changed', () => {
    const history = emptyHistory();
    expect(record(history, START, setTitle(START, ''), { label: 'Title' })).toBe(history);
    expect(record(history, START, { ...START }, { label: 'Title' })).toBe(history);
  });

  it('forgets what could be redone when something else is done', () => {
    const titled = setTitle(START, 'T');
    const back = undo(record(emptyHistory(), START, titled, { label: 'Title' }), titled)!;
    expect(back).toMatchObject({ label: 'Title', document: { title: '' } });
    expect(redo(record(back.history, START, rename(START, 'a', 'N'), { label: 'Name' }), START)).toBeUndefined();
  });

  it('keeps so many steps and forgets the oldest', () => {
    let document = START;
    let history = emptyHistory(3);
    for (const title of ['1', '2', '3', '4', '5']) {
      const after = setTitle(document, title);
      history = record(history, document, after, { label: title });
      document = after;
    }
    expect(history.past.map(({ label }) => label)).toEqual(['3', '4', '5']);
    expect(goAll(undo, history, document).document.title).toBe('2');
  });

  it('keeps the identity of what a step did not touch', () => {
    const after = rename(START, 'a', 'N');
    const back = undone(record(emptyHistory(), START, after, { label: 'Name' }), after);
    expect(back.elements[0]).toBe(START.elements[0]);
    expect(back.elements[1]).toBe(START.elements[1]);
    expect(back.links).toBe(START.links);
  });

  it('refuses a document that was changed behind its back, instead of spoiling it', () => {
    const after = rename(START, 'a', 'N');
    const history = record(emptyHistory(), START, after, { label: 'Name' });
    expect(() => undo(history, rename(after, 'a', 'M'))).toThrow('history-mismatch');
    expect(() => undo(history, removeElements(after, ['a']))).toThrow('history-mismatch');
  });

  it('holds only what changed, also in a large drawing', () => {
    const elements = Array.from({ length: 2000 }, (_, position) => ({ id: `e${position}`, kind: 'system' as const, x: position, y: 0 }));
    const large: LmvDocument = { ...START, elements };
    const size = (after: LmvDocument) => diffDocuments(large, after)?.elements.flatMap(({ removed, inserted }) => [...removed, ...inserted]).length;
    expect(size(rename(large, 'e1000', 'N'))).toBe(2);
    expect(size(removeElements(large, ['e3', 'e1500']))).toBe(2);
    expect(size(reorderElement(large, 'e3', undefined))).toBe(2);
    expect(size(reorderElement(large, 'e1999', 'e0'))).toBe(2);
    expect(size(moveElements(large, [{ id: 'e0', x: 9, y: 9 }, { id: 'e1999', x: 9, y: 9 }]))).toBe(4);
  });
});
