import { laneName } from '../../../shared/messages/frame';
import type { Lang } from '../../../shared/messages/lang';
import { ruleTitle } from '../../../shared/messages/rules';
import { EDITION, RULES } from '../../../shared/rules/registry';
import type { Rule, Severity } from '../../../shared/rules/rule';
import type { RulesCommand } from '../command';
import { EXIT, type ExitStatus } from '../exit-status';
import { laneOfRule } from '../lane-of-rule';
import type { Output } from '../output';
import { NO_SOURCE } from '../report/no-source';
import { styleOf, type Style } from '../style';
import { text } from '../words/text';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** `landskap rules`: lists the rules of the edition, in its order. */
export async function rulesCommand({ format, lang }: RulesCommand, output: Output): Promise<ExitStatus> {
  await output.out(format === 'json' ? `${JSON.stringify(RULES.map((rule) => facts(rule, lang)), null, 2)}\n` : list(lang, styleOf(output.colours)));
  return EXIT.ok;
}

function facts(rule: Rule, lang: Lang): object {
  const { id, severities, source } = rule;
  return { id, severities: { draft: severities.draft, submission: severities.submission }, lane: laneOfRule(rule), source, title: ruleTitle(id, lang) };
}

function list(lang: Lang, paint: Style): string {
  const idWidth = Math.max(...RULES.map(({ id }) => id.length));
  const lines = [text('rules-heading', lang, { edition: EDITION, n: RULES.length })];
  let section: number | undefined;
  for (const rule of RULES) {
    if (rule.section !== section) {
      section = rule.section;
      lines.push('', paint.bold(sectionName(rule, lang)));
    }
    lines.push(`  ${rule.id.padEnd(idWidth)}  ${severities(rule, lang)}  ${ruleTitle(rule.id, lang)}${source(rule, paint)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Where the guide says so; a few rules are ours alone. */
function source({ source }: Rule, paint: Style): string {
  return source === NO_SOURCE ? '' : paint.dim(` (${source})`);
}

/** The severity in each stage, in columns. */
function severities({ severities }: Rule, lang: Lang): string {
  const width = Math.max(...SEVERITIES.map((severity) => text(severity, lang).length));
  return `${text(severities.draft, lang).padEnd(width)} → ${text(severities.submission, lang).padEnd(width)}`;
}

function sectionName(rule: Rule, lang: Lang): string {
  const lane = laneOfRule(rule);
  if (lane !== null) return `${lane} ${laneName(lane, lang)}`;
  return text(rule.section === 0 ? 'whole-drawing' : 'project', lang);
}
