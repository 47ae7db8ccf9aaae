import type { Terminal, Way } from './way';
import { LINE_PITCH, MIN_PITCH } from './spacing';
import type { Piece } from './way';

/** A line that meets the left or right edge of a box, in the gap beside it. */
interface Entry {
  readonly terminals: readonly Terminal[];
  readonly low: number;
  readonly high: number;
  readonly piece?: Piece;
  /** The box lies to the right of the gap. */
  readonly rightWall: boolean;
  /** Where the vertical piece comes from: above, neither (level), below. */
  readonly from: -1 | 0 | 1;
  want: number;
}

/**
 * Gives every line that meets a left or right edge its height there, apart from all others in the same gap (from either
 * wall), and sets the vertical pieces in a gap in the order in which they don't cross each other's ends.
 */
export function placeSidePorts(ways: readonly Way[]): void {
  const gaps = new Map<string, Entry[]>();
  for (const way of ways) {
    for (const entry of entriesOf(way)) {
      const { anchor, exit } = entry.terminals[0] as Terminal;
      const { strip, block } = anchor.seat;
      const key = `${strip.index} ${exit.edge === 'left' ? block : block + 1}`;
      const list = gaps.get(key);
      if (list) list.push(entry);
      else gaps.set(key, [entry]);
    }
  }
  for (const entries of gaps.values()) {
    spreadAlongEdges(entries);
    keepApart(entries);
    orderPieces(entries);
  }
}

function entriesOf(way: Way): readonly Entry[] {
  if (way.shape === 'level' && way.start.port) {
    const { low, high } = way.start.port;
    return [{ terminals: [way.start, way.end], low, high, rightWall: false, from: 0, want: (low + high) / 2 }];
  }
  const entries: Entry[] = [];
  for (const [terminal, piece] of [
    [way.start, way.pieces[0]],
    [way.end, way.pieces.at(-1)],
  ] as const) {
    const { edge, low, high } = terminal.exit;
    if (!piece || edge === 'top' || edge === 'bottom') continue;
    const strip = 2 * terminal.anchor.seat.strip.index + 1;
    const from = piece.from < strip ? -1 : piece.to > strip ? 1 : 0;
    entries.push({ terminals: [terminal], low, high, piece, rightWall: edge === 'left', from, want: (low + high) / 2 });
  }
  return entries;
}

/** Lines from above meet an edge above those from below. */
function spreadAlongEdges(entries: readonly Entry[]): void {
  const edges = new Map<unknown, Entry[]>();
  for (const entry of entries) {
    if (entry.terminals.length > 1) continue;
    const { anchor } = entry.terminals[0] as Terminal;
    const list = edges.get(anchor);
    if (list) list.push(entry);
    else edges.set(anchor, [entry]);
  }
  for (const list of edges.values()) {
    list.sort((a, b) => a.from - b.from || (a.piece?.link ?? 0) - (b.piece?.link ?? 0));
    list.forEach((entry, i) => {
      entry.want = entry.low + ((entry.high - entry.low) * (i + 1)) / (list.length + 1);
    });
  }
}

function keepApart(entries: readonly Entry[]): void {
  const order = entries.toSorted((a, b) => a.want - b.want);
  let heights: readonly number[] | undefined;
  for (const pitch of [LINE_PITCH, LINE_PITCH / 2, MIN_PITCH]) heights ??= inOrder(order, pitch);
  heights ??= oneByOne(order);
  order.forEach((entry, i) => {
    const y = Math.round(2 * (heights[i] ?? entry.want)) / 2;
    for (const terminal of entry.terminals) terminal.port = { low: entry.low, high: entry.high, want: entry.want, y };
  });
}

/** Heights in order, each in its range and at least `pitch` from the next; undefined where that can't be. */
function inOrder(order: readonly Entry[], pitch: number): readonly number[] | undefined {
  const latest: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const { high } of order.toReversed()) {
    next = Math.min(high, next - pitch);
    latest.unshift(next);
  }
  let last = Number.NEGATIVE_INFINITY;
  const placed: number[] = [];
  for (const [i, { low, want }] of order.entries()) {
    const least = Math.max(low, last + pitch);
    const most = latest[i] ?? want;
    if (least > most + 0.01) return undefined;
    last = Math.min(most, Math.max(least, want));
    placed.push(last);
  }
  return placed;
}

/** Heights out of order: those with the least choice first, each at the nearest free one. */
function oneByOne(order: readonly Entry[]): readonly number[] {
  const placed = new Map<Entry, number>();
  const taken: number[] = [];
  for (const entry of order.toSorted((a, b) => a.high - a.low - (b.high - b.low))) {
    const free = (y: number): boolean => y >= entry.low && y <= entry.high && taken.every((other) => Math.abs(other - y) >= MIN_PITCH);
    const candidates = [entry.want, ...taken.flatMap((y) => [y - MIN_PITCH, y + MIN_PITCH])].filter(free);
    const y = candidates.reduce<number | undefined>((best, at) => (best === undefined || Math.abs(at - entry.want) < Math.abs(best - entry.want) ? at : best), undefined) ?? entry.want;
    placed.set(entry, y);
    taken.push(y);
  }
  return order.map((entry) => placed.get(entry) ?? entry.want);
}

/** From above: the deeper the end, the further its piece from the box; from below the other way round. */
function orderPieces(entries: readonly Entry[]): void {
  const upright = entries.filter((entry): entry is Entry & { piece: Piece } => entry.piece !== undefined);
  const outermost = (entry: Entry): number => (entry.rightWall ? 1 : -1) * (entry.from <= 0 ? -1 : 1) * (entry.terminals[0]?.port?.y ?? 0);
  upright.sort((a, b) => Number(a.rightWall) - Number(b.rightWall) || outermost(a) - outermost(b) || a.piece.link - b.piece.link);
  upright.forEach(({ piece }, i) => {
    const middle = Number.isFinite(piece.low) && Number.isFinite(piece.high) ? (piece.low + piece.high) / 2 : Number.isFinite(piece.low) ? piece.low + 2 * LINE_PITCH : piece.high - 2 * LINE_PITCH;
    piece.want = Math.min(piece.high, Math.max(piece.low, middle + (i - (upright.length - 1) / 2) * LINE_PITCH));
  });
}
