import type { Lane } from '../document/types';
import type { Box, LaneGeometry } from './geometry';

/** Height of a folded lane, in px at 100 %. */
export const STRIP_HEIGHT = 44;

/** A lane as it was laid out, and where it goes. Page px. */
export interface Band {
  readonly lane: Lane;
  readonly top: number;
  readonly bottom: number;
  readonly newTop: number;
  readonly newBottom: number;
  readonly folded: boolean;
}

/** Lanes moved together, some of them as strips. @param lanes top to bottom */
export function bandsOf(lanes: readonly LaneGeometry[], folded: ReadonlySet<Lane>): readonly Band[] {
  let y = lanes[0]?.box.y ?? 0;
  return lanes.map(({ lane, box }) => {
    const newTop = y;
    y += folded.has(lane) ? STRIP_HEIGHT : box.height;
    return { lane, top: box.y, bottom: box.y + box.height, newTop, newBottom: y, folded: folded.has(lane) };
  });
}

/** The lane at a height; an edge belongs to the lane below it. */
export function bandAt(bands: readonly Band[], y: number): Band | undefined {
  return bands.find(({ bottom }) => y < bottom) ?? bands.at(-1);
}

/** How far a lane moves that stays open. */
export function shiftOf({ top, newTop }: Band): number {
  return newTop - top;
}

/** The same object where it stays. */
export function shifted(box: Box, dy: number): Box {
  return dy === 0 ? box : { ...box, y: box.y + dy };
}
