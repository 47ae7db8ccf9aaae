import { findEntry } from '../catalogue/catalogue';
import type { LmvDocument } from '../document/types';
import type { Lang } from '../messages/lang';
import { foldText } from '../search/search-words';
import { eachText, type TextPlace } from './each-text';

/** A text of the drawing that holds what was looked for. */
export interface TextHit extends TextPlace {
  readonly text: string;
  /** Where in the text it stands, as UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a text in everything that a drawing says in words; entries of the guide's lists by their codes and names. Case and
 * diacritics do not matter.
 * @param query what was typed; blank finds nothing
 * @param lang the language that entries of the guide's lists are named in
 * @returns in document order: the drawing and its project, the elements, the links
 */
export function findText(document: LmvDocument, query: string, lang: Lang): readonly TextHit[] {
  const wanted = foldText(query.trim());
  if (wanted === '') return [];
  const hits: TextHit[] = [];
  eachText(document, (value, owner) => {
    const entry = findEntry(value);
    const text = entry ? (entry.code === undefined ? entry[lang] : `${entry.code} – ${entry[lang]}`) : value;
    const place = placeIn(text, wanted);
    if (place) hits.push({ ...owner, text, ...place });
  });
  return hits;
}

/** Where a folded text stands in another; the whole text where folding changed its length and offsets say nothing. */
function placeIn(text: string, wanted: string): { readonly start: number; readonly end: number } | undefined {
  const folded = foldText(text);
  const start = folded.indexOf(wanted);
  if (start < 0) return undefined;
  return folded.length === text.length ? { start, end: start + wanted.length } : { start: 0, end: text.length };
}
