import { describe, expect, it } from 'vitest';
import type { Box } from '../geometry';
import { aligned } from './align';
import { distributed } from './distribute';
import { guidesAt } from './guides';
import type { Item } from './item';
import { placeTogether } from './place-together';
import { snapTo } from './snap';

function box(x: number, y: number, width = 100, height = 40): Box {
  return { x, y, width, height };
}

function item(id: string, where: Box, changes: Partial<Item> = {}): Item {
  return { id, lane: 1, box: where, held: false, ...changes };
}

const xs = (moves: readonly { readonly id: string; readonly x: number }[]): Record<string, number> => Object.fromEntries(moves.map(({ id, x }) => [id, x]));
const ys = (moves: readonly { readonly id: string; readonly y: number }[]): Record<string, number> => Object.fromEntries(moves.map(({ id, y }) => [id, y]));

describe('aligning', () => {
  const items = [item('a', box(10, 0)), item('b', box(50, 60, 200)), item('c', box(300, 5, 60), { lane: 2 })];

  it('brings left edges, centres and right edges into line, across lanes', () => {
    expect(xs(aligned(items, 'left'))).toEqual({ a: 10, b: 10, c: 10 });
    expect(xs(aligned(items, 'right'))).toEqual({ a: 260, b: 160, c: 300 });
    expect(xs(aligned(items, 'centre'))).toEqual({ a: 135, b: 85, c: 155 });
  });

  it('brings heights into line within each lane only', () => {
    expect(ys(aligned(items, 'top'))).toEqual({ a: 0, b: 0, c: 5 });
    expect(ys(aligned(items, 'bottom'))).toEqual({ a: 60, b: 60, c: 5 });
    expect(ys(aligned(items, 'middle'))).toEqual({ a: 30, b: 30, c: 5 });
  });

  it('follows what is locked, which stays', () => {
    expect(xs(aligned([item('a', box(10, 0)), item('b', box(70, 60), { held: true }), item('c', box(300, 0))], 'left'))).toEqual({ a: 70, c: 70 });
  });
});

describe('equal gaps', () => {
  it('lie between the first and the last, which stay', () => {
    const moves = distributed([item('c', box(500, 0)), item('a', box(0, 0)), item('b', box(110, 0, 200))], 'x');
    expect(xs(moves)).toEqual({ a: 0, b: 200, c: 500 });
  });

  it('are shared out on each side of what is locked', () => {
    const items = [item('a', box(0, 0)), item('b', box(110, 0)), item('lock', box(400, 0), { held: true }), item('d', box(520, 0)), item('e', box(800, 0))];
    expect(xs(distributed(items, 'x'))).toEqual({ a: 0, b: 200, d: 600, e: 800 });
  });

  it('are made lane by lane, and downwards too', () => {
    const items = [0, 50, 300].flatMap((y, i) => [item(`a${i}`, box(0, y)), item(`b${i}`, box(0, y * 2), { lane: 2 })]);
    expect(ys(distributed(items, 'y'))).toEqual({ a0: 0, a1: 150, a2: 300, b0: 0, b1: 300, b2: 600 });
  });
});

describe('a dragged box', () => {
  const nowhere = { beside: [], around: [] };

  it('is drawn into line with the nearest edge or middle, and no further than the threshold', () => {
    const others = { beside: [box(0, 0), box(200, 3)], around: [] };
    expect(snapTo(box(204, 60), others, 6)).toEqual({ dx: -4, dy: undefined });
    expect(snapTo(box(207, 60), others, 6)).toEqual({ dx: undefined, dy: undefined });
    // A middle: the narrow box's centre on the wide one's.
    expect(snapTo(box(47, 90, 10), { beside: [box(0, 0)], around: [] }, 6).dx).toBe(-2);
    expect(snapTo(box(400, 5), others, 6).dy).toBe(-2);
  });

  it('takes what is across from the lanes above and below, never their heights', () => {
    const others = { beside: [], around: [box(96, 4)] };
    expect(snapTo(box(100, 0), others, 6)).toEqual({ dx: -4, dy: undefined });
    expect(snapTo(box(100, 0), nowhere, 6)).toEqual({ dx: undefined, dy: undefined });
  });

  it('is drawn to where its gaps are equal: between two, or as far as the row has it', () => {
    const between = [box(0, 0), box(400, 0)];
    expect(snapTo(box(197, 10), { beside: between, around: [] }, 6).dx).toBe(3);
    const row = [box(0, 0), box(130, 0)];
    expect(snapTo(box(263, 10), { beside: row, around: [] }, 6).dx).toBe(-3);
    // Not in that row: no gap.
    expect(snapTo(box(263, 100), { beside: row, around: [] }, 6).dx).toBeUndefined();
  });

  it('is shown with a line to what it is in line with, and marks on equal gaps', () => {
    const { guides, gaps } = guidesAt(box(200, 0), { beside: [box(0, 0), box(400, 0)], around: [box(200, 300, 30)] });
    expect(guides).toContainEqual({ axis: 'x', at: 200, from: 0, to: 340 });
    expect(guides.filter(({ axis }) => axis === 'y').map(({ at }) => at)).toEqual([0, 40]);
    expect(gaps).toEqual([
      { axis: 'x', from: 100, to: 200, at: 20 },
      { axis: 'x', from: 300, to: 400, at: 20 },
    ]);
    expect(guidesAt(box(211, 11), { beside: [box(0, 0), box(400, 0)], around: [] })).toEqual({ guides: [], gaps: [] });
  });
});

describe('elements that come together', () => {
  const others = [item('o', box(0, 0)), item('p', box(120, 0))];

  it('stay where they are where that is free', () => {
    expect(placeTogether(others, [item('a', box(400, 0))])).toEqual([{ id: 'a', x: 400, y: 0 }]);
  });

  it('keep their places to each other, and cover nothing', () => {
    const [a, b] = placeTogether(others, [item('a', box(10, 8)), item('b', box(130, 28))]);
    expect([(b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0)]).toEqual([120, 20]);
    expect((a?.x ?? 0) >= 220 || (a?.y ?? 0) >= 40).toBe(true);
  });

  it('find room lane by lane', () => {
    expect(placeTogether(others, [item('a', box(0, 0), { lane: 2 })])).toEqual([{ id: 'a', x: 0, y: 0 }]);
  });
});
