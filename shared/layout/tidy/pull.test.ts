import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInRow } from './pull';

/** Two things that want to stand at 50, the first of some weight. */
function pair(weight: number): readonly number[] {
  return placeInRow([
    { width: 10, want: 50, weight, gap: 10 },
    { width: 10, want: 50, weight: 1, gap: 0 },
  ]);
}

describe('things in a row', () => {
  it('stand where they want when there is room', () => {
    expect(placeInRow([{ width: 10, want: 5, weight: 1, gap: 4 }, { width: 10, want: 50, weight: 1, gap: 4 }])).toEqual([5, 50]);
  });

  it('meet half-way when they want the same place, the heavier one moving less', () => {
    expect(pair(1)).toEqual([40, 60]);
    expect(pair(3)[0]).toBe(45);
  });

  it('keep their order and gaps, and stay in bounds where they fit', () => {
    const thing = fc.record({ width: fc.integer({ min: 1, max: 50 }), want: fc.integer({ min: -500, max: 500 }), weight: fc.integer({ min: 1, max: 9 }), gap: fc.integer({ min: 0, max: 20 }) });
    fc.assert(
      fc.property(fc.array(thing, { minLength: 1, maxLength: 8 }), (row) => {
        const centres = placeInRow(row, { low: -300, high: 300 });
        row.forEach(({ width, gap }, i) => {
          const [centre, next] = [centres[i] ?? 0, row[i + 1]];
          expect(centre - width / 2).toBeGreaterThanOrEqual(-300.001);
          expect(centre + width / 2).toBeLessThanOrEqual(300.001);
          expect(!next || (centres[i + 1] ?? 0) - next.width / 2 - centre - width / 2 >= gap - 0.001).toBe(true);
        });
      }),
    );
  });
});
