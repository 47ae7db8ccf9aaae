import { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import type { Element, Lane, LmvDocument } from '../document/types';
import { demandsOf } from './demands';
import { DRAWN_MEASURES } from './drawn-measures';
import { frameFreely, type Frames } from './frames';
import type { LayoutOptions } from './measures';
import { oppositeExchanges } from './opposites';
import { GRID, MIN_CONTENT_WIDTH } from './spacing';
import { alignColumns } from './tidy/columns';
import { graphOf } from './tidy/graph';
import { gridOf, type Grid } from './tidy/grid';
import { orderLayers, unitsInOrder } from './tidy/order';
import { placeRows, widenForLabels, widenGaps, type Drawing, type Places } from './tidy/rows';
import { layersOf } from './tidy/units';
import type { Wording } from './wording';

const WIDENINGS = 2;

export interface TidyOptions extends LayoutOptions {
  /** Only these are tidied; the others stay as they are. Default: all. */
  readonly lanes?: readonly Lane[];
}

/**
 * Arranges the elements of a drawing anew: each lane ordered so that few lines cross, wide lanes wrapped, linked elements
 * below each other where there is room, with space for lines and labels. Nothing overlaps. The same drawing always gives
 * the same arrangement. Links, parts of containers and all other properties stay as they are.
 * @returns the same document where nothing moves
 */
export function tidyDrawing(document: LmvDocument, options: TidyOptions): LmvDocument {
  const lanes = new Set<Lane>(options.lanes ?? [1, 2, 3, 4, 5, 6, 7]);
  // Where things stand now must not count for those that get a new place.
  const index = new DrawingIndex({ ...document, elements: document.elements.map((element) => (lanes.has(laneOf(element)) ? unplaced(element) : element)) });
  const measured = { ...options, measures: options.measures ?? DRAWN_MEASURES };
  const drawnWith = oppositeExchanges(index);
  let wordings: ReadonlyMap<string, Wording> = new Map();
  const frames = frameFreely(index, measured, (base) => {
    const demands = demandsOf(index, base, drawnWith, measured);
    wordings = demands.wordings;
    return demands.widths;
  });
  const grids = orderedGrids(index, frames, lanes);
  const fixedX = (id: string): number => {
    const frame = frames.byElement.get(id);
    const box = frame?.parts.get(id) ?? frame?.box;
    return box ? box.x + box.width / 2 : 0;
  };
  const drawing: Drawing = { index, frames, drawnWith, wordings };
  const whole = options.lanes === undefined;
  widenForLabels(drawing, grids);
  alignColumns(index, frames, grids, fixedX, whole);
  // Where gaps get wider, boxes and lines move; a second look finds what has become narrow by that.
  for (let round = 0; round < WIDENINGS && widenGaps(drawing, grids); round++) alignColumns(index, frames, grids, fixedX, whole);
  return withPlaces(document, shifted(placeRows(drawing, grids), whole));
}

function unplaced(element: Element): Element {
  if (element.x === undefined && element.y === undefined) return element;
  const { x: _x, y: _y, ...rest } = element;
  return rest;
}

function orderedGrids(index: DrawingIndex, frames: Frames, lanes: ReadonlySet<Lane>): readonly Grid[] {
  const layers = layersOf(index, frames);
  for (const layer of layers) {
    const fixed = !lanes.has(layer.lane);
    if (fixed) layer.units.sort((a, b) => (a.frames[0]?.box.x ?? 0) - (b.frames[0]?.box.x ?? 0));
  }
  const graph = graphOf(index, frames, layers);
  orderLayers(graph, (level) => lanes.has(layers[level]?.lane ?? 1));
  return layers.flatMap((layer, level) => {
    if (!lanes.has(layer.lane)) return [];
    const units = unitsInOrder(graph.layers[level] ?? []).flatMap(({ unit }) => unit ?? []);
    return [gridOf(layer.lane, units, layer.chains)];
  });
}

/** Moves everything so that it starts at the left, or stands in the middle of a page that is wider than it. */
function shifted(places: Places, all: boolean): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const [{ box }, { x }] of places) {
    low = Math.min(low, x);
    high = Math.max(high, x + box.width);
  }
  const spare = Math.max(0, MIN_CONTENT_WIDTH - (high - low)) / 2;
  // A lane tidied alone keeps to the others, and only stays out of the page's left margin.
  const shift = all ? Math.floor(spare / GRID) * GRID - low : Math.max(0, -low);
  return new Map([...places].map(([{ element }, { x, y }]) => [element.id, { x: x + shift, y }]));
}

/** The document with these places; untouched elements are the same objects. */
function withPlaces(document: LmvDocument, places: ReadonlyMap<string, { readonly x: number; readonly y: number }>): LmvDocument {
  let changed = false;
  const elements = document.elements.map((element): Element => {
    const place = places.get(element.id);
    if (!place || (place.x === element.x && place.y === element.y)) return element;
    changed = true;
    return { ...element, ...place };
  });
  return changed ? { ...document, elements } : document;
}
