import type { Lane } from '../document/types';
import { LANE_LABEL_WIDTH, PORT_MARGIN } from '../drawing/metrics';
import type { Anchor } from './anchors';
import { BoxGrid } from './box-grid';
import type { Frame } from './frames';
import type { Box, Point } from './geometry';
import type { Stack } from './lanes';
import { LineParts } from './line-parts';
import { plainCourse, simplified } from './lines';
import { MazeMemory } from './maze';
import { searchGround, type Searched, type SearchedWay } from './searched-ways';
import type { Way } from './way';

/** How many lines are searched for in one layout, and how many lattice points for all of them together. */
const SEARCHES = { most: 40, budget: 800_000 };
/** The same among so many lines that nobody would notice, and everybody would wait. */
const FEW_SEARCHES = { most: 40, budget: 200_000 };
const MANY_LINES = 600;
/** The same for lines that have a clear course and could only have a shorter one. */
const SHORTCUTS = { most: 24, budget: 100_000 };
/** What it takes to set up one search, in lattice points. */
const SETUP = 4000;
/** How far around its ends a line is searched for; then, when that fails, on a wider ground. */
const REACHES = [120, 480];
/** What a bend is worth when two courses are compared, in px. */
const BEND = 60;

/** What is known when lines are searched for; all in page px. */
export interface Scene {
  readonly frames: readonly Frame[];
  readonly labels: readonly Box[];
  readonly stack: Stack;
  /** Corners of every line that has a course, by its link's position. */
  readonly courses: Map<number, readonly Point[]>;
  /** The id of the link at a position. */
  readonly idOf: (link: number) => string;
  /** What the layout before this one searched for. */
  readonly searched: Searched | undefined;
}

/**
 * Searches lines for ways that no channel or gap could take: their boxes are so enclosed by others that they have no
 * free edge, or the gap between two rows is too low for all that should cross it. Each line keeps off boxes, labels and
 * all other lines. Where there is no way, or too many lines have to be searched for, a line keeps the course it has (or
 * takes the plainest one) and may lie on others or cross boxes. Then looks for shortcuts for lines that lead far around.
 * @param homeless ways without a clear course
 * @param roundabout ways with a clear course that may be longer than need be
 * @param scene its courses are replaced by those that are found
 * @returns what was searched for, for the next layout
 */
export function searchWays(homeless: ReadonlySet<Way>, roundabout: readonly Way[], scene: Scene): Searched {
  const { courses, stack } = scene;
  const unclear = new Set([...homeless].map(({ link }) => link));
  const many = courses.size > MANY_LINES;
  const searched = new Map<string, SearchedWay>();
  const lines = new LineParts();
  for (const [link, points] of courses) if (!unclear.has(link)) lines.add(link, points);
  const search = new Search(scene, lines, searched, many ? FEW_SEARCHES : SEARCHES);
  for (const way of homeless) {
    let points: readonly Point[] = [];
    for (const reach of REACHES) if (points.length < 2) points = search.find(way, reach);
    if (points.length < 2) points = courses.get(way.link) ?? plainLine(way, stack);
    courses.set(way.link, points);
    lines.add(way.link, points);
  }
  if (many) return searched;
  const shortcuts = new Search(scene, lines, searched, SHORTCUTS);
  for (const way of roundabout) {
    const course = courses.get(way.link) ?? [];
    const points = shortcuts.find(way, REACHES[0] ?? 0);
    if (points.length < 2 || priceOf(points) >= priceOf(course)) continue;
    courses.set(way.link, points);
    lines.add(way.link, points);
  }
  return searched;
}

/** Searches that share one budget. */
class Search {
  readonly #scene: Scene;
  readonly #lines: LineParts;
  readonly #searched: Map<string, SearchedWay>;
  readonly #memory = new MazeMemory();
  readonly #frames: BoxGrid<Frame> = new BoxGrid();
  readonly #labels: BoxGrid<Box> = new BoxGrid();
  #searches: number;
  #budget: number;

  constructor(scene: Scene, lines: LineParts, searched: Map<string, SearchedWay>, { most, budget }: { readonly most: number; readonly budget: number }) {
    this.#scene = scene;
    this.#lines = lines;
    this.#searched = searched;
    this.#searches = most;
    this.#budget = budget;
    for (const frame of scene.frames) this.#frames.add(onPage(frame.box, frame.lane, scene.stack), frame);
    for (const label of scene.labels) this.#labels.add(label, label);
  }

  /** @returns corners in page px; none where there is no way within reach, or nothing is left of the budget */
  find(way: Way, reach: number): readonly Point[] {
    if (this.#searches <= 0 || this.#budget <= SETUP) return [];
    this.#searches--;
    const { stack, idOf, searched, courses } = this.#scene;
    const start = pageBox(way.start.anchor.box, way.start.anchor, stack);
    const end = pageBox(way.end.anchor.box, way.end.anchor, stack);
    const area = areaAround(start, end, reach, stack);
    const obstacles = [...obstaclesFor(way, this.#frames.around(area), stack), ...this.#labels.around(area)].filter((box) => meets(box, area));
    const lines = this.#lines.within(area, way.link, courses);
    const key = `${idOf(way.link)} ${reach}`;
    const found = searchGround({ area, obstacles, lines, from: { box: start, margin: PORT_MARGIN[way.start.anchor.kind] }, to: { box: end, margin: PORT_MARGIN[way.end.anchor.kind] } }, this.#budget - SETUP, this.#memory, searched?.get(key));
    this.#searched.set(key, found);
    this.#budget -= SETUP + found.spent;
    return simplified(found.points.map(({ x, y }) => ({ x: x + area.x, y: y + area.y })));
  }
}

function priceOf(points: readonly Point[]): number {
  let price = BEND * points.length;
  points.forEach((b, i) => {
    const a = points[i - 1] ?? b;
    price += Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  });
  return price;
}

/** Every box but those that hold the ends; of those, the other parts and the ends themselves. */
function obstaclesFor({ start, end }: Way, frames: readonly Frame[], stack: Stack): readonly Box[] {
  const own = new Set([start.anchor.seat.frame, end.anchor.seat.frame]);
  const obstacles: Box[] = [];
  for (const frame of frames) {
    const toPage = (box: Box): Box => onPage(box, frame.lane, stack);
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
  return onPage(box, seat.strip.lane, stack);
}

function onPage({ x, y, width, height }: Box, lane: Lane, stack: Stack): Box {
  return { x: x + stack.originX, y: y + stack.originY(lane), width, height };
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
export function plainLine({ start, end }: Way, stack: Stack): readonly Point[] {
  return plainCourse(pageBox(start.anchor.box, start.anchor, stack), pageBox(end.anchor.box, end.anchor, stack));
}
