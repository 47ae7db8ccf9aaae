import { array, assert, constantFrom, integer, nat, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateDrawing } from '../../test/support/generate-drawing';
import type { LmvDocument } from '../document/types';
import { LANGS } from '../messages/lang';
import { findingMessage } from '../messages/rules';
import { checkDocument, RULE_CRASHED } from './check';
import { findRule, RULES } from './registry';

/** A realistic drawing with holes: properties, links and elements are missing here and there, and names are odd. */
const drawings = record({ seed: nat(10_000), size: integer({ min: 1, max: 60 }), holes: array(nat(5000), { maxLength: 40 }), name: string() })
  .map(({ seed, size, holes, name }) => punch(generateDrawing(size, seed), holes, name));

function punch(document: LmvDocument, holes: readonly number[], name: string): LmvDocument {
  let { elements, links } = document;
  for (const hole of holes) {
    const at = hole % Math.max(1, elements.length);
    const element = elements[at];
    if (!element) continue;
    const keys = Object.keys(element).filter((key) => key !== 'id' && key !== 'kind' && key !== 'parent');
    const key = keys[hole % Math.max(1, keys.length)];
    if (hole % 3 === 0 && key !== undefined) elements = elements.with(at, without(element, key));
    else if (hole % 3 === 1) elements = elements.with(at, { ...element, name });
    else links = links.filter((_, position) => position !== hole % Math.max(1, links.length));
  }
  return { ...document, elements, links };
}

function without<T extends object>(value: T, key: string): T {
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key)) as T;
}

describe('the rules, over many drawings', () => {
  it('never crash, and find the same twice, in the same order', () => {
    assert(
      property(drawings, constantFrom('draft' as const, 'submission' as const), (document, stage) => {
        const found = checkDocument(document, RULES, stage);
        expect(found.filter(({ rule }) => rule === RULE_CRASHED)).toEqual([]);
        expect(JSON.stringify(checkDocument(structuredClone(document), RULES, stage))).toBe(JSON.stringify(found));
      }),
      { numRuns: 60 },
    );
  });

  it('name only what is in the drawing, each finding once, and leave no place of their message open', () => {
    assert(
      property(drawings, (document) => {
        const ids = new Set([...document.elements, ...document.links].map(({ id }) => id));
        const found = checkDocument(document, RULES);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const finding of found) {
          expect([...finding.elements, ...finding.links].filter((id) => !ids.has(id))).toEqual([]);
          for (const lang of LANGS) expect(findingMessage({ ...finding, values: plain(finding.values) }, lang)).not.toMatch(/[{}]/);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('offer fixes that take their finding away and leave the rest of the drawing whole', () => {
    assert(
      property(drawings, (document) => {
        const before = JSON.stringify(document);
        for (const finding of checkDocument(document, RULES)) {
          let next = 0;
          const rule = findRule(finding.rule);
          const fixed = rule?.fix?.(document, finding, { newId: () => `new-${++next}` });
          if (!rule || !fixed) continue;
          expect(checkDocument(fixed, [rule]).map(({ key }) => key)).not.toContain(finding.key);
          const ids = new Set(fixed.elements.map(({ id }) => id));
          expect(fixed.links.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
          expect(new Set(fixed.links.map(({ id }) => id)).size).toBe(fixed.links.length);
          expect(ids.size).toBe(fixed.elements.length);
        }
        expect(JSON.stringify(document)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});

/** Names may hold braces; only the message's own places count. */
function plain(values: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value.replace(/[{}]/g, '') : value]));
}
