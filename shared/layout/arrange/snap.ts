import type { Box } from '../geometry';
import { type Axis, endOf, lengthOf, middleOf, otherAxis, sharesAxis, startOf } from './axis';

/** What an element is brought into line with while it is dragged; page px. */
export interface Neighbours {
  /** In its own lane: in line across and down, and in equal gaps. */
  readonly beside: readonly Box[];
  /** In the lanes above and below: in line across only. */
  readonly around: readonly Box[];
}

/** How far to go to be in line; undefined where nothing is near enough. */
export interface Snap {
  readonly dx: number | undefined;
  readonly dy: number | undefined;
}

/**
 * Finds what a dragged box is nearly in line with: an edge or the middle of a neighbour, or the place where its gaps to
 * its neighbours are equal.
 * @param moving where the pointer would have it
 * @param threshold how near is near enough, px at 100 %: a few px of the screen over the zoom
 */
export function snapTo(moving: Box, { beside, around }: Neighbours, threshold: number): Snap {
  return { dx: nearest(moving, [...beside, ...around], beside, 'x', threshold), dy: nearest(moving, beside, beside, 'y', threshold) };
}

function nearest(moving: Box, lines: readonly Box[], row: readonly Box[], axis: Axis, threshold: number): number | undefined {
  let best: number | undefined;
  const offer = (by: number): void => {
    if (Math.abs(by) <= threshold && (best === undefined || Math.abs(by) < Math.abs(best))) best = by;
  };
  const start = startOf(moving, axis);
  const middle = middleOf(moving, axis);
  const end = endOf(moving, axis);
  for (const box of lines) {
    const otherStart = startOf(box, axis);
    const otherEnd = endOf(box, axis);
    offer(otherStart - start);
    offer(otherEnd - start);
    offer(middleOf(box, axis) - middle);
    offer(otherStart - end);
    offer(otherEnd - end);
  }
  for (const equal of equalStarts(moving, row, axis)) offer(equal - start);
  return best;
}

/** The starts at which a box's gaps would be equal. */
function equalStarts(moving: Box, boxes: readonly Box[], axis: Axis): readonly number[] {
  const { before, after } = rowOf(moving, boxes, axis);
  const length = lengthOf(moving, axis);
  const [left, leftmost] = before;
  const [right, rightmost] = after;
  const starts: number[] = [];
  if (left && right) starts.push((endOf(left, axis) + startOf(right, axis) - length) / 2);
  if (left && leftmost) starts.push(endOf(left, axis) + startOf(left, axis) - endOf(leftmost, axis));
  if (right && rightmost) starts.push(startOf(right, axis) - (startOf(rightmost, axis) - endOf(right, axis)) - length);
  return starts;
}

/** The neighbours in a box's row (or column), nearest first. */
export function rowOf(moving: Box, boxes: readonly Box[], axis: Axis): { readonly before: readonly Box[]; readonly after: readonly Box[] } {
  const across = otherAxis(axis);
  const row = boxes.filter((box) => sharesAxis(box, moving, across));
  const middle = middleOf(moving, axis);
  return {
    before: row.filter((box) => middleOf(box, axis) < middle).toSorted((a, b) => endOf(b, axis) - endOf(a, axis)),
    after: row.filter((box) => middleOf(box, axis) >= middle).toSorted((a, b) => startOf(a, axis) - startOf(b, axis)),
  };
}
