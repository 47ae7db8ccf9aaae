import { LANE_LABEL_WIDTH, PORT_MARGIN } from '../drawing/metrics';
import type { Anchor } from './anchors';
import type { Box, Point } from './geometry';
import type { Stack } from './lanes';
import { simplified } from './lines';
import { Maze, MazeMemory } from './maze';
import type { Frame } from './frames';
import type { Way } from './way';

/** How many lines are searched for in one layout, and how many lattice points for all of them together. */
const MOST_SEARCHES = 40;
const BUDGET = 400_000;
/** What it takes to set up one search, in lattice points. */
const SETUP = 4000;
/** How far around its ends a line is searched for; then, when that fails, on a wider ground. */
const REACHES = [120, 480];

/**
 * Searches lines for ways that no channel or gap could take: their boxes are so enclosed by others that they have no
 * free edge, or the gap between two rows is too low for all that should cross it. Each line keeps off boxes, labels and
 * all other lines. Where there is no way, or too many lines have to be searched for, a line takes its makeshift course
 * (or the plainest one) and may lie on others or cross boxes.
 * @param makeshift corners of those ways that have a course, though not a clear one
 * @param lines segments of all other lines, in page px; those found are added
 * @param labels labels that have their places
 * @returns corners in page px, for each way
 */
export function searchWays(
  homeless: Iterable<Way>,
  makeshift: ReadonlyMap<Way, readonly Point[]>,
  frames: readonly Frame[],
  lines: Box[],
  labels: readonly Box[],
  stack: Stack,
): ReadonlyMap<Way, readonly Point[]> {
  const found = new Map<Way, readonly Point[]>();
  let budget = BUDGET;
  const memory = new MazeMemory();
  let searches = 0;
  for (const way of homeless) {
    let points: readonly Point[] = [];
    for (const reach of REACHES) {
      if (searches >= MOST_SEARCHES || budget <= 0 || points.length > 0) break;
      searches++;
      const start = pageBox(way.start.anchor.box, way.start.anchor, stack);
      const end = pageBox(way.end.anchor.box, way.end.anchor, stack);
      const area = areaAround(start, end, reach, stack);
      budget -= SETUP;
      const maze = new Maze({ area, obstacles: [...obstaclesFor(way, frames, stack), ...labels].filter((box) => meets(box, area)), lines: lines.filter((box) => meets(box, area)) }, memory);
      const result = maze.find({ box: start, margin: PORT_MARGIN[way.start.anchor.kind] }, { box: end, margin: PORT_MARGIN[way.end.anchor.kind] }, budget);
      budget = result.left;
      points = simplified(result.points);
    }
    if (points.length < 2) points = makeshift.get(way) ?? plainLine(way, stack);
    points.slice(1).forEach((b, i) => {
      const a = points[i] ?? b;
      lines.push({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) });
    });
    found.set(way, points);
  }
  return found;
}

/** Every box but those that hold the ends; of those, the other parts and the ends themselves. */
function obstaclesFor({ start, end }: Way, frames: readonly Frame[], stack: Stack): readonly Box[] {
  const own = new Set([start.anchor.seat.frame, end.anchor.seat.frame]);
  const obstacles: Box[] = [];
  for (const frame of frames) {
    const toPage = (box: Box): Box => ({ ...box, x: box.x + stack.originX, y: box.y + stack.originY(frame.lane) });
    if (!own.has(frame)) {
      obstacles.push(toPage(frame.box));
      continue;
    }
    for (const [{ anchor }, other] of [
      [start, end.anchor],
      [end, start.anchor],
    ] as const) {
      // A part may be linked to the container it stands in.
      if (anchor.seat.frame === frame && (other.seat.frame !== frame || !contains(anchor.box, other.box))) obstacles.push(toPage(anchor.box));
    }
    for (const part of frame.parts.values()) {
      const holdsEnd = [start, end].some(({ anchor }) => anchor.seat.frame === frame && contains(part, anchor.box));
      if (!holdsEnd) obstacles.push(toPage(part));
    }
  }
  return obstacles;
}

function contains(outer: Box, inner: Box): boolean {
  return outer.x <= inner.x && outer.y <= inner.y && outer.x + outer.width >= inner.x + inner.width && outer.y + outer.height >= inner.y + inner.height;
}

function pageBox(box: Box, { seat }: Anchor, stack: Stack): Box {
  return { ...box, x: box.x + stack.originX, y: box.y + stack.originY(seat.strip.lane) };
}

function areaAround(a: Box, b: Box, reach: number, stack: Stack): Box {
  const x = Math.max(LANE_LABEL_WIDTH + 6, Math.min(a.x, b.x) - reach);
  const y = Math.max(2, Math.min(a.y, b.y) - reach);
  const right = Math.min(stack.size.width - 4, Math.max(a.x + a.width, b.x + b.width) + reach);
  const bottom = Math.min(stack.size.height - 2, Math.max(a.y + a.height, b.y + b.height) + reach);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

function meets(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

/** Down from one box, across, and down to the other. */
function plainLine({ start, end }: Way, stack: Stack): readonly Point[] {
  const a = pageBox(start.anchor.box, start.anchor, stack);
  const b = pageBox(end.anchor.box, end.anchor, stack);
  const fromX = a.x + a.width / 2;
  const toX = b.x + b.width / 2;
  const fromY = a.y + a.height;
  const toY = b.y > fromY ? b.y : b.y + b.height;
  const middle = b.y > fromY ? (fromY + toY) / 2 : Math.max(fromY, toY) + 8;
  return simplified([
    { x: fromX, y: fromY },
    { x: fromX, y: middle },
    { x: toX, y: middle },
    { x: toX, y: toY },
  ]);
}
