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
  const rows = collectRows(ways);
  const shared = rows.filter(({ size }) => size > 1);
  for (let round = 0; round < ORDERINGS; round++) {
    takeAim(ways);
    for (const row of round === 0 ? rows : shared) row.arrange();
  }
  const common = new CommonRoom();
  for (const corner of corners(ways)) straighten(corner, common);
  for (const row of rows) row.spread();
  const runs: Run[] = [];
  for (const { pieces } of ways) {
    for (const piece of pieces) {
      piece.run ??= runOf(piece);
      if (piece.run.pieces[0] === piece) runs.push(piece.run);
    }
  }
  return runs;
}

function runOf(piece: Piece): Run {
  return { pieces: [piece], low: piece.low, high: piece.high };
}

/** The lines at each upper and lower edge of a box. A line straight between two boxes of one block needs no order. */
function collectRows(ways: readonly Way[]): readonly PortRow[] {
  const edges = new Map<Anchor, { readonly top: Piece[]; readonly bottom: Piece[] }>();
  const add = ({ anchor, exit }: Terminal, piece: Piece | undefined): void => {
    if (!piece || (exit.edge !== 'top' && exit.edge !== 'bottom')) return;
    let lists = edges.get(anchor);
    if (!lists) {
      lists = { top: [], bottom: [] };
      edges.set(anchor, lists);
    }
    lists[exit.edge].push(piece);
  };
  for (const { start, end, pieces } of ways) {
    if (pieces.length < 2) continue;
    add(start, pieces[0]);
    add(end, pieces.at(-1));
  }
  const rows: PortRow[] = [];
  for (const { top, bottom } of edges.values()) {
    if (top.length > 0) rows.push(new PortRow(top));
    if (bottom.length > 0) rows.push(new PortRow(bottom));
  }
  return rows;
}

/** Notes for the first and last piece of each way where it is going. */
function takeAim(ways: readonly Way[]): void {
  for (const { pieces, joints } of ways) {
    aimAt(pieces[0], pieces[1], joints[0]);
    aimAt(pieces.at(-1), pieces.at(-2), joints.at(-1));
  }
}

function aimAt(piece: Piece | undefined, next: Piece | undefined, channel: number | undefined): void {
  if (!piece?.row || !next || channel === undefined) return;
  piece.aim ??= { side: 0, x: 0, order: piece.link };
  piece.aim.x = next.want;
  if (canBeStraight(piece, next, channel)) return;
  // A loop: both hang from above or both stand below. Loops lie inside each other: the farther one's other end, the
  // nearer it starts to the lines that go straight on.
  const left = next.want < (piece.low + piece.high) / 2 || (next.want === piece.want && next.low < piece.low);
  piece.aim.side = left ? -1 : 1;
  piece.aim.x = -next.want;
  piece.aim.order = left ? -piece.link : piece.link;
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
  found.sort((c, d) => c.bend - d.bend || c.a.link - d.a.link);
  return found;
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
  const low = Math.max(runA?.low ?? a.low, runB?.low ?? b.low);
  const high = Math.min(runA?.high ?? a.high, runB?.high ?? b.high);
  if (low > high || !common.take(a, b, high - low)) return;
  const piecesA = runA?.pieces ?? [a];
  const piecesB = runB?.pieces ?? [b];
  for (const x of candidates(a, b, low, high)) {
    if (x < low || x > high || !fits(piecesA, x) || !fits(piecesB, x)) continue;
    const pieces = [...piecesA, ...piecesB];
    const run: Run = { pieces, low, high, fixed: x };
    for (const piece of pieces) {
      piece.want = x;
      piece.run = run;
    }
    return;
  }
}

function fits(pieces: readonly Piece[], x: number): boolean {
  return pieces.every((piece) => piece.row?.accepts(piece, x) ?? true);
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
