import { laneOf } from '../../shared/document/kinds';
import { around } from '../../shared/layout/arrange/axis';
import { guidesAt, NO_GUIDES, type Guides } from '../../shared/layout/arrange/guides';
import { isPart } from '../../shared/layout/arrange/item';
import { snapTo, type Neighbours, type Snap } from '../../shared/layout/arrange/snap';
import type { Box, Point } from '../../shared/layout/geometry';
import type { Drawing } from '../store/drawing';

/** How near on the screen an element is drawn into line, in px of the screen. */
const REACH = 6;

/**
 * How far dragged elements go to be in line with their neighbours, taken together.
 * @param positions page px of each dragged element's corner
 * @param zoom 1 is 100 %
 */
export function snapOf(drawing: Drawing, positions: ReadonlyMap<string, Point>, zoom: number): Snap {
  const boxes = [...positions].flatMap(([id, position]) => {
    const box = drawing.geometry.boxes.get(id);
    return box ? [{ ...box, x: position.x, y: position.y }] : [];
  });
  if (boxes.length === 0) return { dx: undefined, dy: undefined };
  return snapTo(around(boxes), neighboursOf(drawing, positions), REACH / zoom);
}

/** What dragged elements are in line with where they are shown now. */
export function guidesOf(shown: Drawing, dragged: readonly string[]): Guides {
  const boxes = dragged.flatMap((id) => shown.geometry.boxes.get(id) ?? []);
  if (boxes.length === 0) return NO_GUIDES;
  return guidesAt(around(boxes), neighboursOf(shown, new Set(dragged)));
}

/** The others in the lanes of what is dragged, and in the lanes next to them. */
function neighboursOf({ document, index, geometry }: Drawing, dragged: { has(id: string): boolean; keys(): Iterable<string> }): Neighbours {
  const lanes = new Set<number>();
  for (const id of dragged.keys()) {
    const element = index.element(id);
    if (element) lanes.add(laneOf(element));
  }
  const beside: Box[] = [];
  const above: Box[] = [];
  for (const element of document.elements) {
    const box = geometry.boxes.get(element.id);
    if (!box || dragged.has(element.id) || isPart(index, element)) continue;
    const lane = laneOf(element);
    if (lanes.has(lane)) beside.push(box);
    else if (lanes.has(lane - 1) || lanes.has(lane + 1)) above.push(box);
  }
  // Elements of several lanes keep their heights within these: only what is across can be brought into line.
  return lanes.size === 1 ? { beside, around: above } : { beside: [], around: [...beside, ...above] };
}
