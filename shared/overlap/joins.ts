/** Groups that grow together: which of many numbered things belong to one another (disjoint sets). */
export class Joins {
  readonly #parent: Int32Array;

  /** @param count how many things there are, each by itself at first */
  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, at) => at);
  }

  /** The thing that stands for the group of another. */
  root(of: number): number {
    let at = of;
    for (let up = this.#up(at); up !== at; up = this.#up(at)) {
      // Halving the way up each time keeps all ways short.
      this.#parent[at] = this.#up(up);
      at = this.#up(at);
    }
    return at;
  }

  /** @returns whether they were apart before */
  join(one: number, other: number): boolean {
    const [a, b] = [this.root(one), this.root(other)];
    if (a === b) return false;
    this.#parent[Math.max(a, b)] = Math.min(a, b);
    return true;
  }

  #up(at: number): number {
    return this.#parent[at] ?? at;
  }
}
