import type { DrawingIndex } from '../document/drawing-index';
import type { Stage } from '../document/types';
import { check } from './check';
import type { Finding, Rule } from './rule';

/**
 * Checks a drawing after an edit, as {@link check}, and keeps the identity of what did not change, so that a list of
 * findings redraws only the rows that did.
 * @param previous what the last check gave
 * @returns `previous` itself where nothing changed; else a new list in which equal findings are the previous objects
 */
export function checkAgain(index: DrawingIndex, rules: readonly Rule[], stage: Stage, previous: readonly Finding[]): readonly Finding[] {
  const found = check(index, rules, stage);
  const byKey = new Map(previous.map((finding) => [finding.key, finding]));
  let same = found.length === previous.length;
  const kept = found.map((finding, position) => {
    const before = byKey.get(finding.key);
    const result = before !== undefined && equal(before, finding) ? before : finding;
    same &&= result === previous[position];
    return result;
  });
  return same ? previous : kept;
}

function equal(a: Finding, b: Finding): boolean {
  return (
    a.severity === b.severity &&
    a.lane === b.lane &&
    a.path === b.path &&
    a.variant === b.variant &&
    sameItems(a.elements, b.elements) &&
    sameItems(a.links, b.links) &&
    sameEntries(a.values, b.values) &&
    (a.waiver === b.waiver || (a.waiver !== undefined && b.waiver !== undefined && sameEntries(a.waiver, b.waiver)))
  );
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, position) => item === b[position]);
}

function sameEntries(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
