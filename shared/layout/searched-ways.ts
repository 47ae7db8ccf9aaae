import type { Box, Point } from './geometry';
import { Maze, type Ground, type MazeEnd, type MazeMemory } from './maze';

/** What one search saw and found, relative to the corner of the area that it looked at. */
export interface SearchedWay {
  /** Everything that decides the outcome: the area's size, the ends, what is in the way. */
  readonly seen: Float64Array;
  readonly points: readonly Point[];
  /** Lattice points that were looked at. */
  readonly spent: number;
  /** The budget ended before the search did. */
  readonly broken: boolean;
}

/** The searches of one layout, by link and reach. */
export type Searched = ReadonlyMap<string, SearchedWay>;

/** One line to search for, in page px. */
export interface Errand extends Ground {
  readonly from: MazeEnd;
  readonly to: MazeEnd;
}

/**
 * Searches for a line, or hands back what was found where everything looked the same: the outcome is the same either
 * way, so that a picture never depends on what was drawn before it. All is taken relative to the area, since a lane that
 * grows moves all below it.
 * @param budget how many lattice points may be looked at
 * @param before what the same line's search found in the layout before
 */
export function searchGround(errand: Errand, budget: number, memory: MazeMemory, before: SearchedWay | undefined): SearchedWay {
  const { area } = errand;
  const inArea = (box: Box): Box => ({ x: box.x - area.x, y: box.y - area.y, width: box.width, height: box.height });
  const from = { ...errand.from, box: inArea(errand.from.box) };
  const to = { ...errand.to, box: inArea(errand.to.box) };
  const obstacles = errand.obstacles.map(inArea);
  const lines = errand.lines.map(inArea);
  const seen = numbersOf([{ x: from.margin, y: to.margin, width: area.width, height: area.height }, from.box, to.box, { x: obstacles.length, y: 0, width: 0, height: 0 }, ...obstacles, ...lines]);
  if (before && !before.broken && before.spent <= budget && same(before.seen, seen)) return before;
  const { points, left } = new Maze({ area: { ...area, x: 0, y: 0 }, obstacles, lines }, memory).find(from, to, budget);
  return { seen, points, spent: budget - left, broken: left <= 0 };
}

function numbersOf(boxes: readonly Box[]): Float64Array {
  const numbers = new Float64Array(4 * boxes.length);
  boxes.forEach(({ x, y, width, height }, at) => numbers.set([x, y, width, height], 4 * at));
  return numbers;
}

function same(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((number, at) => number === b[at]);
}
