import { LANES } from '../kinds';
import { LOCKED_LANES, lockedLanes } from '../locks';
import type { Lane, LmvDocument } from '../types';
import { without } from './replace';

/** Locks lanes with all that stands in them, or sets them free again. Elements keep their own locks. */
export function lockLanes(document: LmvDocument, lanes: readonly Lane[], locked: boolean): LmvDocument {
  const before = lockedLanes(document);
  if (lanes.every((lane) => before.has(lane) === locked)) return document;
  const after = LANES.filter((lane) => (lanes.includes(lane) ? locked : before.has(lane)));
  return after.length === 0 ? without(document, LOCKED_LANES) : ({ ...document, [LOCKED_LANES]: after } as LmvDocument);
}
