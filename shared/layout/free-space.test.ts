import { describe, expect, it } from 'vitest';
import { FreeSpace } from './free-space';

const SNUG = { beside: 8, above: 8 };
const taken = { x: 400, y: 0, width: 200, height: 88 };

describe('free space in a lane', () => {
  it('gives the wished place where it is free', () => {
    expect(new FreeSpace([taken], SNUG).nearest({ width: 200, height: 88 }, { x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
  });

  it('goes beside what is in the way, also for a box that stands elsewhere now', () => {
    const elsewhere = { x: 9000, y: 9000, width: 200, height: 88 };
    const place = new FreeSpace([taken], SNUG).nearest(elsewhere, { x: 376, y: 0 });
    expect(new FreeSpace([taken], SNUG).isFree({ ...elsewhere, ...place })).toBe(true);
  });

  it('never goes left of or above the content', () => {
    const { x, y } = new FreeSpace([{ x: 0, y: 0, width: 50, height: 50 }], SNUG).nearest({ width: 40, height: 40 }, { x: -500, y: -500 });
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
  });
});
