import { describe, expect, it } from 'vitest';
import { Paths } from './paths';

/** 0 → 1 → 2 → 0 in a ring, 2 → 3 twice, and 4 alone. */
const paths = new Paths(5, [0, 1, 2, 2, 2], [1, 2, 0, 3, 3]);

describe('paths', () => {
  it.each([
    [[0], [1, 1, 1, 1, 0]],
    [[3], [0, 0, 0, 1, 0]],
    [[3, 4, 3], [0, 0, 0, 1, 1]],
    [[], [0, 0, 0, 0, 0]],
  ])('lead on from %j', (starts, reached) => {
    expect([...paths.after(starts)]).toEqual(reached);
  });

  it.each([
    [[3], [1, 1, 1, 1, 0]],
    [[0], [1, 1, 1, 0, 0]],
    [[4], [0, 0, 0, 0, 1]],
  ])('lead back from %j', (targets, reached) => {
    expect([...paths.before(targets)]).toEqual(reached);
  });

  it('are none where nothing is linked', () => {
    expect([...new Paths(2, [], []).after([1])]).toEqual([0, 1]);
    expect([...new Paths(0, [], []).before([])]).toEqual([]);
  });
});
