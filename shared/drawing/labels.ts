import { findEntry, type CatalogueEntry } from '../catalogue/catalogue';
import type { Element } from '../document/types';
import { frameWord } from '../messages/frame';
import type { Lang } from '../messages/lang';
import type { Row } from './stack';
import type { TextStyle } from './text';
import { TYPE } from './type-scale';

/** Whether there is nothing to read in it. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** What an element is called, or its placeholder when nobody has named it. */
export function elementName(element: Element, lang: Lang): { readonly text: string; readonly placeholder: boolean } {
  const own = element.kind === 'note' ? element.text : element.name;
  if (own !== undefined && !isBlank(own)) return { text: own, placeholder: false };
  return { text: frameWord(element.kind === 'note' ? 'emptyNote' : 'unnamed', lang), placeholder: true };
}

/** The row that names an element; a placeholder is slanted and quiet. */
export function nameRow(element: Element, lang: Lang, style: TextStyle = TYPE.name, more: { readonly balanced?: boolean } = {}): Row {
  const { text, placeholder } = elementName(element, lang);
  return { text, style: placeholder ? { ...style, weight: 400 } : style, ink: placeholder ? 'soft' : 'ink', slanted: placeholder, ...more };
}

/**
 * A catalogue value as the drawing shows it: the guide's name with a capital at the start ("e-Kaunter" keeps its own).
 * An id that the catalogue does not know is said to be unknown, and shown.
 */
export function valueLabel(id: string, lang: Lang): string {
  const entry = findEntry(id);
  if (!entry) return frameWord('unknownValue', lang, { id });
  const name = entry[lang];
  return /^\p{Ll}\p{L}/u.test(name) ? name.charAt(0).toLocaleUpperCase('en') + name.slice(1) : name;
}

/** A method of exchange by its short name: API, SFTP, MyGDX are called so in both languages. */
export function methodLabel(id: string, lang: Lang): string {
  return findEntry(id) && id !== 'method-other' ? valueLabel(id, 'ms') : valueLabel(id, lang);
}

/** White space that is not one space; most texts have none, and nothing has to be replaced in them. */
const UNEVEN = /[^\S ]\s*|\s{2,}/gu;

function fold(text: string | undefined): string {
  return (text ?? '').trim().replace(UNEVEN, ' ').toLowerCase();
}

/** Whether two texts say the same once case and white space are set aside. */
export function sameText(a: string | undefined, b: string | undefined): boolean {
  return fold(a) === fold(b);
}

/** The names of catalogue entries, folded: as many as the catalogue has. */
const foldedNames = new WeakMap<CatalogueEntry, readonly string[]>();

function saysTheSame(entry: CatalogueEntry, name: string | undefined): boolean {
  let names = foldedNames.get(entry);
  if (!names) {
    names = [fold(entry.ms), fold(entry.en)];
    foldedNames.set(entry, names);
  }
  return names.includes(fold(name));
}

/**
 * The row for a catalogue value under a name: nothing when there is no value, or when the name already says it.
 */
export function valueRows(id: string | undefined, element: Element, lang: Lang, style: TextStyle = TYPE.detail): readonly Row[] {
  if (id === undefined || isBlank(id)) return [];
  const known = findEntry(id);
  if (known && element.kind !== 'note' && saysTheSame(known, element.name)) return [];
  return [{ text: valueLabel(id, lang), style, ink: 'soft', slanted: !known, before: 2 }];
}

/** A row of free text, or none when it is blank. */
export function textRows(text: string | undefined, style: TextStyle = TYPE.detail, before = 2): readonly Row[] {
  return text === undefined || isBlank(text) ? [] : [{ text, style, ink: 'soft', before }];
}
