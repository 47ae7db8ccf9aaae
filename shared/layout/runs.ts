import type { Anchor } from './anchors';
import { PortRow } from './port-row';
import { LINE_PITCH } from './spacing';
import { canBeStraight, type Piece, type Run, type Terminal, type Way } from './way';

/** A joint that may become straight. */
interface Corner {
  readonly a: Piece;
  readonly b: Piece;
  /** How far it is from straight, in px. */
  readonly bend: number;
}

const ORDERINGS = 3;

/**
 * Sets lines in order along the edges of their boxes, so that they don't cross needlessly, spreads them, and makes
 * straight what can be straight.
 * @returns the vertical lines, each with the x it would like to have in its pieces' `want`
 */
export function straightenWays(ways: readonly Way[]): readonly Run[] {
  const ends = neighbourhood(ways);
  const rows = collectRows(ways);
  for (let round = 0; round < ORDERINGS; round++) {
    for (const row of rows) row.arrange((port) => aimOf(port, ends), compareAims);
  }
  for (const { pieces } of ways) {
    for (const piece of pieces) piece.run = { pieces: [piece], low: piece.low, high: piece.high };
  }
  const common = new CommonRoom();
  for (const corner of corners(ways)) straighten(corner, common);
  for (const row of rows) row.spread();
  const runs: Run[] = [];
  for (const { pieces } of ways) {
    for (const piece of pieces) if (piece.run?.pieces[0] === piece) runs.push(piece.run);
  }
  return runs;
}

/** The lines at each upper and lower edge of a box. */
function collectRows(ways: readonly Way[]): readonly PortRow[] {
  const edges = new Map<Anchor, { readonly top: Piece[]; readonly bottom: Piece[] }>();
  const add = ({ anchor, exit }: Terminal, piece: Piece | undefined): void => {
    if (!piece || (exit.edge !== 'top' && exit.edge !== 'bottom')) return;
    const lists = edges.get(anchor) ?? { top: [], bottom: [] };
    edges.set(anchor, lists);
    lists[exit.edge].push(piece);
  };
  for (const { start, end, pieces } of ways) {
    add(start, pieces[0]);
    add(end, pieces.at(-1));
  }
  const rows: PortRow[] = [];
  for (const { top, bottom } of edges.values()) {
    for (const ports of [top, bottom]) {
      if (ports.length === 0) continue;
      const row = new PortRow(ports);
      for (const port of ports) port.row = row;
      rows.push(row);
    }
  }
  return rows;
}

interface Neighbour {
  readonly piece: Piece;
  /** It is reached by turning back: both hang from above, or both stand below. */
  readonly loop: boolean;
}

/** For the first and last piece of each way: the piece it leads to. */
function neighbourhood(ways: readonly Way[]): ReadonlyMap<Piece, Neighbour> {
  const found = new Map<Piece, Neighbour>();
  const link = (piece: Piece | undefined, next: Piece | undefined, channel: number | undefined): void => {
    if (piece && next && channel !== undefined) found.set(piece, { piece: next, loop: !canBeStraight(piece, next, channel) });
  };
  for (const { pieces, joints } of ways) {
    link(pieces[0], pieces[1], joints[0]);
    link(pieces.at(-1), pieces.at(-2), joints.at(-1));
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

function aimOf(piece: Piece, ends: ReadonlyMap<Piece, Neighbour>): Aim {
  const next = ends.get(piece);
  if (!next) return { side: 0, x: piece.want, link: piece.link };
  const { want } = next.piece;
  if (!next.loop) return { side: 0, x: want, link: piece.link };
  const left = want < (piece.low + piece.high) / 2 || (want === piece.want && next.piece.low < piece.low);
  // Loops lie inside each other: the farther one's other end, the nearer it starts to the lines that go straight on.
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
      if (a && b && a.low <= b.high && b.low <= a.high && canBeStraight(a, b, channel)) found.push({ a, b, bend: Math.abs(a.want - b.want) });
    });
  }
  return found.toSorted((c, d) => c.bend - d.bend || c.a.link - d.a.link);
}

/** How many lines run straight on from one gap into another: no more than what the two have in common can hold. */
class CommonRoom {
  readonly #taken = new Map<object, Map<object, number>>();

  /** Books a place for one more line, if there is one. */
  take(a: Piece, b: Piece, width: number): boolean {
    if (!a.gap || !b.gap) return true;
    const taken = this.#taken.get(a.gap) ?? new Map<object, number>();
    this.#taken.set(a.gap, taken);
    const count = taken.get(b.gap) ?? 0;
    if (count * LINE_PITCH > width) return false;
    taken.set(b.gap, count + 1);
    return true;
  }
}

function straighten({ a, b }: Corner, common: CommonRoom): void {
  const { run: runA } = a;
  const { run: runB } = b;
  if (!runA || !runB || runA === runB) return;
  const low = Math.max(runA.low, runB.low);
  const high = Math.min(runA.high, runB.high);
  if (low > high || !common.take(a, b, high - low)) return;
  const pieces = [...runA.pieces, ...runB.pieces];
  for (const x of candidates(a, b, low, high)) {
    if (x < low || x > high || !pieces.every((piece) => piece.row?.accepts(piece, x) ?? true)) continue;
    const run: Run = { pieces, low, high, fixed: x };
    for (const piece of pieces) {
      piece.want = x;
      piece.row?.fix(piece, x);
      piece.run = run;
    }
    return;
  }
}

function candidates(a: Piece, b: Piece, low: number, high: number): readonly number[] {
  const [fixedA, fixedB] = [a.run?.fixed, b.run?.fixed];
  if (fixedA !== undefined && fixedB !== undefined) return Math.abs(fixedA - fixedB) < 1 ? [fixedA] : [];
  const fixed = fixedA ?? fixedB;
  if (fixed !== undefined) return [fixed];
  // The box with more lines at its edge keeps them evenly spread; the other gives way.
  const [stiff, loose] = (a.row?.size ?? 0) >= (b.row?.size ?? 0) ? [a, b] : [b, a];
  return [stiff.want, (stiff.want + loose.want) / 2, loose.want].map((x) => Math.min(high, Math.max(low, x)));
}
