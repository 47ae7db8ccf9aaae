import { describe, expect, it } from 'vitest';
import { positionAfter } from './find-hits';

describe('the next and the previous match', () => {
  it.each([
    [-1, 1, 3, 0],
    [0, 1, 3, 1],
    [2, 1, 3, 0],
    [-1, -1, 3, 2],
    [0, -1, 3, 2],
    [2, -1, 3, 1],
    [0, 1, 1, 0],
    [5, -1, 3, 2],
    [0, 1, 0, -1],
  ] as const)('from %i by %i of %i leads to %i', (at, step, count, to) => {
    expect(positionAfter(at, step, count)).toBe(to);
  });
});
