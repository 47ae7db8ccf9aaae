import { fill, type Lang, type Values } from '../lang';
import { en } from './en';
import { ms } from './ms';

/** The name of one text of the window. */
export type UiKey = keyof typeof ms;

const TEXTS: Readonly<Record<Lang, Readonly<Record<UiKey, string>>>> = { ms, en };

/**
 * A text of the window in a language, its `{name}` places filled.
 * @param lang the language of the interface
 * @param key which text
 * @param values for its places
 */
export function uiText(lang: Lang, key: UiKey, values?: Values): string {
  const template = TEXTS[lang][key];
  return values ? fill(template, values) : template;
}
