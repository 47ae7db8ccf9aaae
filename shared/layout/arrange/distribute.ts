import type { Move } from '../../document/edits/move-elements';
import { type Axis, endOf, lengthOf, shifted, startOf } from './axis';
import { itemsByLane, type Item } from './item';

/**
 * Makes the gaps between the elements of each lane equal. The first and the last stay, and those that are locked: between
 * two that stay, the gaps are shared out.
 * @param axis `x` for gaps between left and right neighbours, `y` for those between upper and lower ones
 * @returns where those that are not locked go
 */
export function distributed(items: readonly Item[], axis: Axis): readonly Move[] {
  return itemsByLane(items).flatMap((group) => distributeLane(group, axis));
}

function distributeLane(group: readonly Item[], axis: Axis): readonly Move[] {
  const sorted = group.toSorted((a, b) => startOf(a.box, axis) - startOf(b.box, axis));
  const moves: Move[] = [];
  let run: Item[] = [];
  sorted.forEach((item, position) => {
    run.push(item);
    if (!item.held && position < sorted.length - 1) return;
    moves.push(...shareOut(run, axis));
    run = [item];
  });
  // One that ends a run begins the next; it is named once, and locked ones not at all.
  const held = new Set(group.flatMap(({ id, held }) => (held ? [id] : [])));
  return [...new Map(moves.map((move) => [move.id, move])).values()].filter(({ id }) => !held.has(id));
}

/** Equal gaps between the first and the last, which stay. */
function shareOut(run: readonly Item[], axis: Axis): readonly Move[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const between = run.slice(1, -1);
  const room = startOf(last.box, axis) - endOf(first.box, axis) - between.reduce((sum, { box }) => sum + lengthOf(box, axis), 0);
  const gap = room / (run.length - 1);
  let at = endOf(first.box, axis) + gap;
  return run.map(({ id, box }, position) => {
    if (position === 0 || position === run.length - 1) return { id, x: box.x, y: box.y };
    const { x, y } = shifted(box, axis, Math.round(at) - startOf(box, axis));
    at += lengthOf(box, axis) + gap;
    return { id, x, y };
  });
}
