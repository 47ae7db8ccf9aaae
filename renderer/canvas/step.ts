import { LANES, laneOf } from '../../shared/document/kinds';
import type { Box } from '../../shared/layout/geometry';
import type { Drawing } from '../store/drawing';

/** Where a key leads: to a neighbour on the page, or along a link. */
export type Step = 'up' | 'down' | 'left' | 'right' | 'along' | 'back';

/** A px aside counts as this many ahead: what stands in line is nearer than what stands at a slant. */
const ASIDE = 3;
/** How much the distance between middles decides among those that are in line. */
const MIDDLES = 0.25;

/**
 * Where a step leads from an element or link.
 *
 * Left and right stay in the lane; up and down cross lanes, and enter and leave containers. `along` goes to what a link of
 * the element leads to, `back` to what leads to it; of several, the leftmost (left and right then reach the others).
 * Arrows pass folded lanes over; links lead into them.
 * From a link, left, up and back go to where it begins, the others to where it ends.
 * @returns undefined where there is nothing further
 */
export function stepFrom({ document, index, geometry, unfolded }: Pick<Drawing, 'document' | 'index' | 'geometry' | 'unfolded'>, id: string, step: Step): string | undefined {
  const link = index.link(id);
  if (link) return step === 'left' || step === 'up' || step === 'back' ? link.from : link.to;
  const element = index.element(id);
  const here = geometry.boxes.get(id);
  if (!element || !here) return undefined;
  if (step === 'along') return leftmost(index.outgoing(id).map(({ to }) => to), unfolded.boxes);
  if (step === 'back') return leftmost(index.incoming(id).map(({ from }) => from), unfolded.boxes);
  const upright = step === 'up' || step === 'down';
  let best: string | undefined;
  let least = Infinity;
  for (const other of document.elements) {
    const box = geometry.boxes.get(other.id);
    if (other === element || !box || (!upright && laneOf(other) !== laneOf(element))) continue;
    const far = distance(here, box, step);
    if (far < least) [best, least] = [other.id, far];
  }
  return best;
}

/** The first place of a drawing that the keyboard can stand on: the leftmost element of the first lane that has any. */
export function firstPlace({ document, geometry }: Pick<Drawing, 'document' | 'geometry'>): string | undefined {
  const placed = document.elements.flatMap((element) => {
    const box = geometry.boxes.get(element.id);
    return box ? [{ id: element.id, lane: LANES.indexOf(laneOf(element)), box }] : [];
  });
  return placed.toSorted((a, b) => a.lane - b.lane || a.box.x - b.box.x)[0]?.id;
}

/** How far a box lies in a direction; infinite where it does not lie there at all. */
function distance(here: Box, there: Box, step: 'up' | 'down' | 'left' | 'right'): number {
  const upright = step === 'up' || step === 'down';
  const [a, b] = upright ? [turned(here), turned(there)] : [here, there];
  const forward = step === 'right' || step === 'down';
  const ahead = forward ? b.x - (a.x + a.width) : a.x - (b.x + b.width);
  const aside = Math.max(0, b.y - (a.y + a.height), a.y - (b.y + b.height));
  const middles = Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
  if (ahead >= 0) return ahead + ASIDE * aside + MIDDLES * middles;
  // Down leads into a container, to its topmost part; up leads out of it again.
  const [outer, inner] = forward ? [a, b] : [b, a];
  return upright && holds(outer, inner) ? inner.x - outer.x + MIDDLES * middles : Infinity;
}

function turned({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}

function holds(outer: Box, inner: Box): boolean {
  return inner.x > outer.x && inner.y > outer.y && inner.x + inner.width < outer.x + outer.width && inner.y + inner.height < outer.y + outer.height;
}

function leftmost(ids: readonly string[], boxes: ReadonlyMap<string, Box>): string | undefined {
  return ids.filter((id) => boxes.has(id)).toSorted((a, b) => (boxes.get(a)?.x ?? 0) - (boxes.get(b)?.x ?? 0))[0];
}
