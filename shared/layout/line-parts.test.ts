import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Point } from './geometry';
import { segmentBoxes } from './label-search';
import { LineParts } from './line-parts';

const at = fc.integer({ min: 0, max: 40 });
const courses = fc.array(fc.array(fc.record({ x: at, y: at }), { minLength: 2, maxLength: 6 }), { maxLength: 12 });
const areas = fc.record({ x: at, y: at, width: at, height: at });

function meets(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

describe('the parts of lines', () => {
  it('are those that meet an area, without those of one link', () => {
    fc.assert(
      fc.property(courses, areas, fc.nat(12), (all, area, but) => {
        const parts = new LineParts();
        all.forEach((course, link) => parts.add(link, course));
        const expected = all.flatMap((course, link) => (link === but ? [] : segmentBoxes('', course).map(({ box }) => box).filter((box) => meets(box, area))));
        expect(parts.within(area, but, new Map(all.entries()))).toEqual(expected);
      }),
    );
  });

  it('do not hold the old course of a line that has taken another', () => {
    const before: readonly Point[] = [{ x: 0, y: 0 }, { x: 10, y: 0 }];
    const after: readonly Point[] = [{ x: 0, y: 5 }, { x: 10, y: 5 }];
    const parts = new LineParts();
    parts.add(1, before);
    parts.add(1, after);
    expect(parts.within({ x: 0, y: 0, width: 10, height: 10 }, 2, new Map([[1, after]]))).toEqual([{ x: 0, y: 5, width: 10, height: 0 }]);
  });
});
