import type { DrawingIndex } from '../document/drawing-index';
import { demandsOf } from './demands';
import { DRAWN_MEASURES } from './drawn-measures';
import { frameElements, type Frame, type Frames } from './frames';
import type { Box, Geometry } from './geometry';
import { stackLanes, type Stack } from './lanes';
import { linkGeometries } from './link-geometries';
import type { LayoutOptions } from './measures';
import { oppositeExchanges } from './opposites';
import { requestsOf } from './requests';
import { reuseGeometry } from './reuse';
import { routeLinks } from './route';
import type { Searched } from './searched-ways';
import { stripsOf } from './strips';
import type { Wording } from './wording';

/**
 * Lays a drawing out: lanes, boxes and lines with their labels, from the places that its elements have.
 *
 * An element's box depends on its own x, y and content alone (and may be wider where many lines meet it, as far as there
 * is room): adding, moving or growing one element changes no other's place in its lane. Elements without a place stand
 * at their lane's corner; see `placeMissing`.
 * @param previous the last geometry of this drawing: what did not change is handed back as the same objects, and lines
 *   whose surroundings did not change are not searched for again. It changes no outcome
 * @returns page px; links whose ends are missing have no geometry
 */
export function layoutDrawing(index: DrawingIndex, options: LayoutOptions, previous?: Geometry): Geometry {
  const measured = { ...options, measures: options.measures ?? DRAWN_MEASURES };
  const drawnWith = oppositeExchanges(index);
  let wordings: ReadonlyMap<string, Wording> = new Map();
  const frames = frameElements(index, measured, (frames) => {
    const demands = demandsOf(index, frames, drawnWith, measured);
    wordings = demands.wordings;
    return demands.widths;
  });
  const strips = stripsOf(frames.all);
  const routes = routeLinks(requestsOf(index, frames, strips, drawnWith, wordings), strips);
  const stack = stackLanes(strips.all, routes.loads, { ...routes.extent, ...boxExtent(frames) });
  const { links, searched } = linkGeometries({ index, frames, routes, drawnWith, wordings, stack, searched: previous && searches.get(previous) }, measured);
  const made: Geometry = { size: stack.size, lanes: stack.lanes, boxes: absoluteBoxes(index, frames, stack), links };
  const geometry = previous ? reuseGeometry(made, previous) : made;
  if (searched) searches.set(geometry, searched);
  return geometry;
}

/** What was searched for to make a geometry. */
const searches = new WeakMap<Geometry, Searched>();

function boxExtent(frames: Frames): { readonly boxesLow: number; readonly boxesHigh: number } {
  let boxesLow = 0;
  let boxesHigh = 0;
  for (const { box } of frames.all) {
    boxesLow = Math.min(boxesLow, box.x);
    boxesHigh = Math.max(boxesHigh, box.x + box.width);
  }
  return { boxesLow, boxesHigh };
}

function absoluteBoxes(index: DrawingIndex, frames: Frames, stack: Stack): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { id } of index.document.elements) {
    const frame = frames.byElement.get(id);
    const box = frame && boxIn(frame, id);
    if (frame && box) boxes.set(id, { ...box, x: box.x + stack.originX, y: box.y + stack.originY(frame.lane) });
  }
  return boxes;
}

function boxIn(frame: Frame, id: string): Box {
  return frame.element.id === id ? frame.box : (frame.parts.get(id) ?? frame.box);
}

