import { laneOf } from '../../shared/document/kinds';
import type { Drawing } from '../store/drawing';

/** The left edge of the leftmost element in the topmost lane that has any, px at 100 %; undefined for an empty drawing. */
export function firstLeft({ document, geometry }: Drawing): number | undefined {
  let lane = Number.POSITIVE_INFINITY;
  let left: number | undefined;
  for (const element of document.elements) {
    const box = geometry.boxes.get(element.id);
    if (!box || laneOf(element) > lane) continue;
    left = laneOf(element) < lane || left === undefined ? box.x : Math.min(left, box.x);
    lane = laneOf(element);
  }
  return left;
}
