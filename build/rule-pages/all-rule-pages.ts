/// <reference types="vite/client" />
import { LANES, laneOf } from '../../shared/document/kinds';
import type { Lane, LmvDocument } from '../../shared/document/types';
import { LANGS, type Lang } from '../../shared/messages/lang';
import { findingMessage } from '../../shared/messages/rules';
import { checkDocument } from '../../shared/rules/check';
import { RULES } from '../../shared/rules/registry';
import type { Rule } from '../../shared/rules/rule';
import { rulePage } from './rule-page';
import { rulePicture } from './rule-picture';

interface Examples {
  readonly wrong: LmvDocument;
  readonly right: LmvDocument;
}

/** One page as a file below the window's folder. */
export interface PageFile {
  /** `rules/ms/user-without-channel.html`. */
  readonly name: string;
  readonly html: string;
}

const EXAMPLES = byRule(import.meta.glob<Examples>('../../shared/rules/section-*/*.examples.ts', { eager: true }), /([\w-]+)\.examples\.ts$/);
const TEXTS: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
  ms: byRule(import.meta.glob<string>('../../docs/rules/ms/*.md', { eager: true, query: '?raw', import: 'default' }), /([\w-]+)\.md$/),
  en: byRule(import.meta.glob<string>('../../docs/rules/en/*.md', { eager: true, query: '?raw', import: 'default' }), /([\w-]+)\.md$/),
};

function byRule<T>(files: Readonly<Record<string, T>>, name: RegExp): ReadonlyMap<string, T> {
  return new Map(Object.entries(files).map(([file, content]) => [name.exec(file)?.[1] ?? file, content]));
}

/**
 * The pages of all rules in both languages. A rule whose text or examples are missing has no page: that every rule has
 * both is for the rules' own test to say.
 * @throws Error that names the rule whose page can't be made
 */
export function allRulePages(): readonly PageFile[] {
  return RULES.flatMap((rule) =>
    LANGS.flatMap((lang) => {
      const text = TEXTS[lang].get(rule.id);
      const examples = EXAMPLES.get(rule.id);
      return text !== undefined && examples !== undefined ? [{ name: `rules/${lang}/${rule.id}.html`, html: pageOfRule(rule, lang, text, examples) }] : [];
    }),
  );
}

function pageOfRule(rule: Rule, lang: Lang, text: string, examples: Examples): string {
  try {
    const findings = checkDocument(examples.wrong, [rule], 'draft');
    const lanes = lanesOf(rule, examples);
    return rulePage(text, {
      messages: [...new Set(findings.map((finding) => findingMessage(finding, lang)))],
      picture: (name, alt) => {
        if (name === `${rule.id}-wrong`) return rulePicture(examples.wrong, { lang, alt, lanes, findings });
        if (name === `${rule.id}-right`) return rulePicture(examples.right, { lang, alt, lanes, findings: [] });
        throw new Error(`there is no picture ${name}`);
      },
    });
  } catch (error) {
    throw new Error(`the page of ${rule.id} (${lang}) can't be made: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * The lanes that both pictures show: from the first that anything stands in, or that the rule is about, to the last.
 * What is about the drawing is seen on the whole page only; what is about the project, in its title block.
 */
function lanesOf(rule: Rule, { wrong, right }: Examples): 'page' | 'title' | readonly Lane[] {
  if (rule.section === 8 && wrong.links.length === 0) return 'title';
  if (rule.section === 0 || rule.section === 8) return 'page';
  const used = [wrong, right].flatMap(({ elements }) => elements.map((element): number => laneOf(element)));
  const first = Math.min(rule.section, ...used);
  const last = Math.max(rule.section, ...used);
  return LANES.filter((lane) => lane >= first && lane <= last);
}
