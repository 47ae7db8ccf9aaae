import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { laneOf, parentOf } from '../document/kinds';
import type { Element, LmvDocument } from '../document/types';
import { drawing } from '../rules/testing';
import { anyDrawing, placedDrawing } from './drawings.testing';
import { overlap } from './faults.testing';
import type { Box, Geometry } from './geometry';
import { layoutDrawing } from './layout';
import { freePlace, placeMissing, settle } from './place';
import { tidyDrawing } from './tidy';

const OPTIONS = { lang: 'ms' } as const;

function layout(document: LmvDocument): { readonly index: DrawingIndex; readonly geometry: Geometry } {
  const index = new DrawingIndex(document);
  return { index, geometry: layoutDrawing(index, OPTIONS) };
}

/** Some users in a row. */
function users(count: number): LmvDocument {
  return drawing({ elements: Array.from({ length: count }, (_, i): Element => ({ id: `u${i}`, kind: 'user', x: i * 240, y: 0 })) });
}

function overlapping(document: LmvDocument): readonly string[] {
  const { geometry } = layout(document);
  const tops = document.elements.filter((element) => parentOf(element) === undefined);
  return tops.flatMap((a, i) => tops.slice(i + 1).flatMap((b) => (overlap(geometry.boxes.get(a.id) as Box, geometry.boxes.get(b.id) as Box) ? [`${a.id} ${b.id}`] : [])));
}

describe('missing places', () => {
  it('are all given by the tidy arrangement where nothing has a place', () => {
    fc.assert(
      fc.property(anyDrawing(20), (document) => {
        expect(placeMissing(document, OPTIONS)).toEqual(tidyDrawing(document, OPTIONS));
      }),
      { numRuns: 30 },
    );
  });

  it('are free ones where others have theirs, which stay', () => {
    fc.assert(
      fc.property(placedDrawing(48, 20), fc.array(fc.boolean(), { minLength: 20 }), (document, lost) => {
        const elements = document.elements.map((element, i): Element => {
          if (!lost[i % lost.length]) return element;
          const { x: _x, y: _y, ...rest } = element;
          return rest;
        });
        const placed = placeMissing({ ...document, elements }, OPTIONS);
        const had = elements.flatMap((element, i) => (element.x === undefined ? [] : [i]));
        for (const i of had) expect(placed.elements[i]).toBe(elements[i]);
        const tops = placed.elements.filter((element) => parentOf(element) === undefined);
        for (const { x } of tops) expect(x).toBeTypeOf('number');
        expect(overlapping(placed)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('are near what the element is linked to', () => {
    const elements: Element[] = [
      { id: 'far', kind: 'user', x: 0, y: 0 },
      { id: 'u', kind: 'user', x: 2000, y: 0 },
      { id: 'c', kind: 'channel' },
    ];
    const placed = placeMissing(drawing({ elements, links: [['u', 'c']] }), OPTIONS);
    expect(Math.abs((placed.elements[2]?.x ?? 0) - 2000)).toBeLessThan(40);
  });

  it('leave a complete document as it is', () => {
    const document = drawing({ elements: [{ id: 'u', kind: 'user', x: 0, y: 0 }] });
    expect(placeMissing(document, OPTIONS)).toBe(document);
  });
});

describe('a free place', () => {
  const SIZE = { width: 200, height: 72 };

  it('overlaps nothing and is near the place asked for', () => {
    fc.assert(
      fc.property(placedDrawing(24, 20), fc.integer({ min: 0, max: 1600 }), fc.integer({ min: 0, max: 400 }), (document, x, y) => {
        const { index, geometry } = layout(document);
        for (const { lane, content } of geometry.lanes) {
          const place = freePlace(index, geometry, SIZE, lane, { x, y });
          const box = { ...SIZE, x: place.x + content.x, y: place.y + content.y };
          const own = document.elements.filter((element) => laneOf(element) === lane && parentOf(element) === undefined);
          for (const { id } of own) expect(overlap(box, geometry.boxes.get(id) as Box)).toBe(false);
          expect(own.length > 0 || Math.abs(place.x - x) <= 4).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is at the end of the row where none is asked for, and at the start of the next where the row is full', () => {
    const short = layout(users(2));
    const next = freePlace(short.index, short.geometry, SIZE, 1);
    expect(next.y).toBe(0);
    expect(next.x).toBeGreaterThan(400);
    const full = layout(users(7));
    expect(freePlace(full.index, full.geometry, SIZE, 1).x).toBe(0);
    expect(freePlace(full.index, full.geometry, SIZE, 1).y).toBeGreaterThan(72);
  });
});

describe('dropped elements', () => {
  it('stay exactly where they were dropped when nothing is there', () => {
    const { index, geometry } = layout(drawing({ elements: [{ id: 'u', kind: 'user', x: 0, y: 0 }, { id: 'v', kind: 'user', x: 400, y: 0 }] }));
    expect(settle(index, geometry, [{ id: 'u', x: 803, y: 5 }])).toEqual([{ id: 'u', x: 803, y: 5 }]);
  });

  it('end up beside what they were dropped on, and move nothing else', () => {
    const { index, geometry } = layout(drawing({ elements: [{ id: 'u', kind: 'user', x: 0, y: 0 }, { id: 'v', kind: 'user', x: 400, y: 0 }] }));
    const [move, ...others] = settle(index, geometry, [{ id: 'u', x: 440, y: 0 }]);
    expect(others).toEqual([]);
    expect(move?.id).toBe('u');
    const size = geometry.boxes.get('u') as Box;
    expect(overlap({ ...size, x: move?.x ?? 0, y: move?.y ?? 0 }, { ...size, x: 400, y: 0 })).toBe(false);
  });

  it('never overlap others or each other', () => {
    fc.assert(
      fc.property(placedDrawing(24, 16), fc.array(fc.tuple(fc.nat(), fc.integer({ min: -200, max: 1200 }), fc.integer({ min: -80, max: 300 })), { minLength: 1, maxLength: 6 }), (document, drops) => {
        const { index, geometry } = layout(document);
        const tops = document.elements.filter((element) => parentOf(element) === undefined);
        const moves = new Map(drops.map(([pick, x, y]) => [(tops[pick % tops.length] as Element).id, { x, y }]));
        const settled = new Map(settle(index, geometry, [...moves].map(([id, at]) => ({ id, ...at }))).map((move) => [move.id, move]));
        expect([...settled.keys()].toSorted()).toEqual([...moves.keys()].toSorted());
        const boxes = tops.map(({ id, x, y }) => {
          const { width, height } = geometry.boxes.get(id) as Box;
          return { lane: laneOf(index.element(id) as Element), id, box: { width, height, x: settled.get(id)?.x ?? x ?? 0, y: settled.get(id)?.y ?? y ?? 0 } };
        });
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(a.lane === b.lane && overlap(a.box, b.box)).toBe(false);
        });
      }),
      { numRuns: 80 },
    );
  });
});
