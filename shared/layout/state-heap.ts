/** Numbered states by what they promise to cost, cheapest first; in flat memory that is kept from one search to the next. */
export class StateHeap {
  #states = new Int32Array(1024);
  #costs = new Float64Array(1024);
  #size = 0;

  clear(): void {
    this.#size = 0;
  }

  /** @param state not negative */
  push(state: number, cost: number): void {
    if (this.#size === this.#states.length) this.#grow();
    const states = this.#states;
    const costs = this.#costs;
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = costs[parent] ?? 0;
      if (above <= cost) break;
      states[at] = states[parent] ?? 0;
      costs[at] = above;
      at = parent;
    }
    states[at] = state;
    costs[at] = cost;
  }

  /** @returns the cheapest state, which is taken out; -1 when there is none */
  pop(): number {
    if (this.#size === 0) return -1;
    const states = this.#states;
    const costs = this.#costs;
    const first = states[0] ?? -1;
    const size = --this.#size;
    const state = states[size] ?? 0;
    const cost = costs[size] ?? 0;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (costs[child + 1] ?? 0) < (costs[child] ?? 0)) child++;
      const below = costs[child] ?? 0;
      if (below >= cost) break;
      states[at] = states[child] ?? 0;
      costs[at] = below;
      at = child;
    }
    states[at] = state;
    costs[at] = cost;
    return first;
  }

  #grow(): void {
    const states = new Int32Array(2 * this.#states.length);
    const costs = new Float64Array(states.length);
    states.set(this.#states);
    costs.set(this.#costs);
    this.#states = states;
    this.#costs = costs;
  }
}
