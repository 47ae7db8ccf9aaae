import type { Move } from '../../document/edits/move-elements';
import { FreeSpace } from '../free-space';
import { ROOMY, SNUG } from '../place';
import { around } from './axis';
import { itemsByLane, type Item } from './item';

/**
 * Finds room for elements that come together, such as pasted ones: in each lane they keep their places to each other, and
 * the whole goes to the nearest place where it covers nothing. Nothing else moves.
 * @param others what stands in the drawing already
 * @param group what comes, where it would like to be
 */
export function placeTogether(others: readonly Item[], group: readonly Item[]): readonly Move[] {
  return itemsByLane(group).flatMap((items) => {
    const lane = items[0]?.lane;
    const taken = others.flatMap((other) => (other.lane === lane ? [other.box] : []));
    const snug = new FreeSpace(taken, SNUG);
    const fits = items.every(({ box }) => box.x >= 0 && box.y >= 0 && snug.isFree(box));
    const frame = around(items.map(({ box }) => box));
    const place = fits ? frame : new FreeSpace(taken, ROOMY).nearest(frame, frame);
    return items.map(({ id, box }) => ({ id, x: box.x + place.x - frame.x, y: box.y + place.y - frame.y }));
  });
}
