import type { Box } from '../geometry';

/** Along the lanes, or across them. */
export type Axis = 'x' | 'y';

export function otherAxis(axis: Axis): Axis {
  return axis === 'x' ? 'y' : 'x';
}

export function startOf(box: Box, axis: Axis): number {
  return axis === 'x' ? box.x : box.y;
}

export function lengthOf(box: Box, axis: Axis): number {
  return axis === 'x' ? box.width : box.height;
}

export function endOf(box: Box, axis: Axis): number {
  return startOf(box, axis) + lengthOf(box, axis);
}

export function middleOf(box: Box, axis: Axis): number {
  return startOf(box, axis) + lengthOf(box, axis) / 2;
}

/** The box moved along an axis. */
export function shifted(box: Box, axis: Axis, by: number): Box {
  return axis === 'x' ? { ...box, x: box.x + by } : { ...box, y: box.y + by };
}

/** Whether two boxes share some of an axis: as those in one row share heights. */
export function sharesAxis(a: Box, b: Box, axis: Axis): boolean {
  return startOf(a, axis) < endOf(b, axis) && startOf(b, axis) < endOf(a, axis);
}

/** The smallest box around some. @throws where there is none: a fault in the program */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new Error('There is no box around nothing');
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
