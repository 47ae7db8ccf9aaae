import { parentOf } from '../kinds';
import type { LmvDocument } from '../types';
import { requireAll } from './checks';
import { EditError } from './edit-error';

/** Where an element goes: its top-left corner in px at 100 %, relative to its lane's content area. */
export interface Move {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Moves elements to new places. Where one is named twice, the last place counts.
 * @throws EditError `unknown-id`; `has-parent` for one inside another; `invalid-value` for a place that is not finite
 */
export function moveElements(document: LmvDocument, moves: readonly Move[]): LmvDocument {
  requireAll(document.elements, moves.map(({ id }) => id));
  const places = new Map(moves.map((move) => [move.id, checked(move)]));
  let changed = false;
  const elements = document.elements.map((element) => {
    const place = places.get(element.id);
    if (!place) return element;
    if (parentOf(element) !== undefined) throw new EditError('has-parent', { id: element.id });
    if (element.x === place.x && element.y === place.y) return element;
    changed = true;
    return { ...element, ...place };
  });
  return changed ? { ...document, elements } : document;
}

function checked({ id, x, y }: Move): { readonly x: number; readonly y: number } {
  if (!Number.isFinite(x) || !Number.isFinite(y)) throw new EditError('invalid-value', { id, x: String(x), y: String(y) });
  // A file knows no -0.
  return { x: x === 0 ? 0 : x, y: y === 0 ? 0 : y };
}
