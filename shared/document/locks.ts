import { laneOf, parentOf } from './kinds';
import type { Element, Extra, Lane, LmvDocument } from './types';

/**
 * Locks, kept in the file as properties of Landskap's own (docs/format.md): `locked: true` on an element, `lockedLanes`
 * on the drawing. Anything else that a file holds under these names is kept and locks nothing.
 */
export const LOCKED = 'locked';
export const LOCKED_LANES = 'lockedLanes';

/** Whether an element itself is locked. */
export function isLocked(element: Element): boolean {
  return (element as Element & Extra)[LOCKED] === true;
}

/** The lanes that are locked. */
export function lockedLanes(document: LmvDocument): ReadonlySet<Lane> {
  const lanes = (document as LmvDocument & Extra)[LOCKED_LANES];
  return new Set(Array.isArray(lanes) ? lanes.filter(isLane) : []);
}

/**
 * Tells which elements stay where they are: those that are locked, or whose container or lane is.
 * @param find looks up an element of this document
 */
export function heldIn(document: LmvDocument, find: (id: string) => Element | undefined): (element: Element) => boolean {
  const lanes = lockedLanes(document);
  return (element) => {
    if (lanes.has(laneOf(element))) return true;
    // Two steps at most: service → module → application.
    for (let each: Element | undefined = element, step = 0; each && step < 3; step++) {
      if (isLocked(each)) return true;
      const parent: string | undefined = parentOf(each);
      each = parent === undefined ? undefined : find(parent);
    }
    return false;
  };
}

function isLane(value: unknown): value is Lane {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 7;
}
