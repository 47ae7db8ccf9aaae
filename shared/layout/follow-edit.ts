import type { DrawingIndex } from '../document/drawing-index';
import { laneOf, parentOf } from '../document/kinds';
import type { Element, Link } from '../document/types';
import { DRAWN_MEASURES } from './drawn-measures';
import { followLine } from './follow-lines';
import { frameOf } from './frames';
import type { Box, Geometry, LinkGeometry, Point } from './geometry';
import { plainCourse } from './lines';
import type { LayoutOptions } from './measures';
import { isPlaced } from './place';

/** A drawing as it was laid out, or as it followed the edit before. */
export interface Followed {
  readonly index: DrawingIndex;
  readonly geometry: Geometry;
}

/**
 * The geometry right after an edit of a drawing that is too large to be laid out between two frames: what was edited
 * stands where it belongs, its lines follow as in a drag, new lines go the plainest way, and everything else keeps its
 * place. Lanes keep their heights. A stopgap, to be shown until the layout is there.
 * @param index look-ups over the edited drawing
 * @param before the drawing before the edit
 * @returns page px; a box for every element that had one or was edited and has a place, and a line for every link between such
 */
export function followEdit(index: DrawingIndex, options: LayoutOptions, before: Followed): Geometry {
  const boxes = boxesAfter(index, options, before);
  const offsets = new Map<string, Point>();
  for (const [id, { x, y }] of boxes) {
    const was = before.geometry.boxes.get(id);
    if (was && (was.x !== x || was.y !== y)) offsets.set(id, { x: x - was.x, y: y - was.y });
  }
  const links = new Map<string, LinkGeometry>();
  for (const link of index.document.links) {
    const line = keptLine(index, link, before);
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    if (line) links.set(link.id, followed(line, offsets.get(link.from), offsets.get(link.to)));
    else if (from && to) links.set(link.id, { points: plainCourse(from, to), start: 'none', end: index.meaning(link) === 'connected-to' ? 'none' : 'arrow' });
  }
  return { ...before.geometry, boxes, links };
}

function boxesAfter(index: DrawingIndex, options: LayoutOptions, { index: indexBefore, geometry }: Followed): ReadonlyMap<string, Box> {
  const measured = { ...options, measures: options.measures ?? DRAWN_MEASURES };
  const origins = new Map(geometry.lanes.map(({ lane, content }) => [lane, content]));
  const found = new Map<string, Box>();
  const measure = (element: Element): void => {
    const origin = origins.get(laneOf(element)) ?? { x: 0, y: 0 };
    const same = indexBefore.element(element.id)?.kind === element.kind;
    const { box, parts } = frameOf(index, element, measured, same ? geometry.boxes.get(element.id)?.width : undefined);
    for (const [id, each] of [[element.id, box] as const, ...parts]) found.set(id, { ...each, x: each.x + origin.x, y: each.y + origin.y });
  };
  const keep = (element: Element): void => {
    const box = geometry.boxes.get(element.id);
    if (box) found.set(element.id, box);
    for (const child of index.children(element.id)) keep(child);
  };
  const held: Element[] = [];
  for (const element of index.document.elements) {
    const parent = parentOf(element);
    if (parent !== undefined && index.element(parent)) held.push(element);
    else if (isUnchanged(element, index, indexBefore)) keep(element);
    else if (isPlaced(element) || geometry.boxes.has(element.id)) measure(element);
  }
  // A part that its parent does not lay out stands on its own; what had no box before gets one with the layout.
  for (const element of held) if (!found.has(element.id) && (geometry.boxes.has(element.id) || indexBefore.element(element.id) !== element)) measure(element);
  return new Map(index.document.elements.flatMap(({ id }) => (found.has(id) ? [[id, found.get(id) as Box]] : [])));
}

/** Whether an element and everything in it are the very objects that they were. */
function isUnchanged(element: Element, index: DrawingIndex, before: DrawingIndex): boolean {
  if (before.element(element.id) !== element) return false;
  const children = index.children(element.id);
  const were = before.children(element.id);
  return children.length === were.length && children.every((child, at) => child === were[at] && isUnchanged(child, index, before));
}

/** The line that a link had, if it still joins the same two elements and they have boxes. */
function keptLine(index: DrawingIndex, { id, from, to }: Link, before: Followed): LinkGeometry | undefined {
  const was = before.index.link(id);
  const line = before.geometry.links.get(id);
  if (!line || was?.from !== from || was.to !== to || !index.element(from) || !index.element(to)) return undefined;
  if (line.drawnWith === undefined || index.link(line.drawnWith)) return line;
  const { drawnWith: _, ...alone } = line;
  return alone;
}

function followed(line: LinkGeometry, from: Point | undefined, to: Point | undefined): LinkGeometry {
  return from || to ? followLine(line, from, to) : line;
}
