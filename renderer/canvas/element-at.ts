import type { Point } from '../../shared/layout/geometry';
import type { Drawing } from '../store/drawing';

/** How near, on the screen, a pointer is to a line that it means, in px of the screen. */
const REACH = 6;

/** The innermost element at a place. @param point page px */
export function elementAt({ geometry }: Drawing, { x, y }: Point): string | undefined {
  let found: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, box] of geometry.boxes) {
    const area = box.width * box.height;
    if (area <= least && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height) {
      least = area;
      found = id;
    }
  }
  return found;
}

/** What a person points at: an element, but a line where it runs over a container. @param zoom 1 is 100 % */
export function targetAt(drawing: Drawing, point: Point, zoom: number): string | undefined {
  const element = elementAt(drawing, point);
  if (element !== undefined && drawing.index.children(element).length === 0) return element;
  let link: string | undefined;
  let least = REACH / zoom;
  for (const [id, { points, drawnWith }] of drawing.geometry.links) {
    if (drawnWith !== undefined) continue;
    for (let i = 1; i < points.length; i++) {
      const distance = distanceTo(point, points[i - 1] as Point, points[i] as Point);
      if (distance >= least) continue;
      least = distance;
      link = id;
    }
  }
  return link ?? element;
}

/** How far a point is from a level or upright stretch of a line. */
function distanceTo(point: Point, a: Point, b: Point): number {
  const x = Math.max(Math.min(a.x, b.x), Math.min(point.x, Math.max(a.x, b.x)));
  const y = Math.max(Math.min(a.y, b.y), Math.min(point.y, Math.max(a.y, b.y)));
  return Math.hypot(point.x - x, point.y - y);
}
