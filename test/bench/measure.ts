/** Median, 95th percentile and number of runs, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly timing: Timing;
}

/**
 * Times a function: warms it up, then runs it until the budget is spent.
 * @param work what to time
 * @param budget how long to go on, in ms
 */
export async function measure(work: () => unknown, budget = 1500): Promise<Timing> {
  const warmUpUntil = performance.now() + budget / 5;
  do await work();
  while (performance.now() < warmUpUntil);
  const times: number[] = [];
  const until = performance.now() + budget;
  do {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  } while (performance.now() < until || times.length < 3);
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), runs: times.length };
}
