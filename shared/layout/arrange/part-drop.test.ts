import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../../document/drawing-index';
import { lockElements } from '../../document/edits';
import { drawing } from '../../rules/testing';
import type { Box, Geometry } from '../geometry';
import { insertionLine, partDropAt } from './part-drop';

const DRAWING = drawing({
  elements: [
    { id: 'app', kind: 'application' },
    { id: 'a', kind: 'module', parent: 'app' },
    { id: 's1', kind: 'application-service', parent: 'a' },
    { id: 's2', kind: 'application-service', parent: 'a' },
    { id: 'b', kind: 'module', parent: 'app' },
    { id: 'empty', kind: 'application' },
    { id: 'user', kind: 'user' },
  ],
});
const BOXES: Readonly<Record<string, Box>> = {
  app: { x: 0, y: 0, width: 400, height: 200 },
  a: { x: 10, y: 50, width: 180, height: 120 },
  s1: { x: 20, y: 70, width: 160, height: 30 },
  s2: { x: 20, y: 110, width: 160, height: 30 },
  b: { x: 210, y: 50, width: 180, height: 120 },
  empty: { x: 500, y: 0, width: 200, height: 100 },
  user: { x: 0, y: 500, width: 100, height: 50 },
};
const GEOMETRY = { size: { width: 800, height: 600 }, lanes: [], links: new Map(), boxes: new Map(Object.entries(BOXES)) } satisfies Geometry;
const index = new DrawingIndex(DRAWING);

describe('where a part goes that is let go', () => {
  it('is before the next of its kind in reading order, in the innermost container that may hold it', () => {
    expect(partDropAt(index, GEOMETRY, 'b', { x: 60, y: 100 })).toEqual({ parent: 'app', before: 'a' });
    expect(partDropAt(index, GEOMETRY, 'a', { x: 380, y: 100 })).toEqual({ parent: 'app', before: undefined });
    expect(partDropAt(index, GEOMETRY, 's2', { x: 100, y: 75 })).toEqual({ parent: 'a', before: 's1' });
    expect(partDropAt(index, GEOMETRY, 's1', { x: 250, y: 100 })).toEqual({ parent: 'b', before: undefined });
    expect(partDropAt(index, GEOMETRY, 'a', { x: 510, y: 10 })).toEqual({ parent: 'empty', before: undefined });
  });

  it('is nowhere outside of containers, for what is no part, and where something is locked', () => {
    expect(partDropAt(index, GEOMETRY, 'a', { x: 50, y: 520 })).toBeUndefined();
    expect(partDropAt(index, GEOMETRY, 'user', { x: 60, y: 100 })).toBeUndefined();
    const locked = new DrawingIndex(lockElements(DRAWING, ['empty'], true));
    expect(partDropAt(locked, GEOMETRY, 'a', { x: 510, y: 10 })).toBeUndefined();
    expect(partDropAt(new DrawingIndex(lockElements(DRAWING, ['app'], true)), GEOMETRY, 'a', { x: 510, y: 10 })).toBeUndefined();
  });

  it('is shown with a line between its sisters, upright in a row and level in a column', () => {
    expect(insertionLine(index, GEOMETRY, 's2', { parent: 'a', before: 's1' })).toEqual([{ x: 20, y: 66 }, { x: 180, y: 66 }]);
    expect(insertionLine(index, GEOMETRY, 'a', { parent: 'empty', before: undefined })).toBeUndefined();
  });
});
