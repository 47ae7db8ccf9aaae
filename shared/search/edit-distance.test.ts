import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';

describe('editDistance', () => {
  it.each([
    ['tanah', 'tanah', 0, 0],
    ['tana', 'tanah', 1, 0],
    ['tnaah', 'tanah', 1, 1],
    ['tanaah', 'tanah', 1, 1],
    ['tenah', 'tanah', 1, 1],
    ['pendft', 'pendaftaran', 5, 1],
    ['ab', 'ba', 1, 1],
    ['', 'abc', 3, 0],
  ])('from %j to %j is %i, to its beginning %i', (typed, word, whole, beginning) => {
    expect(editDistance(typed, word, 9)).toEqual({ whole, beginning });
  });

  it('does not look further than it is asked to', () => {
    expect(editDistance('zzzzzzzz', 'pendaftaran', 2)).toEqual({ whole: Infinity, beginning: Infinity });
  });
});
