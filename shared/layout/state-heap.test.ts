import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StateHeap } from './state-heap';

describe('the heap of a search', () => {
  it('gives out the cheapest state first, whatever is put in between', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(50), { nil: undefined }), { maxLength: 2500, size: 'max' }), (steps) => {
        const heap = new StateHeap();
        const inside = new Map<number, number>();
        const popped: number[] = [];
        const least: number[] = [];
        steps.forEach((cost, state) => {
          if (cost !== undefined) {
            heap.push(state, cost);
            inside.set(state, cost);
            return;
          }
          const next = heap.pop();
          popped.push(inside.get(next) ?? next);
          least.push(inside.size === 0 ? -1 : Math.min(...inside.values()));
          inside.delete(next);
        });
        expect(popped).toEqual(least);
      }),
    );
  });

  it('is empty once it was cleared', () => {
    const heap = new StateHeap();
    heap.push(3, 1);
    heap.clear();
    expect(heap.pop()).toBe(-1);
  });
});
