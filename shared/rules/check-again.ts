import type { DrawingIndex } from '../document/drawing-index';
import type { LmvDocument, Stage } from '../document/types';
import { check } from './check';
import type { Finding, Rule } from './rule';
import { sameToRules } from './same-to-rules';

/** What a list of findings was found in, so that a check which could only find the same again is left out. */
interface Checked {
  readonly document: LmvDocument;
  readonly rules: readonly Rule[];
  readonly stage: Stage;
}

const checked = new WeakMap<readonly Finding[], Checked>();

/**
 * Checks a drawing after an edit, as `check` does, and keeps the identity of what did not change, so that a list of
 * findings redraws only the rows that did. After an edit that no rule can see, such as a drag, it does not check.
 * @param previous what the last check gave; any list will do, an empty one for the first time
 * @returns `previous` itself where nothing changed; else a new list in which equal findings are the previous objects
 */
export function checkAgain(index: DrawingIndex, rules: readonly Rule[], stage: Stage, previous: readonly Finding[]): readonly Finding[] {
  const { document } = index;
  const last = checked.get(previous);
  const unchanged = last !== undefined && last.rules === rules && last.stage === stage && sameToRules(last.document, document);
  const findings = unchanged ? previous : keepEqual(check(index, rules, stage), previous);
  checked.set(findings, { document, rules, stage });
  return findings;
}

function keepEqual(found: readonly Finding[], previous: readonly Finding[]): readonly Finding[] {
  let positions: ReadonlyMap<string, number> | undefined;
  let next = 0;
  const kept = found.map((finding) => {
    // Most findings stand behind the same one as before; the others are looked up.
    if (previous[next]?.key !== finding.key) {
      positions ??= new Map(previous.map(({ key }, position) => [key, position]));
      const position = positions.get(finding.key);
      if (position === undefined) return finding;
      next = position;
    }
    const before = previous[next++];
    return before !== undefined && equal(before, finding) ? before : finding;
  });
  const same = kept.length === previous.length && kept.every((finding, position) => finding === previous[position]);
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
    sameEntries(a.waiver ?? {}, b.waiver ?? {})
  );
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, position) => item === b[position]);
}

function sameEntries(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
