import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Examples } from '../../test/support/rule-tester';
import { LANGS } from '../messages/lang';
import { findingMessage, fixLabel, RULE_WORDS, ruleTitle } from '../messages/rules';
import { checkDocument } from './check';
import { RULES } from './registry';
import type { Finding, Rule, Severity } from './rule';

/** The edition as the contract lists it: id, section, severity in a draft, severity in a submission. */
const CONTRACT: readonly (readonly [id: string, section: number, draft: string, submission: string])[] = [
  ['lane-empty', 0, 'H', 'E'],
  ['element-unnamed', 0, 'W', 'E'],
  ['element-name-repeated', 0, 'W', 'W'],
  ['element-unlinked', 0, 'H', 'W'],
  ['chain-broken', 0, 'H', 'W'],
  ['link-not-allowed', 0, 'E', 'E'],
  ['link-repeated', 0, 'W', 'W'],
  ['catalogue-value-unknown', 0, 'W', 'W'],
  ['user-relationship-missing', 1, 'H', 'E'],
  ['user-target-group-missing', 1, 'H', 'W'],
  ['user-target-group-mismatch', 1, 'W', 'W'],
  ['user-citizenship-mismatch', 1, 'W', 'W'],
  ['user-persona-missing', 1, 'H', 'H'],
  ['user-without-channel', 1, 'H', 'W'],
  ['channel-medium-missing', 2, 'H', 'W'],
  ['channel-without-user', 2, 'H', 'W'],
  ['channel-without-service', 2, 'H', 'W'],
  ['single-gateway-missing', 2, 'W', 'W'],
  ['gateway-audience-mismatch', 2, 'W', 'W'],
  ['gateway-sign-in-missing', 2, 'H', 'W'],
  ['service-category-missing', 3, 'H', 'W'],
  ['service-without-channel', 3, 'H', 'W'],
  ['service-without-process', 3, 'H', 'W'],
  ['e2e-many-relationships', 3, 'E', 'E'],
  ['e2e-manual-process', 3, 'E', 'E'],
  ['e2e-no-online-channel', 3, 'E', 'E'],
  ['e2e-counter-channel', 3, 'H', 'H'],
  ['e2e-product-missing', 3, 'H', 'W'],
  ['partial-e2e-all-online', 3, 'H', 'H'],
  ['partial-e2e-none-online', 3, 'W', 'W'],
  ['counter-service-online', 3, 'W', 'W'],
  ['process-not-general', 4, 'H', 'H'],
  ['process-too-detailed', 4, 'H', 'H'],
  ['process-without-service', 4, 'H', 'W'],
  ['process-without-application', 4, 'H', 'W'],
  ['process-order-missing', 4, 'H', 'H'],
  ['payment-gateway-missing', 4, 'W', 'W'],
  ['identity-platform-missing', 4, 'W', 'W'],
  ['once-only', 4, 'W', 'W'],
  ['mydigital-id-missing', 5, 'W', 'E'],
  ['application-kind-missing', 5, 'H', 'H'],
  ['application-kind-agencies', 5, 'W', 'W'],
  ['application-several', 5, 'H', 'H'],
  ['application-service-missing', 5, 'H', 'W'],
  ['module-without-process', 5, 'H', 'W'],
  ['application-overlap', 5, 'W', 'W'],
  ['generic-application', 5, 'H', 'H'],
  ['rasa-not-checked', 5, 'H', 'W'],
  ['system-scope-missing', 6, 'H', 'W'],
  ['system-scope-mismatch', 6, 'W', 'W'],
  ['supplier-agency-missing', 6, 'H', 'E'],
  ['exchange-method-missing', 6, 'W', 'E'],
  ['exchange-method-other', 6, 'H', 'H'],
  ['exchange-data-missing', 6, 'H', 'E'],
  ['external-not-mygdx', 6, 'W', 'W'],
  ['data-unclassified', 6, 'H', 'W'],
  ['data-several-sources', 6, 'W', 'W'],
  ['registry-unused', 6, 'H', 'H'],
  ['dataset-holding-missing', 6, 'H', 'H'],
  ['dataset-site-missing', 6, 'H', 'H'],
  ['application-not-hosted', 7, 'H', 'W'],
  ['site-location-missing', 7, 'H', 'W'],
  ['site-hardware-missing', 7, 'H', 'W'],
  ['site-software-missing', 7, 'H', 'W'],
  ['site-placement-missing', 7, 'H', 'H'],
  ['site-without-network', 7, 'H', 'W'],
  ['network-speed-missing', 7, 'H', 'W'],
  ['government-network-missing', 7, 'W', 'W'],
  ['shared-infrastructure-missing', 7, 'W', 'E'],
  ['own-premises', 7, 'H', 'H'],
  ['security-control-missing', 7, 'H', 'W'],
  ['recovery-site-missing', 7, 'H', 'H'],
  ['project-agency-missing', 8, 'H', 'W'],
  ['project-category-missing', 8, 'H', 'E'],
  ['project-sector-missing', 8, 'H', 'E'],
  ['project-domain-mismatch', 8, 'W', 'W'],
  ['project-state-missing', 8, 'H', 'H'],
  ['project-objective-missing', 8, 'H', 'W'],
  ['project-roles-missing', 8, 'H', 'E'],
  ['agency-specific-exchange', 8, 'W', 'W'],
  ['agency-specific-kind-missing', 8, 'H', 'W'],
];

