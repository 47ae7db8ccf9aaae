import type { Element, LmvDocument } from '../document/types';

/** What people change most, by dragging and typing, and no rule looks at. */
const UNREAD: ReadonlySet<string> = new Set(['x', 'y', 'note']);

/**
 * Whether two states of a drawing are the same as far as any rule can see: only places, remarks and the title differ.
 * Compares what edits share by identity first, so that it costs next to nothing after an edit.
 */
export function sameToRules(before: LmvDocument, after: LmvDocument): boolean {
  return (
    before === after ||
    (before.project === after.project &&
      before.links === after.links &&
      before.waivers === after.waivers &&
      before.elements.length === after.elements.length &&
      after.elements.every((element, position) => sameElement(before.elements[position], element)))
  );
}

function sameElement(before: Element | undefined, after: Element): boolean {
  if (before === after) return true;
  if (before === undefined) return false;
  const own = before as unknown as Readonly<Record<string, unknown>>;
  const other = after as unknown as Readonly<Record<string, unknown>>;
  const keys = new Set([...Object.keys(own), ...Object.keys(other)]);
  return [...keys].every((key) => UNREAD.has(key) || own[key] === other[key]);
}
