/**
 * Which places of a drawing lead to which. Places are numbered from 0 and joined by the two lists of ends, one entry a
 * link. Numbers and flat lists, because the whole drawing is followed several times in one check.
 */
export class Paths {
  readonly #count: number;
  readonly #next: Adjacency;
  readonly #previous: Adjacency;

  /**
   * @param count how many places there are
   * @param from the place at which each link starts
   * @param to the place at which each link ends, in the order of `from`
   */
  constructor(count: number, from: readonly number[], to: readonly number[]) {
    this.#count = count;
    this.#next = adjacency(count, from, to);
    this.#previous = adjacency(count, to, from);
  }

  /**
   * The places that some places lead to, themselves included.
   * @returns 1 for each place that is reached, 0 for the others
   */
  after(starts: Iterable<number>): Uint8Array {
    return this.#spread(starts, this.#next);
  }

  /** The places that lead to some places, themselves included; as {@link after}. */
  before(targets: Iterable<number>): Uint8Array {
    return this.#spread(targets, this.#previous);
  }

  #spread(starts: Iterable<number>, { begins, others }: Adjacency): Uint8Array {
    const reached = new Uint8Array(this.#count);
    const queue = new Int32Array(this.#count);
    let length = 0;
    const visit = (place: number): void => {
      if (reached[place] !== 0) return;
      reached[place] = 1;
      queue[length++] = place;
    };
    for (const start of starts) visit(start);
    for (let done = 0; done < length; done++) {
      const place = queue[done] ?? 0;
      const end = begins[place + 1] ?? 0;
      for (let at = begins[place] ?? 0; at < end; at++) visit(others[at] ?? 0);
    }
    return reached;
  }
}

/** The neighbours of place `n` are `others` from `begins[n]` to before `begins[n + 1]`. */
interface Adjacency {
  readonly begins: Int32Array;
  readonly others: Int32Array;
}

function adjacency(count: number, here: readonly number[], there: readonly number[]): Adjacency {
  const begins = new Int32Array(count + 1);
  for (const place of here) begins[place + 1] = (begins[place + 1] ?? 0) + 1;
  for (let place = 0; place < count; place++) begins[place + 1] = (begins[place + 1] ?? 0) + (begins[place] ?? 0);
  const free = begins.slice();
  const others = new Int32Array(there.length);
  there.forEach((other, link) => {
    const place = here[link] ?? 0;
    const at = free[place] ?? 0;
    others[at] = other;
    free[place] = at + 1;
  });
  return { begins, others };
}
