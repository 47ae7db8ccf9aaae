import type { LinkGeometry, Point } from '../../shared/layout/geometry';

/**
 * Where a link's badge stands: at the corner of its label, as on elements; without one in the middle of its longest
 * stretch, away from the ends where lines meet.
 * @param geometry where the link runs, page px
 */
export function badgePlace({ points, label }: Pick<LinkGeometry, 'points' | 'label'>): Point {
  if (label) return { x: label.box.x + label.box.width + 4, y: label.box.y - 4 };
  let place = points[0] ?? { x: 0, y: 0 };
  let longest = -1;
  for (const [position, to] of points.entries()) {
    const from = points[position - 1];
    if (!from) continue;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length > longest) {
      longest = length;
      place = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    }
  }
  return place;
}
