import type { Move } from '../../document/edits/move-elements';
import type { Box } from '../geometry';
import { around, type Axis, endOf, lengthOf, middleOf, shifted, startOf } from './axis';
import { itemsByLane, type Item } from './item';

/** What is brought into line. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

const AXES: Readonly<Record<Alignment, Axis>> = { left: 'x', centre: 'x', right: 'x', top: 'y', middle: 'y', bottom: 'y' };

/**
 * Brings elements into line: their left edges, centres or right edges across lanes, their upper edges, middles or lower
 * edges within each lane. Where some are locked, the others follow these.
 * @returns where those that are not locked go
 */
export function aligned(items: readonly Item[], alignment: Alignment): readonly Move[] {
  const axis = AXES[alignment];
  const groups = axis === 'x' ? [items] : itemsByLane(items);
  return groups.flatMap((group) => alignGroup(group, alignment, axis));
}

function alignGroup(group: readonly Item[], alignment: Alignment, axis: Axis): readonly Move[] {
  const anchors = group.some(({ held }) => held) ? group.filter(({ held }) => held) : group;
  const frame = around(anchors.map(({ box }) => box));
  return group.flatMap(({ id, box, held }) => {
    if (held) return [];
    const { x, y } = shifted(box, axis, distance(box, frame, alignment, axis));
    return [{ id, x, y }];
  });
}

function distance(box: Box, frame: Box, alignment: Alignment, axis: Axis): number {
  switch (alignment) {
    case 'left':
    case 'top':
      return startOf(frame, axis) - startOf(box, axis);
    case 'right':
    case 'bottom':
      return endOf(frame, axis) - endOf(box, axis);
    default:
      return Math.round(middleOf(frame, axis) - lengthOf(box, axis) / 2) - startOf(box, axis);
  }
}
