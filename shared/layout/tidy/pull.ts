/** A thing in a row, which would like its centre at `want`. */
export interface Pulled {
  readonly width: number;
  readonly want: number;
  readonly weight: number;
  /** Least space to the next one. */
  readonly gap: number;
}

/**
 * Places things in a row, in order and without overlap, so that the weighted squares of their distances from where they
 * would like to be are least (pool adjacent violators).
 * @param bounds px between which the row should stay; a row wider than that is centred on them
 * @returns centres in px
 */
export function placeInRow(row: readonly Pulled[], bounds?: { readonly low: number; readonly high: number }): readonly number[] {
  // In coordinates in which all stand packed, "in order without overlap" means "not decreasing".
  const offsets: number[] = [];
  let left = 0;
  for (const { width, gap } of row) {
    offsets.push(left + width / 2);
    left += width + gap;
  }
  const pools: { value: number; weight: number; count: number }[] = [];
  row.forEach(({ want, weight }, i) => {
    let pool = { value: want - (offsets[i] ?? 0), weight, count: 1 };
    for (let last = pools.at(-1); last && last.value > pool.value; last = pools.at(-1)) {
      pools.pop();
      const total = last.weight + pool.weight;
      pool = { value: (last.value * last.weight + pool.value * pool.weight) / total, weight: total, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const total = left - (row.at(-1)?.gap ?? 0);
  const middle = bounds ? (bounds.low + bounds.high - total) / 2 : 0;
  const low = bounds ? Math.min(bounds.low, middle) : Number.NEGATIVE_INFINITY;
  const high = bounds ? Math.max(bounds.high - total, middle) : Number.POSITIVE_INFINITY;
  const centres: number[] = [];
  for (const { value, count } of pools) {
    const fit = Math.min(high, Math.max(low, value));
    for (let i = 0; i < count; i++) centres.push(fit + (offsets[centres.length] ?? 0));
  }
  return centres;
}
