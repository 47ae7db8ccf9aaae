import { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import type { Element, Lane, LmvDocument } from '../document/types';
import { demandsOf } from './demands';
import { DRAWN_MEASURES } from './drawn-measures';
import { frameFreely, type Frame, type Frames } from './frames';
import { FreeSpace, type Distance } from './free-space';
import type { Box, Geometry, Point, Size } from './geometry';
import type { LayoutOptions } from './measures';
import { oppositeExchanges } from './opposites';
import { tidyDrawing } from './tidy';

/** Elements placed for the user leave room for lines around them. */
export const ROOMY: Distance = { beside: 32, above: 48 };
/** Where the user has dropped something, it only has to stay apart. */
export const SNUG: Distance = { beside: 16, above: 16 };
/** A new element starts a new row beyond this x, in px. */
const ROW_END = 1600;

export interface Move {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Gives a place to every top-level element that has none: the tidy arrangement where nothing has a place yet, otherwise
 * a free place near what the element is linked to. Nothing that has a place moves.
 * @param index look-ups over the document, where they are at hand
 * @returns the same document where nothing was missing
 */
export function placeMissing(document: LmvDocument, options: LayoutOptions, index = new DrawingIndex(document)): LmvDocument {
  const measures = options.measures ?? DRAWN_MEASURES;
  const measured = { ...options, measures };
  const topLevel = document.elements.filter((element) => !hasContainer(index, element));
  const missing = topLevel.filter((element) => !isPlaced(element));
  if (missing.length === 0) return document;
  if (missing.length === topLevel.length) return tidyDrawing(document, options);
  const frames = frameFreely(index, measured, (base) => demandsOf(index, base, oppositeExchanges(index), measured).widths);
  const spaces = new Map<Lane, FreeSpace>();
  const placed = new Map<string, Box>();
  for (const frame of frames.all) if (isPlaced(frame.element)) placed.set(frame.element.id, frame.box);
  const spaceOf = (lane: Lane): FreeSpace => {
    const known = spaces.get(lane);
    if (known) return known;
    const space = new FreeSpace(
      frames.all.flatMap((frame) => (frame.lane === lane && isPlaced(frame.element) ? [frame.box] : [])),
      ROOMY,
    );
    spaces.set(lane, space);
    return space;
  };
  const places = new Map<string, Point>();
  for (const { id } of missing) {
    const frame = frames.byElement.get(id);
    if (!frame) continue;
    const space = spaceOf(frame.lane);
    const place = space.nearest(frame.box, nearLinked(index, frames, frame, placed) ?? rowEnd(laneBoxes(frames, placed, frame.lane), frame.box));
    const box = { ...frame.box, ...place };
    space.add(box);
    placed.set(id, box);
    places.set(id, place);
  }
  const elements = document.elements.map((element): Element => {
    const place = places.get(element.id);
    return place ? { ...element, ...place } : element;
  });
  return { ...document, elements };
}

/** Whether every top-level element has a place. */
export function isWhollyPlaced(index: DrawingIndex): boolean {
  return index.document.elements.every((element) => isPlaced(element) || hasContainer(index, element));
}

/**
 * A free place for a new element.
 * @param size px, as measured
 * @param near where its top-left corner would like to be, relative to the lane's content; default: the end of the row
 * @returns px relative to the lane's content; the element overlaps nothing there and leaves room for lines
 */
export function freePlace(index: DrawingIndex, geometry: Geometry, size: Size, lane: Lane, near?: Point): Point {
  const boxes = [...boxesInLane(index, geometry, lane).values()];
  return new FreeSpace(boxes, ROOMY).nearest(size, near ?? rowEnd(boxes, size));
}

/**
 * The nearest free places for elements that the user has dropped: where they are, if they overlap nothing there. Others
 * never move.
 * @param moved places relative to their lanes, in px
 * @param distance how far they keep from the others
 */
export function settle(index: DrawingIndex, geometry: Geometry, moved: readonly Move[], distance: Distance = SNUG): readonly Move[] {
  const movedIds = new Set(moved.map(({ id }) => id));
  const spaces = new Map<Lane, FreeSpace>();
  const spaceOf = (lane: Lane): FreeSpace => {
    const known = spaces.get(lane);
    if (known) return known;
    const space = new FreeSpace(
      [...boxesInLane(index, geometry, lane)].flatMap(([id, box]) => (movedIds.has(id) ? [] : [box])),
      distance,
    );
    spaces.set(lane, space);
    return space;
  };
  const settled = new Map<string, Move>();
  const crowded: Move[] = [];
  for (const move of moved) {
    const element = index.element(move.id);
    const size = geometry.boxes.get(move.id);
    if (!element || !size) {
      settled.set(move.id, move);
      continue;
    }
    const space = spaceOf(laneOf(element));
    const box = { ...size, x: move.x, y: move.y };
    // Those that fit stay exactly where they were dropped; only then do the others look for room.
    if (move.x >= 0 && move.y >= 0 && space.isFree(box)) {
      space.add(box);
      settled.set(move.id, move);
    } else {
      crowded.push(move);
    }
  }
  for (const move of crowded) {
    const element = index.element(move.id);
    const size = geometry.boxes.get(move.id);
    if (!element || !size) continue;
    const space = spaceOf(laneOf(element));
    const place = space.nearest(size, move);
    space.add({ ...size, ...place });
    settled.set(move.id, { id: move.id, ...place });
  }
  return moved.map((move) => settled.get(move.id) ?? move);
}

/** Whether an element has a place of its own. */
export function isPlaced({ x, y }: Element): boolean {
  return x !== undefined && y !== undefined;
}

function hasContainer(index: DrawingIndex, element: Element): boolean {
  return (element.kind === 'module' || element.kind === 'application-service') && element.parent !== undefined && index.element(element.parent) !== undefined;
}

/** Boxes of a lane's top-level elements, relative to its content. */
function boxesInLane(index: DrawingIndex, geometry: Geometry, lane: Lane): ReadonlyMap<string, Box> {
  const content = geometry.lanes.find((own) => own.lane === lane)?.content;
  const boxes = new Map<string, Box>();
  for (const element of index.document.elements) {
    if (laneOf(element) !== lane || hasContainer(index, element)) continue;
    const box = geometry.boxes.get(element.id);
    if (box && content) boxes.set(element.id, { ...box, x: box.x - content.x, y: box.y - content.y });
  }
  return boxes;
}

function laneBoxes(frames: Frames, placed: ReadonlyMap<string, Box>, lane: Lane): readonly Box[] {
  return frames.all.flatMap((frame) => (frame.lane === lane ? (placed.get(frame.element.id) ?? []) : []));
}

/** Below or above the middle of what an element is linked to and that has a place; beside it in the same lane. */
function nearLinked(index: DrawingIndex, frames: Frames, frame: Frame, placed: ReadonlyMap<string, Box>): Point | undefined {
  const ids = [frame.element.id, ...frame.parts.keys()];
  let x = 0;
  let y = 0;
  let count = 0;
  for (const id of ids) {
    for (const link of [...index.outgoing(id), ...index.incoming(id)]) {
      const other = frames.byElement.get(link.from === id ? link.to : link.from);
      const box = other && other !== frame ? placed.get(other.element.id) : undefined;
      if (!other || !box) continue;
      x += box.x + box.width / 2 - frame.box.width / 2;
      y += other.lane === frame.lane ? box.y : 0;
      count++;
    }
  }
  return count === 0 ? undefined : { x: x / count, y: y / count };
}

/** Right of the last box of the last row, or at the start of a new row where that one is full. */
function rowEnd(boxes: readonly Box[], size: Size): Point {
  if (boxes.length === 0) return { x: 0, y: 0 };
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const lastRow = boxes.filter(({ y, height }) => y + height > bottom - size.height);
  const right = Math.max(...lastRow.map(({ x, width }) => x + width)) + ROOMY.beside;
  if (right + size.width > ROW_END) return { x: Math.min(...boxes.map(({ x }) => x)), y: bottom + ROOMY.above };
  return { x: right, y: Math.min(...lastRow.map(({ y }) => y)) };
}
