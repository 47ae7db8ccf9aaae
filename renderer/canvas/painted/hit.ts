import type { Box, Geometry, Point } from '../../../shared/layout/geometry';
import type { Drawing } from '../../store/drawing';
import { BoxGrid, touch } from './box-grid';
import { stretches } from './line-boxes';

/** Half the width, on the screen, of what counts as a line, in px. */
const REACH = 6;

/** What is under a pointer. */
export interface Hit {
  readonly element?: string;
  readonly link?: string;
}

interface Grids {
  readonly elements: BoxGrid<string>;
  readonly links: BoxGrid<string>;
}

const grids = new WeakMap<Geometry, Grids>();

function gridsOf(geometry: Geometry): Grids {
  let made = grids.get(geometry);
  if (!made) {
    const elements = new BoxGrid<string>();
    for (const [id, box] of geometry.boxes) elements.add(id, box);
    const links = new BoxGrid<string>();
    for (const [id, line] of geometry.links) {
      if (line.drawnWith === undefined) links.add(id, ...stretches(line.points), ...(line.label ? [line.label.box] : []));
    }
    grids.set(geometry, (made = { elements, links }));
  }
  return made;
}

/**
 * What a person points at: the innermost element, but a line where it runs over a container.
 * @param point page px
 * @param zoom 1 is 100 %
 */
export function hitTest({ index, geometry }: Drawing, point: Point, zoom: number): Hit | undefined {
  const { elements, links } = gridsOf(geometry);
  const element = smallest(elements.at(point), geometry);
  if (element !== undefined && index.children(element).length === 0) return { element };
  const reach = REACH / zoom;
  const link = links
    .within({ x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach })
    .map((id) => ({ id, distance: distanceTo(geometry, id, point) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance)[0]?.id;
  if (link !== undefined) return { link };
  return element === undefined ? undefined : { element };
}

/** The elements that a rectangle touches, page px, in the drawing's order of boxes. */
export function elementsWithin({ geometry }: Drawing, area: Box): readonly string[] {
  return gridsOf(geometry).elements.within(area).filter((id) => {
    const box = geometry.boxes.get(id);
    return box !== undefined && touch(box, area);
  });
}

function smallest(ids: readonly string[], { boxes }: Geometry): string | undefined {
  let best: { readonly id: string; readonly area: number } | undefined;
  for (const id of ids) {
    const box = boxes.get(id);
    const area = box ? box.width * box.height : Number.POSITIVE_INFINITY;
    if (!best || area <= best.area) best = { id, area };
  }
  return best?.id;
}

function distanceTo({ links }: Geometry, id: string, point: Point): number {
  const line = links.get(id);
  if (!line) return Number.POSITIVE_INFINITY;
  if (line.label && touch(line.label.box, { ...point, width: 0, height: 0 })) return 0;
  let least = Number.POSITIVE_INFINITY;
  line.points.forEach((to, position) => {
    const from = line.points[position - 1];
    if (from) least = Math.min(least, toStretch(point, from, to));
  });
  return least;
}

function toStretch(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - part * dx, point.y - a.y - part * dy);
}
