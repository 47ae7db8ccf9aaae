import type { DrawingIndex } from '../../document/drawing-index';
import { laneOf, parentOf } from '../../document/kinds';
import { heldIn } from '../../document/locks';
import type { Element, Lane } from '../../document/types';
import type { Box, Geometry } from '../geometry';

/** A top-level element as it is arranged. */
export interface Item {
  readonly id: string;
  readonly lane: Lane;
  /** Relative to its lane's content area, as the file has it. */
  readonly box: Box;
  /** Locked: others are arranged around it. */
  readonly held: boolean;
}

/** Whether an element is laid out by its container and has no place of its own. */
export function isPart(index: DrawingIndex, element: Element): boolean {
  const parent = parentOf(element);
  return parent !== undefined && index.element(parent) !== undefined;
}

/** Those of some elements that have places of their own, in the order of the ids; parts of containers are left out. */
export function itemsOf(index: DrawingIndex, geometry: Geometry, ids: Iterable<string>): readonly Item[] {
  const held = heldIn(index.document, (id) => index.element(id));
  const contents = new Map(geometry.lanes.map(({ lane, content }) => [lane, content]));
  const items: Item[] = [];
  for (const id of ids) {
    const element = index.element(id);
    const box = geometry.boxes.get(id);
    const content = element && contents.get(laneOf(element));
    if (!element || !box || !content || isPart(index, element)) continue;
    items.push({ id, lane: laneOf(element), box: { ...box, x: box.x - content.x, y: box.y - content.y }, held: held(element) });
  }
  return items;
}

/** The same items, lane by lane. */
export function itemsByLane(items: readonly Item[]): readonly (readonly Item[])[] {
  const lanes = new Map<Lane, Item[]>();
  for (const item of items) lanes.set(item.lane, [...(lanes.get(item.lane) ?? []), item]);
  return [...lanes.values()];
}
