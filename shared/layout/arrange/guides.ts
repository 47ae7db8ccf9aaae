import type { Box } from '../geometry';
import { type Axis, endOf, middleOf, otherAxis, startOf } from './axis';
import { rowOf, type Neighbours } from './snap';

/** A line through edges or middles that agree. `axis` is the one they agree on: `x` gives an upright line. */
export interface Guide {
  readonly axis: Axis;
  readonly at: number;
  /** Along the other axis, over the nearest boxes that agree. */
  readonly from: number;
  readonly to: number;
}

/** A gap that equals another: from one box's end to the next one's start, at a height (or an x) that both share. */
export interface Gap {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

export interface Guides {
  readonly guides: readonly Guide[];
  readonly gaps: readonly Gap[];
}

export const NO_GUIDES: Guides = { guides: [], gaps: [] };

/** Below this two places are the same to the eye, in px at 100 %. */
const SAME = 0.5;

/** What a box is in line with where it now stands: shown while it is dragged. */
export function guidesAt(moving: Box, { beside, around }: Neighbours): Guides {
  return {
    guides: [...guidesAlong(moving, [...beside, ...around], 'x'), ...guidesAlong(moving, beside, 'y')],
    gaps: [...gapsAlong(moving, beside, 'x'), ...gapsAlong(moving, beside, 'y')],
  };
}

function guidesAlong(moving: Box, boxes: readonly Box[], axis: Axis): readonly Guide[] {
  const across = otherAxis(axis);
  const lines = [startOf(moving, axis), middleOf(moving, axis), endOf(moving, axis)].flatMap((at, which) => {
    const agreeing = boxes.filter((box) => (which === 1 ? [middleOf(box, axis)] : [startOf(box, axis), endOf(box, axis)]).some((line) => Math.abs(line - at) < SAME));
    if (agreeing.length === 0) return [];
    // To the nearest on each side: what lies behind them says nothing more.
    const before = agreeing.filter((box) => middleOf(box, across) < middleOf(moving, across)).toSorted((a, b) => endOf(b, across) - endOf(a, across));
    const after = agreeing.filter((box) => !before.includes(box)).toSorted((a, b) => startOf(a, across) - startOf(b, across));
    const all = [moving, ...before.slice(0, 1), ...after.slice(0, 1)];
    return [{ axis, at, from: Math.min(...all.map((box) => startOf(box, across))), to: Math.max(...all.map((box) => endOf(box, across))) }];
  });
  // Where both edges agree, so does the middle: it says nothing more.
  return lines.length === 3 ? [lines[0], lines[2]].flatMap((line) => line ?? []) : lines;
}

/** The equal gaps in a box's row: to both sides, or the last two on one side. */
function gapsAlong(moving: Box, boxes: readonly Box[], axis: Axis): readonly Gap[] {
  const { before, after } = rowOf(moving, boxes, axis);
  const across = otherAxis(axis);
  const between = (a: Box | undefined, b: Box | undefined): Gap | undefined => {
    if (!a || !b || endOf(a, axis) >= startOf(b, axis)) return undefined;
    const at = (Math.max(startOf(a, across), startOf(b, across)) + Math.min(endOf(a, across), endOf(b, across))) / 2;
    return { axis, from: endOf(a, axis), to: startOf(b, axis), at };
  };
  const left = between(before[0], moving);
  const right = between(moving, after[0]);
  const pairs = [
    [left, right],
    [between(before[1], before[0]), left],
    [right, between(after[0], after[1])],
  ] as const;
  const equal = pairs.flatMap(([a, b]) => (a && b && Math.abs(a.to - a.from - (b.to - b.from)) < 2 * SAME ? [a, b] : []));
  return [...new Set(equal)];
}
