import { PortRow } from './port-row';
import { canBeStraight, type Piece, type Way } from './way';

/** Pieces of one way that form one straight vertical line. */
export interface Run {
  pieces: Piece[];
  low: number;
  high: number;
  /** Its x, once it has been straightened. */
  fixed?: number;
}

interface Corner {
  readonly a: Piece;
  readonly b: Piece;
}

const ORDERINGS = 3;

/**
 * Sets lines in order along the edges of their boxes, so that they don't cross needlessly, spreads them, and makes
 * straight what can be straight.
 * @returns the vertical lines, each with the x it would like to have in its pieces' `want`
 */
export function straightenWays(ways: readonly Way[]): readonly Run[] {
  const rows = new Map<Piece, PortRow>();
  const neighbours = neighbourhood(ways);
  const all = collectRows(ways, rows);
  for (let round = 0; round < ORDERINGS; round++) {
    for (const row of all) row.arrange((a, b) => compareAims(aimOf(a, neighbours), aimOf(b, neighbours)));
  }
  const runs = new Map<Piece, Run>();
  for (const { pieces } of ways) {
    for (const piece of pieces) runs.set(piece, { pieces: [piece], low: piece.low, high: piece.high });
  }
  for (const corner of corners(ways)) straighten(corner, runs, rows);
  for (const row of all) row.spread();
  return [...new Set(runs.values())];
}

function collectRows(ways: readonly Way[], rows: Map<Piece, PortRow>): readonly PortRow[] {
  const edges = new Map<unknown, { top: Piece[]; bottom: Piece[] }>();
  for (const { start, end, pieces } of ways) {
    const first = pieces[0];
    const last = pieces.at(-1);
    if (!first || !last) continue;
    for (const [{ anchor, exit }, piece] of [
      [start, first],
      [end, last],
    ] as const) {
      if (exit.edge !== 'top' && exit.edge !== 'bottom') continue;
      const lists = edges.get(anchor) ?? { top: [], bottom: [] };
      edges.set(anchor, lists);
      if (!lists[exit.edge].includes(piece)) lists[exit.edge].push(piece);
    }
  }
  const all: PortRow[] = [];
  for (const { top, bottom } of edges.values()) {
    for (const ports of [top, bottom]) {
      if (ports.length === 0) continue;
      const row = new PortRow(ports);
      for (const port of ports) rows.set(port, row);
      all.push(row);
    }
  }
  return all;
}

interface Neighbour {
  readonly piece: Piece;
  /** It is reached by turning back: both hang from above, or both stand below. */
  readonly loop: boolean;
}

/** For the first and last piece of each way: the piece it leads to. */
function neighbourhood(ways: readonly Way[]): ReadonlyMap<Piece, Neighbour> {
  const found = new Map<Piece, Neighbour>();
  for (const { pieces, joints } of ways) {
    const count = pieces.length;
    const link = (own: number, other: number, joint: number): void => {
      const piece = pieces[own];
      const next = pieces[other];
      const channel = joints[joint];
      if (piece && next && channel !== undefined) found.set(piece, { piece: next, loop: !canBeStraight(piece, next, channel) });
    };
    link(0, 1, 0);
    if (count > 1) link(count - 1, count - 2, count - 2);
  }
  return found;
}

/** Where a line at an edge is going. */
interface Aim {
  /** Loops to the left first, loops to the right last. */
  readonly side: -1 | 0 | 1;
  readonly x: number;
  readonly link: number;
}

function aimOf(piece: Piece, neighbours: ReadonlyMap<Piece, Neighbour>): Aim {
  const next = neighbours.get(piece);
  if (!next) return { side: 0, x: piece.want, link: piece.link };
  const { want } = next.piece;
  if (!next.loop) return { side: 0, x: want, link: piece.link };
  const left = want < (piece.low + piece.high) / 2 || (want === piece.want && next.piece.low < piece.low);
  return { side: left ? -1 : 1, x: -want, link: left ? -piece.link : piece.link };
}

function compareAims(a: Aim, b: Aim): number {
  return a.side - b.side || a.x - b.x || a.link - b.link;
}

/** Joints that may become straight, the nearest to straight first. */
function corners(ways: readonly Way[]): readonly Corner[] {
  const found: Corner[] = [];
  for (const { pieces, joints } of ways) {
    joints.forEach((channel, i) => {
      const a = pieces[i];
      const b = pieces[i + 1];
      if (a && b && a.low <= b.high && b.low <= a.high && canBeStraight(a, b, channel)) found.push({ a, b });
    });
  }
  const bend = ({ a, b }: Corner): number => Math.abs(a.want - b.want);
  return found.toSorted((c, d) => bend(c) - bend(d) || c.a.link - d.a.link);
}

function straighten({ a, b }: Corner, runs: Map<Piece, Run>, rows: ReadonlyMap<Piece, PortRow>): void {
  const runA = runs.get(a);
  const runB = runs.get(b);
  if (!runA || !runB || runA === runB) return;
  const low = Math.max(runA.low, runB.low);
  const high = Math.min(runA.high, runB.high);
  if (low > high) return;
  const pieces = [...runA.pieces, ...runB.pieces];
  const fits = (x: number): boolean => x >= low && x <= high && pieces.every((piece) => rows.get(piece)?.accepts(piece, x) ?? true);
  const x = candidates(runA, runB, a, b, low, high, rows).find(fits);
  if (x === undefined) return;
  const merged: Run = { pieces, low, high, fixed: x };
  for (const piece of pieces) {
    piece.want = x;
    rows.get(piece)?.fix(piece, x);
    runs.set(piece, merged);
  }
}

function candidates(runA: Run, runB: Run, a: Piece, b: Piece, low: number, high: number, rows: ReadonlyMap<Piece, PortRow>): readonly number[] {
  if (runA.fixed !== undefined && runB.fixed !== undefined) return Math.abs(runA.fixed - runB.fixed) < 1 ? [runA.fixed] : [];
  const fixed = runA.fixed ?? runB.fixed;
  if (fixed !== undefined) return [fixed];
  const clamp = (x: number): number => Math.min(high, Math.max(low, x));
  // The box with more lines at its edge keeps them evenly spread; the other gives way.
  const [stiff, loose] = (rows.get(a)?.size ?? 0) >= (rows.get(b)?.size ?? 0) ? [a, b] : [b, a];
  return [clamp(stiff.want), clamp((stiff.want + loose.want) / 2), clamp(loose.want)];
}
