import type { DrawingIndex } from '../document/drawing-index';
import { laneOf, parentOf } from '../document/kinds';
import type { Element, Lane } from '../document/types';
import type { Box } from './geometry';
import type { MeasuredOptions } from './measures';

/** A top-level element with its size and place. All boxes are relative to its lane's content area. */
export interface Frame {
  readonly element: Element;
  readonly lane: Lane;
  readonly box: Box;
  /** Boxes of the modules and services in it, by id. */
  readonly parts: ReadonlyMap<string, Box>;
  /** Where a container's own words stand. */
  readonly words: readonly Box[];
}

export interface Frames {
  /** In document order. */
  readonly all: readonly Frame[];
  /** The frame that an element is, or is a part of. */
  readonly byElement: ReadonlyMap<string, Frame>;
}

/** How much width an element would like to have, by id; only where that is more than usual. */
export type WantedWidths = ReadonlyMap<string, number>;

/** What stays free right of a box that was made wider for its lines. */
const GROWTH_GAP = 24;

/**
 * Measures all elements and sets them at their places (an element without one at 0, 0). What stands in no container
 * that holds it is top-level.
 * @param wanted widths that would suit the lines; each is given only as far as there is room to the right, so that a
 *   box that grows never reaches into another
 */
export function frameElements(
  index: DrawingIndex,
  options: MeasuredOptions,
  wanted: (frames: Frames) => WantedWidths,
): Frames {
  const base = collect(index, options);
  const widths = wanted(base);
  if (widths.size === 0) return base;
  const replaced = new Map<Frame, Frame>();
  for (const lane of byLane(base.all)) {
    const byX = lane.toSorted((a, b) => a.box.x - b.box.x);
    for (const frame of lane) {
      const width = widths.get(frame.element.id);
      if (width === undefined || width <= frame.box.width) continue;
      const grown = frameOf(index, frame.element, options, Math.min(width, roomToTheRight(frame, byX)));
      if (grown.box.width > frame.box.width && !newlyOverlaps(frame.box, grown.box, byX)) replaced.set(frame, grown);
    }
  }
  if (replaced.size === 0) return base;
  const all = base.all.map((frame) => replaced.get(frame) ?? frame);
  return { all, byElement: ownership(all) };
}

/**
 * One element measured, at its place.
 * @param minWidth px that it would like to have
 */
export function frameOf(
  index: DrawingIndex,
  element: Element,
  options: MeasuredOptions,
  minWidth?: number,
): Frame {
  const measured = options.measures.element(index, element, { lang: options.lang, ...(minWidth !== undefined && { minWidth }) });
  const x = coordinate(element.x);
  const y = coordinate(element.y);
  const parts = new Map<string, Box>();
  for (const [id, part] of measured.parts) parts.set(id, { ...part, x: part.x + x, y: part.y + y });
  const words = measured.words?.map((box): Box => ({ ...box, x: box.x + x, y: box.y + y })) ?? [];
  return { element, lane: laneOf(element), box: { x, y, ...measured.size }, parts, words };
}

/** Splits frames into the seven lanes, keeping their order. */
export function byLane(frames: readonly Frame[]): readonly (readonly Frame[])[] {
  const lanes: Frame[][] = [[], [], [], [], [], [], []];
  for (const frame of frames) lanes[frame.lane - 1]?.push(frame);
  return lanes;
}

/** Frames that stand elsewhere, as the tidy layout tries places out. */
export function framesAt(frames: readonly Frame[], place: (frame: Frame) => { readonly x: number; readonly y: number }): Frames {
  const all = frames.map((frame) => {
    const { x, y } = place(frame);
    const dx = x - frame.box.x;
    const dy = y - frame.box.y;
    if (dx === 0 && dy === 0) return frame;
    const move = (box: Box): Box => ({ ...box, x: box.x + dx, y: box.y + dy });
    return { ...frame, box: move(frame.box), parts: new Map([...frame.parts].map(([id, box]) => [id, move(box)])), words: frame.words.map(move) };
  });
  return { all, byElement: ownership(all) };
}

/** Every element at the size it wants, as if nothing stood to its right. */
export function frameFreely(index: DrawingIndex, options: MeasuredOptions, wanted: (frames: Frames) => WantedWidths): Frames {
  const base = collect(index, options);
  const widths = wanted(base);
  const all = base.all.map((frame) => {
    const width = widths.get(frame.element.id);
    return width === undefined ? frame : frameOf(index, frame.element, options, width);
  });
  return { all, byElement: ownership(all) };
}

function collect(index: DrawingIndex, options: MeasuredOptions): Frames {
  const frames: Frame[] = [];
  const contained = new Set<string>();
  const left: Element[] = [];
  for (const element of index.document.elements) {
    const parent = parentOf(element);
    if (parent !== undefined && index.element(parent)) {
      left.push(element);
      continue;
    }
    const frame = frameOf(index, element, options);
    for (const id of frame.parts.keys()) contained.add(id);
    frames.push(frame);
  }
  // A part whose parent does not lay it out stands on its own, so that nothing is ever lost from view.
  const strays = left.filter(({ id }) => !contained.has(id)).map((element) => frameOf(index, element, options));
  const position = (frame: Frame): number => index.elementPosition(frame.element.id);
  const all = strays.length === 0 ? frames : [...frames, ...strays].toSorted((a, b) => position(a) - position(b));
  return { all, byElement: ownership(all) };
}

function ownership(frames: readonly Frame[]): ReadonlyMap<string, Frame> {
  const owners = new Map<string, Frame>();
  for (const frame of frames) {
    for (const id of frame.parts.keys()) owners.set(id, frame);
  }
  for (const frame of frames) owners.set(frame.element.id, frame);
  return owners;
}

function roomToTheRight(frame: Frame, byX: readonly Frame[]): number {
  const right = frame.box.x + frame.box.width;
  let low = 0;
  let high = byX.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byX[middle]?.box.x ?? 0) < right) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < byX.length; i++) {
    const other = byX[i]?.box;
    if (other && other.y < frame.box.y + frame.box.height + GROWTH_GAP && other.y + other.height > frame.box.y - GROWTH_GAP) {
      return other.x - GROWTH_GAP - frame.box.x;
    }
  }
  return Number.POSITIVE_INFINITY;
}

function newlyOverlaps(before: Box, after: Box, byX: readonly Frame[]): boolean {
  return byX.some(({ box }) => box !== before && overlaps(box, after) && !overlaps(box, before));
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function coordinate(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}