const SEVERITY: Readonly<Record<string, Severity>> = { E: 'error', W: 'warning', H: 'hint' };
const EXAMPLES = import.meta.glob<Examples>('./section-*/*.examples.ts', { eager: true });

function examplesOf(id: string, section: number): Examples {
  const examples = EXAMPLES[`./section-${section}/${id}.examples.ts`];
  if (!examples) throw new Error(`no examples of ${id}`);
  return examples;
}

function pageOf(id: string, lang: string): string {
  return readFileSync(new URL(`../../docs/rules/${lang}/${id}.md`, import.meta.url), 'utf8');
}

/** The finding's own key is what must be gone; its waiver and words do not matter. */
function keysOf(findings: readonly Finding[], severity?: Severity): readonly string[] {
  return findings.filter((finding) => severity === undefined || finding.severity === severity).map((finding) => finding.key);
}

describe('the registry', () => {
  it('holds the 81 rules of the edition once each, in its order', () => {
    expect(CONTRACT).toHaveLength(81);
    expect(RULES.map((rule) => rule.id)).toEqual(CONTRACT.map(([id]) => id));
  });

  it('has no words without a rule, and no page without a rule', () => {
    const known = new Set([...CONTRACT.map(([id]) => id), 'rule-crashed']);
    expect([...RULE_WORDS.keys()].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe.each(CONTRACT)('%s', (id, section, draft, submission) => {
  const found = RULES.find((rule) => rule.id === id);
  // A rule that is missing fails in the registry's own test; here it would only repeat itself.
  const rules: readonly Rule[] = found === undefined ? [] : [found];

  it.each(rules)('stands in its section with its severities and a source', (rule) => {
    expect([rule.section, rule.severities.draft, rule.severities.submission]).toEqual([section, SEVERITY[draft], SEVERITY[submission]]);
    expect(rule.source).not.toBe('');
    expect(rule.source).not.toMatch(/\bTable|\bFigure|\bJ\d|\bR\d/);
  });

  it.each(rules)('fires on its wrong drawing and not on its right one', (rule) => {
    const { wrong, right } = examplesOf(id, section);
    for (const stage of ['draft', 'submission'] as const) {
      expect(checkDocument(wrong, [rule], stage).length).toBeGreaterThan(0);
      expect(checkDocument(right, [rule], stage)).toEqual([]);
    }
  });

  it.each(rules)('has words in both languages that leave no place open', (rule) => {
    expect(RULE_WORDS.has(id)).toBe(true);
    const { wrong } = examplesOf(id, section);
    for (const lang of LANGS) {
      expect(ruleTitle(id, lang)).toMatch(/^\S.{3,60}\S$/);
      for (const finding of checkDocument(wrong, [rule], 'submission')) {
        const message = findingMessage(finding, lang);
        expect(message).not.toMatch(/[{}]|undefined|\bnull\b/);
        expect(message).not.toContain(id);
        expect(message).toMatch(/^[\p{Lu}“\d].+[.?]$/u);
      }
      expect(fixLabel(id, lang) !== undefined).toBe(rule.fix !== undefined);
    }
    expect(ruleTitle(id, 'ms')).not.toBe(ruleTitle(id, 'en'));
  });

  it.each(rules)('has a page in both languages with both pictures', () => {
    for (const lang of LANGS) {
      const page = pageOf(id, lang);
      expect(page).toContain(`# ${ruleTitle(id, lang)}\n`);
      expect(page).toContain(`](pictures/${id}-wrong.svg)`);
      expect(page).toContain(`](pictures/${id}-right.svg)`);
      const words = page.split(/\s+/).length;
      expect(words).toBeGreaterThan(70);
      expect(words).toBeLessThan(260);
    }
    expect(existsSync(new URL(`./section-${section}/${id}.test.ts`, import.meta.url))).toBe(true);
  });

  it.each(rules.filter((rule) => rule.fix !== undefined))('has a fix that repairs its wrong drawing and breaks nothing', (rule) => {
    const { wrong } = examplesOf(id, section);
    const [first] = checkDocument(wrong, [rule], 'draft');
    if (!first) throw new Error('the wrong drawing does not fire');
    const before = JSON.stringify(wrong);
    let next = 0;
    const fixed = rule.fix?.(wrong, first, { newId: () => `new-${++next}` });
    expect(fixed).toBeDefined();
    if (!fixed) return;
    expect(JSON.stringify(wrong)).toBe(before);
    expect(keysOf(checkDocument(fixed, [rule], 'draft'))).not.toContain(first.key);
    for (const stage of ['draft', 'submission'] as const) {
      const errorsBefore = new Set(keysOf(checkDocument(wrong, RULES, stage), 'error'));
      expect(keysOf(checkDocument(fixed, RULES, stage), 'error').filter((key) => !errorsBefore.has(key))).toEqual([]);
    }
    const ids = [...fixed.elements, ...fixed.links].map((part) => part.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
