import { LANES } from '../document/kinds';
import type { Lane } from '../document/types';
import { byLane, type Frame } from './frames';
import { CLEARANCE, EMPTY_CONTENT_HEIGHT, LINE_PITCH, ROW_SPLIT } from './spacing';

/** Boxes of a strip that stand above or across one another: what a vertical line can't pass. */
export interface Block {
  readonly left: number;
  readonly right: number;
  readonly frames: readonly Frame[];
}

/** Where vertical lines may pass a strip: left of a block, or right of the last. */
export interface Gap {
  readonly low: number;
  readonly high: number;
  /** How many lines have room in it side by side. */
  readonly room: number;
  /** How many lines the router has sent through it. */
  used: number;
}

/**
 * A row of boxes in a lane, from side to side, that a horizontal line can't cross without meeting a box. Above and
 * below each strip lies a channel in which horizontal lines run: channel `n` above strip `n`.
 */
export interface Strip {
  readonly index: number;
  readonly lane: Lane;
  /** Relative to the lane's content. */
  readonly top: number;
  readonly bottom: number;
  /** Left to right. */
  readonly blocks: readonly Block[];
  /** One more than there are blocks; gap `n` lies left of block `n`. */
  readonly gaps: readonly Gap[];
}

/** Where a frame stands. */
export interface Seat {
  readonly frame: Frame;
  readonly strip: Strip;
  /** Position of its block in the strip. */
  readonly block: number;
}

export interface Strips {
  /** Top to bottom, through all lanes; an empty lane is one strip without boxes. */
  readonly all: readonly Strip[];
  readonly seats: ReadonlyMap<Frame, Seat>;
}

/**
 * Cuts the lanes into strips.
 * @param frames all top-level elements; overlapping ones end up in one block
 */
export function stripsOf(frames: readonly Frame[]): Strips {
  const all: Strip[] = [];
  const seats = new Map<Frame, Seat>();
  const lanes = byLane(frames);
  for (const lane of LANES) {
    const rows = rowsOf(lanes[lane - 1] ?? []);
    if (rows.length === 0) all.push(emptyStrip(all.length, lane));
    for (const row of rows) {
      const strip = stripOf(all.length, lane, row);
      all.push(strip);
      strip.blocks.forEach((block, position) => {
        for (const frame of block.frames) seats.set(frame, { frame, strip, block: position });
      });
    }
  }
  return { all, seats };
}

/** Frames of one lane in rows: two frames are in one row when no horizontal line passes between them. */
export function rowsOf(frames: readonly Frame[]): readonly (readonly Frame[])[] {
  const rows: Frame[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const frame of frames.toSorted((a, b) => a.box.y - b.box.y)) {
    const row = rows.at(-1);
    if (row && frame.box.y < bottom + ROW_SPLIT) row.push(frame);
    else rows.push([frame]);
    bottom = Math.max(bottom, frame.box.y + frame.box.height);
  }
  return rows;
}

function stripOf(index: number, lane: Lane, row: readonly Frame[]): Strip {
  const blocks: { left: number; right: number; frames: Frame[] }[] = [];
  for (const frame of row.toSorted((a, b) => a.box.x - b.box.x)) {
    const block = blocks.at(-1);
    const right = frame.box.x + frame.box.width;
    if (block && frame.box.x <= block.right) {
      block.frames.push(frame);
      block.right = Math.max(block.right, right);
    } else {
      blocks.push({ left: frame.box.x, right, frames: [frame] });
    }
  }
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { box } of row) {
    top = Math.min(top, box.y);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { index, lane, top, bottom, blocks, gaps: gapsBetween(blocks) };
}

function emptyStrip(index: number, lane: Lane): Strip {
  return { index, lane, top: 0, bottom: EMPTY_CONTENT_HEIGHT, blocks: [], gaps: gapsBetween([]) };
}

function gapsBetween(blocks: readonly Block[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let i = 0; i <= blocks.length; i++) {
    const low = (blocks[i - 1]?.right ?? Number.NEGATIVE_INFINITY) + CLEARANCE;
    const high = (blocks[i]?.left ?? Number.POSITIVE_INFINITY) - CLEARANCE;
    // Counted at less than the usual distance: lines may move a little closer before they look for another way.
    const room = high < low ? 0 : Math.floor((high - low) / (0.75 * LINE_PITCH)) + 1;
    gaps.push({ low, high, room, used: 0 });
  }
  return gaps;
}
