import { describe, expect, it } from 'vitest';
import { drawing } from '../../rules/testing';
import { heldIn, isLocked, lockedLanes } from '../locks';
import { readDrawing } from '../read';
import type { Element, LmvDocument } from '../types';
import { writeDrawing } from '../write';
import { lockElements } from './lock-elements';
import { lockLanes } from './lock-lanes';

const ELEMENTS: readonly Element[] = [
  { id: 'app', kind: 'application', x: 0, y: 0 },
  { id: 'module', kind: 'module', parent: 'app' },
  { id: 'service', kind: 'application-service', parent: 'module' },
  { id: 'user', kind: 'user', x: 0, y: 0 },
];

function held(document: LmvDocument): readonly string[] {
  const isHeld = heldIn(document, (id) => document.elements.find((element) => element.id === id));
  return document.elements.filter(isHeld).map(({ id }) => id);
}

describe('locks', () => {
  it('hold an element with all that stands inside it, and a lane with all that stands in it', () => {
    const document = drawing({ elements: ELEMENTS });
    expect(held(document)).toEqual([]);
    expect(held(lockElements(document, ['app'], true))).toEqual(['app', 'module', 'service']);
    expect(held(lockLanes(document, [1], true))).toEqual(['user']);
  });

  it('come off again without a trace, and change nothing where nothing changes', () => {
    const document = drawing({ elements: ELEMENTS });
    const locked = lockLanes(lockElements(document, ['user'], true), [7, 2], true);
    expect(lockElements(locked, ['user'], true)).toBe(locked);
    expect(lockLanes(locked, [2], true)).toBe(locked);
    expect(lockLanes(lockElements(locked, ['user'], false), [2, 7], false)).toEqual(document);
  });

  it('are written to the file and read again', () => {
    const locked = lockLanes(lockElements(drawing({ elements: ELEMENTS }), ['user'], true), [7, 2], true);
    const read = readDrawing(writeDrawing(locked));
    if (!read.ok) throw new Error('refused');
    expect([...lockedLanes(read.document)]).toEqual([2, 7]);
    expect(read.document.elements.filter(isLocked).map(({ id }) => id)).toEqual(['user']);
  });

  it('take nothing else that a file may hold for a lock', () => {
    const odd = { ...drawing({ elements: [{ id: 'odd', kind: 'user', locked: 'yes' } as unknown as Element] }), lockedLanes: [0, 8, '1', null, 2.5] };
    expect(held(odd)).toEqual([]);
    expect(held({ ...odd, lockedLanes: 'all' } as LmvDocument)).toEqual([]);
  });
});
