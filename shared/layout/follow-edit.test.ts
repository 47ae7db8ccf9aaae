import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { addElement, addLink, moveElements, reconnectLink, removeElements, rename } from '../document/edits';
import { laneOf, parentOf } from '../document/kinds';
import { applyRandomEdit, randomEdits } from '../document/random-edit.testing';
import type { LmvDocument } from '../document/types';
import { drawing } from '../rules/testing';
import { anyDrawing } from './drawings.testing';
import { followEdit, type Followed } from './follow-edit';
import { layoutDrawing } from './layout';
import { placeMissing } from './place';
import { tidyDrawing } from './tidy';

const OPTIONS = { lang: 'ms' } as const;

function lay(document: LmvDocument): Followed {
  const index = new DrawingIndex(document);
  return { index, geometry: layoutDrawing(index, OPTIONS) };
}

function followed(before: Followed, document: LmvDocument): Followed {
  const index = new DrawingIndex(document);
  return { index, geometry: followEdit(index, OPTIONS, before) };
}

const laid = lay(
  drawing({
    elements: [
      { id: 'user', kind: 'user', name: 'Peniaga', x: 0, y: 0 },
      { id: 'portal', kind: 'channel', name: 'Portal', x: 0, y: 0 },
      { id: 'app', kind: 'application', name: 'Lesen', x: 0, y: 0 },
      { id: 'module', kind: 'module', name: 'Bayaran', parent: 'app' },
      { id: 'first', kind: 'system', name: 'SSM', x: 0, y: 0 },
      { id: 'second', kind: 'system', name: 'JPN', x: 400, y: 0 },
    ],
    links: [
      { id: 'uses', from: 'user', to: 'portal' },
      { id: 'out', from: 'app', to: 'first', method: 'method-api' },
      { id: 'back', from: 'first', to: 'app', method: 'method-api' },
    ],
  }),
);
const { document } = laid.index;

describe('followEdit', () => {
  it('moves what was moved and keeps the rest, object by object', () => {
    const { geometry } = followed(laid, moveElements(document, [{ id: 'user', x: 320, y: 24 }]));
    const box = laid.geometry.boxes.get('user');
    expect(geometry.boxes.get('user')).toEqual({ ...box, x: (box?.x ?? 0) + 320, y: (box?.y ?? 0) + 24 });
    for (const id of ['portal', 'app', 'module', 'first', 'second']) expect(geometry.boxes.get(id)).toBe(laid.geometry.boxes.get(id));
    expect(geometry.links.get('out')).toBe(laid.geometry.links.get('out'));
    const line = geometry.links.get('uses')?.points ?? [];
    const was = laid.geometry.links.get('uses')?.points ?? [];
    expect(line[0]).toEqual({ x: (was[0]?.x ?? 0) + 320, y: (was[0]?.y ?? 0) + 24 });
    expect(line.at(-1)).toEqual(was.at(-1));
    expect(geometry.lanes).toBe(laid.geometry.lanes);
  });

  it('moves a container with its parts, and gives a new part room in it', () => {
    const moved = followed(laid, moveElements(document, [{ id: 'app', x: 80, y: 0 }]));
    expect(moved.geometry.boxes.get('module')?.x).toBe((laid.geometry.boxes.get('module')?.x ?? 0) + 80);
    const { geometry } = followed(moved, addElement(moved.index.document, { id: 'new', kind: 'module', name: 'Semakan', parent: 'app' }));
    const outer = geometry.boxes.get('app');
    const inner = geometry.boxes.get('new');
    expect(inner?.y).toBeGreaterThan(outer?.y ?? 0);
    expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThan((outer?.y ?? 0) + (outer?.height ?? 0));
  });

  it('draws a new link the plainest way, a reconnected one anew, and none for what was taken out', () => {
    const linked = followed(laid, addLink(document, { id: 'new', from: 'second', to: 'app' }));
    expect(linked.geometry.links.get('new')).toMatchObject({ start: 'none', end: 'arrow' });
    const turned = followed(linked, reconnectLink(linked.index.document, 'out', { from: 'app', to: 'second' }));
    expect(turned.geometry.links.get('out')?.label).toBeUndefined();
    const { geometry } = followed(turned, removeElements(turned.index.document, ['app']));
    expect([...geometry.boxes.keys()]).not.toContain('app');
    expect([...geometry.links.keys()]).not.toContain('new');
  });

  it('lets one of two opposite exchanges stand alone when the other goes', () => {
    expect(laid.geometry.links.get('back')?.drawnWith).toBe('out');
    const { geometry } = followed(laid, { ...document, links: document.links.filter(({ id }) => id !== 'out') });
    expect(geometry.links.get('back')).toMatchObject({ points: laid.geometry.links.get('back')?.points });
    expect(geometry.links.get('back')).not.toHaveProperty('drawnWith');
  });

  it('makes room for a longer name', () => {
    const { geometry } = followed(laid, rename(document, 'user', 'Peniaga kecil di pekan kecil yang jauh dari pejabat'));
    expect(geometry.boxes.get('user')?.height).toBeGreaterThan(laid.geometry.boxes.get('user')?.height ?? 0);
  });

  it('after any edits has a box where the layout has one, each in its place in its lane, and a line for every link', () => {
    fc.assert(
      fc.property(anyDrawing(16), fc.array(randomEdits, { minLength: 1, maxLength: 6 }), (given, edits) => {
        let state = lay(tidyDrawing(given, OPTIONS));
        let count = 0;
        for (const edit of edits) {
          const next = placeMissing(applyRandomEdit(state.index.document, edit, () => `new ${count++}`), OPTIONS);
          state = followed(state, next);
          const exact = lay(next);
          expect([...state.geometry.boxes.keys()]).toEqual([...exact.geometry.boxes.keys()]);
          expect([...state.geometry.links.keys()]).toEqual([...exact.geometry.links.keys()]);
          for (const element of next.elements) {
            const { content } = exact.geometry.lanes[laneOf(element) - 1] ?? {};
            const { content: shown } = state.geometry.lanes[laneOf(element) - 1] ?? {};
            const box = state.geometry.boxes.get(element.id);
            const there = exact.geometry.boxes.get(element.id);
            if (!content || !shown || !box || !there || parentOf(element) !== undefined) continue;
            expect(box.x - shown.x).toBeCloseTo(there.x - content.x);
            expect(box.y - shown.y).toBeCloseTo(there.y - content.y);
          }
          for (const { points } of state.geometry.links.values()) {
            expect(points.length).toBeGreaterThanOrEqual(2);
            points.slice(1).forEach(({ x, y }, at) => expect(x === points[at]?.x || y === points[at]?.y).toBe(true));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
