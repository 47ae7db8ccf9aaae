import { refit } from './refit';
import { DISTANCES, dropLabel, edgesAt, halfAt, distancesOf, uprightOf, type Upright } from './upright';
import type { Run } from './way';

/** How often lines may move closer before what is left is accepted. */
const ROUNDS = 4;

/**
 * Gives every vertical line its x: as near as can be to the one it wants, and apart from all others that share a
 * channel or a strip with it, so that no two run on top of each other. Where it gets crowded, lines there move closer,
 * then give up the room for their labels; then single ones look for room out of their order; then what was to be
 * straight through several places is bent.
 * @param places how many channels and strips there are
 * @returns lines that found no room of their own: they may lie on others
 */
export function separateRuns(runs: readonly Run[], places: number): readonly Upright[] {
  const lines = runs.map(uprightOf).toSorted((a, b) => a.want - b.want || a.low + a.high - b.low - b.high || a.link - b.link);
  let crowded = sweepEarliest(lines, places);
  for (let round = 0; round < ROUNDS && crowded.length > 0 && ease(crowded, round === ROUNDS - 1); round++) crowded = sweepEarliest(lines, places);
  settle(lines, places);
  const left = refit(crowded, lines, places);
  const stuck = new Set(left.filter(({ run }) => run.pieces.length > 1));
  const bent = [...stuck].flatMap(({ run }) => run.pieces.map((piece) => uprightOf({ pieces: [piece], low: piece.low, high: piece.high })));
  const all = stuck.size === 0 ? lines : [...lines.filter((line) => !stuck.has(line)), ...bent];
  for (const line of bent) line.x = line.want;
  const hopeless = refit(bent, all, places);
  for (const { run, x } of all) {
    for (const piece of run.pieces) piece.x = x;
  }
  return [...left.filter((line) => !stuck.has(line)), ...hopeless];
}

/**
 * Lets the crowded lines and all that push them come closer.
 * @param withoutLabels whether they give up the room for their labels, too
 * @returns whether that may help
 */
function ease(crowded: readonly Upright[], withoutLabels: boolean): boolean {
  let eased = false;
  const seen = new Set<Upright>();
  for (const start of crowded) {
    for (let line: Upright | undefined = start; line && !seen.has(line); line = line.pushedBy) {
      seen.add(line);
      if (line.closeness < DISTANCES.length - 1) {
        line.closeness++;
        eased = true;
      }
      if (withoutLabels && line.labelHalf > 0) {
        dropLabel(line);
        eased = true;
      }
    }
  }
  return eased;
}

/** What has been placed last at every edge and in every strip, looking along one direction. */
class Front {
  /** Two to a place: upper and lower edge of a channel; of a strip the first alone. */
  readonly #last: (Upright | undefined)[];
  readonly #x: Float64Array;

  constructor(places: number) {
    this.#last = Array.from<Upright | undefined>({ length: 2 * places });
    this.#x = new Float64Array(2 * places).fill(Number.NEGATIVE_INFINITY);
  }

  /** The least x that keeps its distance from all that was placed; notes who asks for it. */
  bound(line: Upright): number {
    let bound = Number.NEGATIVE_INFINITY;
    for (let place = line.from; place <= line.to; place++) {
      const edges = edgesAt(line, place);
      for (let edge = 0; edge < 2; edge++) {
        if (edge === 1 && place % 2 === 1) break;
        const last = this.#last[2 * place + edge];
        if (!last) continue;
        const same = (edges & (edge + 1)) !== 0;
        if (!same && last.link === line.link) continue;
        const distance = same
          ? halfAt(last, place, edge) + halfAt(line, place, edge)
          : Math.min(distancesOf(last).opposite, distancesOf(line).opposite);
        const x = (this.#x[2 * place + edge] ?? 0) + distance;
        if (x > bound) {
          bound = x;
          line.pushedBy = last;
        }
      }
    }
    return bound;
  }

  place(line: Upright, x: number): void {
    for (let place = line.from; place <= line.to; place++) {
      const edges = edgesAt(line, place);
      for (let edge = 0; edge < 2; edge++) {
        if ((edges & (edge + 1)) === 0) continue;
        this.#x[2 * place + edge] = x;
        this.#last[2 * place + edge] = line;
      }
    }
  }
}

/** Packs everything to the left; finds what does not fit. */
function sweepEarliest(lines: readonly Upright[], places: number): readonly Upright[] {
  const front = new Front(places);
  const crowded: Upright[] = [];
  for (const line of lines) {
    line.pushedBy = undefined;
    const bound = front.bound(line);
    if (bound <= line.low) line.pushedBy = undefined;
    const x = Math.max(line.low, bound);
    if (x > line.high + 0.01) crowded.push(line);
    line.earliest = Math.min(x, line.high);
    front.place(line, line.earliest);
  }
  return crowded;
}

/**
 * Between "packed to the left" and "packed to the right" lies every arrangement that keeps order and distances. Pushing
 * what is crowded to the right gives one, to the left another; their middle keeps the distances too, and is balanced.
 */
function settle(lines: readonly Upright[], places: number): void {
  const backwards = lines.toReversed();
  const mirrored = new Front(places);
  for (const line of backwards) {
    line.latest = Math.max(line.earliest, Math.min(line.high, -mirrored.bound(line)));
    mirrored.place(line, -line.latest);
  }
  const right = new Front(places);
  for (const line of lines) {
    line.x = Math.min(line.latest, Math.max(line.want, line.earliest, right.bound(line)));
    right.place(line, line.x);
  }
  const left = new Front(places);
  for (const line of backwards) {
    const x = Math.max(line.earliest, Math.min(line.want, line.latest, -left.bound(line)));
    left.place(line, -x);
    line.x = Math.round(line.x + x) / 2;
  }
}
