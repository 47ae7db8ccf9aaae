import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxGrid } from './box-grid';
import { overlap } from './faults.testing';

const boxes = record({ x: integer({ min: -3000, max: 3000 }), y: integer({ min: -3000, max: 3000 }), width: integer({ min: 0, max: 6000 }), height: integer({ min: 0, max: 900 }) });

describe('a grid of boxes', () => {
  it('finds all that an area overlaps, each once, in the order of adding', () => {
    assert(
      property(array(boxes, { maxLength: 40 }), boxes, (all, area) => {
        const grid = new BoxGrid<number>();
        all.forEach((box, position) => grid.add(box, position));
        const found = grid.around(area);
        expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
        expect(all.flatMap((box, position) => (overlap(box, area) ? [position] : [])).filter((position) => !found.includes(position))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('passes over what is far away', () => {
    const grid = new BoxGrid<string>();
    grid.add({ x: 0, y: 0, width: 10, height: 10 }, 'near');
    grid.add({ x: 5000, y: 0, width: 10, height: 10 }, 'far');
    expect(grid.around({ x: 5, y: 5, width: 100, height: 100 })).toEqual(['near']);
  });
});
