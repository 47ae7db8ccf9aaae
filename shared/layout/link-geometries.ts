import { BoxGrid } from './box-grid';
import type { DrawingIndex } from '../document/drawing-index';
import { LANE_LABEL_WIDTH } from '../drawing/metrics';
import type { Frames } from './frames';
import type { Box, LinkGeometry, Point } from './geometry';
import { findLabelPlace, segmentBoxes, type Surroundings } from './label-search';
import type { Stack } from './lanes';
import { pointsOf } from './lines';
import { plainLine, searchWays } from './search-ways';
import type { Searched } from './searched-ways';
import type { MeasuredOptions } from './measures';
import type { Routes } from './route';
import { LABEL_STEM, LABEL_WIDTH, TIGHT_FRONT_ROOM } from './spacing';
import type { Way } from './way';
import { wordingOf, type Wording } from './wording';

/** A drawing that has been routed and stacked. */
export interface Routed {
  readonly index: DrawingIndex;
  readonly frames: Frames;
  readonly routes: Routes;
  readonly drawnWith: ReadonlyMap<string, string>;
  readonly wordings: ReadonlyMap<string, Wording>;
  readonly stack: Stack;
  /** What the layout before this one searched for. */
  readonly searched: Searched | undefined;
}

type Label = NonNullable<LinkGeometry['label']>;

/** How many labels without a seat are looked after in one layout. */
const MOST_LABEL_SEARCHES = 200;

/**
 * The lines and labels of all links in page px, by link id, in document order.
 *
 * A label stands where the routing kept room for it; otherwise at the first spot of its own line where it covers
 * nothing, if need be with its method alone; otherwise it is left out.
 * @returns with what was searched for, for the next layout
 */
export function linkGeometries(routed: Routed, options: MeasuredOptions): { readonly links: ReadonlyMap<string, LinkGeometry>; readonly searched: Searched | undefined } {
  const { index, drawnWith } = routed;
  const { links } = index.document;
  const { points, searched } = pointsOfWays(routed, options);
  const labels = labelsOf(routed, points, options);
  const doubled = new Set(drawnWith.values());
  const geometries = new Map<string, LinkGeometry>();
  links.forEach((link, position) => {
    const partner = drawnWith.get(link.id);
    const line = points.get(partner === undefined ? position : index.linkPosition(partner));
    if (!line) return;
    if (partner !== undefined) {
      geometries.set(link.id, { points: line.toReversed(), start: 'arrow', end: 'arrow', drawnWith: partner });
      return;
    }
    const label = labels.get(link.id);
    const headless = index.meaning(link) === 'connected-to';
    geometries.set(link.id, { points: line, start: doubled.has(link.id) ? 'arrow' : 'none', end: headless ? 'none' : 'arrow', ...(label && { label }) });
  });
  return { links: geometries, searched };
}

/** By the link's position in the document. */
function pointsOfWays({ index, routes, frames, stack, searched }: Routed, { draft = false }: MeasuredOptions): { readonly points: ReadonlyMap<number, readonly Point[]>; readonly searched: Searched | undefined } {
  const courses = new Map<number, readonly Point[]>();
  const roundabout: Way[] = [];
  for (const way of routes.ways) {
    if (way.roundabout && !routes.homeless.has(way)) roundabout.push(way);
    if (way.shape === 'lost') continue;
    courses.set(way.link, pointsOf(way, stack, (joint) => trackY(stack.channels[way.joints[joint] ?? 0], routes.track(way, joint))));
  }
  if (routes.homeless.size + roundabout.length === 0) return { points: courses, searched: undefined };
  if (draft) {
    for (const way of routes.homeless) if (!courses.has(way.link)) courses.set(way.link, plainLine(way, stack));
    return { points: courses, searched: undefined };
  }
  const labels = routes.labels.flatMap((label) => seatBox(label, stack) ?? []);
  const idOf = (link: number): string => index.document.links[link]?.id ?? '';
  return { points: courses, searched: searchWays(routes.homeless, roundabout, { frames: frames.all, labels, stack, courses, idOf, searched }) };
}

/** Tracks for which a gap between two rows has no room crowd at its lower end, but never run into the boxes there. */
function trackY(plan: Stack['channels'][number] | undefined, track: number): number {
  if (!plan) return 0;
  const depth = Math.min(plan.firstTrack + track * plan.pitch, Math.max(0, plan.height - TIGHT_FRONT_ROOM));
  return Math.round(2 * (plan.y + depth)) / 2;
}

/** Where a label stands next to the box that its line meets; undefined where the gap between two rows is too low. */
function seatBox({ piece, channel, above, wording }: Routes['labels'][number], stack: Stack): Box | undefined {
  const plan = stack.channels[channel];
  if (!plan || !(above ? plan.labelsAboveFit : plan.labelsBelowFit)) return undefined;
  const { width, height } = wording.size;
  return { x: piece.x + stack.originX - width / 2, y: above ? plan.y + LABEL_STEM : plan.y + plan.height - LABEL_STEM - height, width, height };
}

function labelsOf(routed: Routed, points: ReadonlyMap<number, readonly Point[]>, options: MeasuredOptions): ReadonlyMap<string, Label> {
  const { index, routes, stack, wordings } = routed;
  const { links } = index.document;
  const labels = new Map<string, Label>();
  for (const label of routes.labels) {
    const link = links[label.link];
    const box = seatBox(label, stack);
    if (link && box) labels.set(link.id, { box, lines: label.wording.lines });
  }
  const unseated = links.flatMap((link, position) => {
    const wording = wordings.get(link.id);
    const line = points.get(position);
    return wording && line && !labels.has(link.id) ? [{ link, wording, line }] : [];
  });
  if (unseated.length === 0 || options.draft) return labels;
  const around = surroundingsOf(routed, points, labels);
  const opposites = new Map([...routed.drawnWith].map(([later, earlier]) => [earlier, later]));
  for (const { link, wording, line } of unseated.slice(0, MOST_LABEL_SEARCHES)) {
    const opposite = opposites.get(link.id);
    const short = (): Wording | undefined => wordingOf(index, link, opposite === undefined ? undefined : index.link(opposite), 'method', LABEL_WIDTH, options);
    const label = placed(link.id, line, wording, around) ?? placed(link.id, line, short(), around);
    if (!label) continue;
    around.grid.add(label.box, { box: label.box });
    labels.set(link.id, label);
  }
  return labels;
}

function placed(id: string, line: readonly Point[], wording: Wording | undefined, around: Surroundings): Label | undefined {
  const box = wording && findLabelPlace(id, line, wording, around);
  return wording && box && { box, lines: wording.lines };
}

function surroundingsOf({ index, frames, stack }: Routed, points: ReadonlyMap<number, readonly Point[]>, labels: ReadonlyMap<string, Label>): Surroundings {
  const { links } = index.document;
  const grid: Surroundings['grid'] = new BoxGrid();
  for (const { box, lane } of frames.all) {
    const onPage = { ...box, x: box.x + stack.originX, y: box.y + stack.originY(lane) };
    grid.add(onPage, { box: onPage });
  }
  for (const { box } of labels.values()) grid.add(box, { box });
  for (const [position, line] of points) for (const segment of segmentBoxes(links[position]?.id ?? '', line)) grid.add(segment.box, segment);
  return { grid, left: LANE_LABEL_WIDTH, right: stack.size.width };
}
