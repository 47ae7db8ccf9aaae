/** How far a typed word is from another, and from its nearest beginning. */
export interface EditDistance {
  readonly whole: number;
  readonly beginning: number;
}

const TOO_FAR: EditDistance = { whole: Number.POSITIVE_INFINITY, beginning: Number.POSITIVE_INFINITY };

/**
 * Counts the letters to add, drop, change or swap with their neighbour (optimal string alignment).
 * @param typed the word as typed
 * @param word the word it may have been meant for
 * @param limit from which distance on it does not matter any more; what is further away counts as infinitely far
 */
export function editDistance(typed: string, word: string, limit: number): EditDistance {
  // Row `row` holds the distances of the first `row` letters typed to every beginning of the word.
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: word.length + 1 }, (_, column) => column);
  let nearest = 0;
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    const nearestBefore = nearest;
    nearest = row;
    for (let column = 1; column <= word.length; column++) {
      const same = typed[row - 1] === word[column - 1];
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
      nearest = Math.min(nearest, best);
    }
    // A swap reaches two rows back, so both must be beyond the limit before the words can't come nearer again.
    if (nearest > limit && nearestBefore > limit) return TOO_FAR;
    beforeLast = last;
    last = current;
  }
  return { whole: at(last, word.length), beginning: nearest };
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
