import { describe, expect, it } from 'vitest';
import type { LmvDocument, Stage } from '../../shared/document/types';
import type { Finding, Rule } from '../../shared/rules/rule';
import { findingsOf } from '../../shared/rules/testing';

/** One drawing and the findings expected in it, each as {@link at} writes it, in the list's order. */
export interface Fires {
  readonly drawing: LmvDocument;
  readonly at: readonly string[];
  /** Default: `draft`. */
  readonly stage?: Stage;
}

/** The two drawings of a rule's page. */
export interface Examples {
  readonly wrong: LmvDocument;
  readonly right: LmvDocument;
}

/**
 * Where a finding points, in a few letters: ids of elements, then of links, then `#` and the JSON pointer.
 * `u1`, `l1 #/links/0/method`; `drawing` for the drawing as a whole.
 */
export function at(finding: Finding): string {
  const ids = [...finding.elements, ...finding.links];
  return `${ids.length === 0 ? 'drawing' : ids.join(' ')}${finding.path === undefined ? '' : ` #${finding.path}`}`;
}

/**
 * Tests one rule: its page's drawings, and each edge of its condition as one named drawing.
 * The severities, words, pages and fix of every rule are tested together in `shared/rules/meta.test.ts`.
 * @param fires drawings by what is special about them, with what the rule finds
 * @param silent drawings by why the rule has nothing to say
 */
export function testRule(
  rule: Rule,
  examples: Examples,
  { fires, silent }: { readonly fires: Readonly<Record<string, Fires>>; readonly silent: Readonly<Record<string, LmvDocument>> },
): void {
  describe(rule.id, () => {
    it('fires on the wrong drawing of its page and not on the right one', () => {
      expect(findingsOf(rule, examples.wrong).length).toBeGreaterThan(0);
      expect(findingsOf(rule, examples.right).map(at)).toEqual([]);
    });
    it.each(Object.entries(fires))('fires: %s', (_, { drawing, at: expected, stage }) => {
      expect(findingsOf(rule, drawing, stage).map(at)).toEqual(expected);
    });
    it.each(Object.entries(silent))('is silent: %s', (_, drawing) => {
      expect(findingsOf(rule, drawing).map(at)).toEqual([]);
      expect(findingsOf(rule, drawing, 'submission').map(at)).toEqual([]);
    });
  });
}
