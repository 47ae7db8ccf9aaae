import type { ReportingDescriptor, ReportingConfiguration } from 'sarif';
import { ruleTitle } from '../../../shared/messages/rules';
import { LANGS, type Lang } from '../../../shared/messages/lang';
import { RULE_CRASHED } from '../../../shared/rules/check';
import { EDITION, RULES } from '../../../shared/rules/registry';
import type { Rule, Severity } from '../../../shared/rules/rule';
import { laneOfRule } from '../lane-of-rule';

/** SARIF's word for each severity. */
export const LEVELS: Readonly<Record<Severity, NonNullable<ReportingConfiguration.level>>> = { error: 'error', warning: 'warning', hint: 'note' };

/** What SARIF calls each rule by its position in. The last is the engine's own, for a rule that fails. */
const IDS: readonly string[] = [...RULES.map(({ id }) => id), RULE_CRASHED];

const positions = new Map(IDS.map((id, position) => [id, position]));

/**
 * Where a rule stands among the {@link sarifRules}.
 * @returns -1, which is SARIF's own word for "not among them"
 */
export function ruleIndex(id: string): number {
  return positions.get(id) ?? -1;
}

/** The rules as SARIF describes them: titles in `lang`, and in both languages among their properties. */
export function sarifRules(lang: Lang): readonly ReportingDescriptor[] {
  return [...RULES.map((rule) => describe(rule, lang)), { id: RULE_CRASHED, ...titleOf(RULE_CRASHED, lang) }];
}

function describe(rule: Rule, lang: Lang): ReportingDescriptor {
  const { id, severities, source } = rule;
  return {
    id,
    ...titleOf(id, lang),
    help: { text: `${ruleTitle(id, lang)} (${source}; ${EDITION})` },
    defaultConfiguration: { level: LEVELS[severities.submission] },
    properties: { titles: Object.fromEntries(LANGS.map((each) => [each, ruleTitle(id, each)])), source, severities, lane: laneOfRule(rule) },
  };
}

function titleOf(id: string, lang: Lang): Pick<ReportingDescriptor, 'shortDescription'> {
  return { shortDescription: { text: ruleTitle(id, lang) } };
}
