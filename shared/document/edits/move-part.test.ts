import { describe, expect, it } from 'vitest';
import { drawing } from '../../rules/testing';
import { parentOf } from '../kinds';
import type { LmvDocument } from '../types';
import { movePart, stepPart } from './move-part';

const DRAWING = drawing({
  elements: [
    { id: 'app', kind: 'application' },
    { id: 'a', kind: 'module', parent: 'app' },
    { id: 'inA', kind: 'application-service', parent: 'a' },
    { id: 'b', kind: 'module', parent: 'app' },
    { id: 'whole', kind: 'application-service', parent: 'app' },
    { id: 'c', kind: 'module', parent: 'app' },
    { id: 'other', kind: 'application' },
    { id: 'd', kind: 'module', parent: 'other' },
    { id: 'alone', kind: 'module', x: 5, y: 5 },
  ],
});

function modules(document: LmvDocument, parent = 'app'): readonly string[] {
  return document.elements.filter((element) => element.kind === 'module' && parentOf(element) === parent).map(({ id }) => id);
}

describe('moving a part', () => {
  it('changes its place among the parts of its kind', () => {
    expect(modules(movePart(DRAWING, 'c', 'app', 'a'))).toEqual(['c', 'a', 'b']);
    expect(modules(movePart(DRAWING, 'a', 'app', undefined))).toEqual(['b', 'c', 'a']);
    expect(movePart(DRAWING, 'b', 'app', 'c')).toBe(DRAWING);
    expect(movePart(DRAWING, 'c', 'app', undefined)).toBe(DRAWING);
  });

  it('takes it into another container, with what stands inside it', () => {
    const moved = movePart(DRAWING, 'a', 'other', 'd');
    expect(modules(moved, 'other')).toEqual(['a', 'd']);
    expect(parentOf(moved.elements.find(({ id }) => id === 'inA') ?? { id: '', kind: 'user' })).toBe('a');
    expect(modules(movePart(DRAWING, 'alone', 'other', undefined), 'other')).toEqual(['d', 'alone']);
    expect(() => movePart(DRAWING, 'a', 'b', undefined)).toThrow('wrong-parent');
  });

  it('goes one place on or back, and no further than the ends', () => {
    expect(modules(stepPart(DRAWING, 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(modules(stepPart(DRAWING, 'c', -1))).toEqual(['a', 'c', 'b']);
    expect(modules(stepPart(stepPart(DRAWING, 'a', 1), 'a', 1))).toEqual(['b', 'c', 'a']);
    expect(stepPart(DRAWING, 'a', -1)).toBe(DRAWING);
    expect(stepPart(DRAWING, 'c', 1)).toBe(DRAWING);
    expect(stepPart(DRAWING, 'alone', 1)).toBe(DRAWING);
  });
});
