import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../shared/layout/geometry';
import { BoxGrid, touch } from './box-grid';

const box = fc.record({ x: fc.integer({ min: -2000, max: 9000 }), y: fc.integer({ min: -2000, max: 9000 }), width: fc.integer({ min: 0, max: 4000 }), height: fc.integer({ min: 0, max: 4000 }) });

function gridOf(boxes: readonly Box[]): BoxGrid<number> {
  const grid = new BoxGrid<number>();
  boxes.forEach((each, number) => grid.add(number, each));
  return grid;
}

describe('BoxGrid', () => {
  it('finds just what touches an area, in the order of adding', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), box, (boxes, area) => {
        const expected = boxes.flatMap((each, number) => (touch(each, area) ? [number] : []));
        expect(gridOf(boxes).within(area)).toEqual(expected);
      }),
    );
  });

  it('gives a line of several stretches once', () => {
    const grid = new BoxGrid<string>();
    grid.add('line', { x: 0, y: 0, width: 1000, height: 0 }, { x: 1000, y: 0, width: 0, height: 1000 });
    expect(grid.within({ x: 900, y: -50, width: 200, height: 200 })).toEqual(['line']);
    // The box around both stretches is not the line.
    expect(grid.at({ x: 200, y: 500 })).toEqual([]);
  });
});
