import type { Finding } from '../../rules/rule';
import { fill, type Lang } from '../lang';
import { ENGINE_WORDS } from './engine';
import { placesOf } from './places';
import { SECTION_0_WORDS } from './section-0';
import { SECTION_1_WORDS } from './section-1';
import { SECTION_2_WORDS } from './section-2';
import { SECTION_3_WORDS } from './section-3';
import { SECTION_4_WORDS } from './section-4';
import { SECTION_5_WORDS } from './section-5';
import { SECTION_6_WORDS } from './section-6';
import { SECTION_7_WORDS } from './section-7';
import { SECTION_8_WORDS } from './section-8';
import type { RuleWords } from './words';

/** The words of every rule, and of what the engine itself reports, by id. */
export const RULE_WORDS: ReadonlyMap<string, RuleWords> = new Map(
  [
    ENGINE_WORDS,
    SECTION_0_WORDS,
    SECTION_1_WORDS,
    SECTION_2_WORDS,
    SECTION_3_WORDS,
    SECTION_4_WORDS,
    SECTION_5_WORDS,
    SECTION_6_WORDS,
    SECTION_7_WORDS,
    SECTION_8_WORDS,
  ].flatMap((words) => Object.entries(words)),
);

/**
 * A rule in a few words, as a heading.
 * @returns the id itself for a rule that this edition does not have (a waiver in a file may name one)
 */
export function ruleTitle(id: string, lang: Lang): string {
  return RULE_WORDS.get(id)?.title[lang] ?? id;
}

/**
 * What a finding says: what is wrong, where, why, and what to do.
 * @returns one or two sentences; the id where the rule has no words
 */
export function findingMessage(finding: Finding, lang: Lang): string {
  const words = RULE_WORDS.get(finding.rule);
  if (!words) return finding.rule;
  const template = words.messages[finding.variant ?? 'default'] ?? words.messages.default;
  const text = fill(template[lang], placesOf(finding.values, lang));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * What a rule's fix does, as a button says it.
 * @returns undefined for a rule without a fix
 */
export function fixLabel(id: string, lang: Lang): string | undefined {
  return RULE_WORDS.get(id)?.fix?.[lang];
}
