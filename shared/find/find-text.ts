import { findEntry } from '../catalogue/catalogue';
import type { LmvDocument } from '../document/types';
import type { Lang } from '../messages/lang';
import { foldText } from '../search/search-words';

/** A text of the drawing that holds what was looked for. */
export interface TextHit {
  /** The element or link that holds it; the drawing and its project where neither is set. */
  readonly element?: string;
  readonly link?: string;
  /** The property's way below its element, link or document: `name`, `data/0/name`, `project/agency`. */
  readonly path: string;
  readonly text: string;
  /** Where in the text it stands, as UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** What a person never typed and never reads as words. */
const NOT_WORDS: ReadonlySet<string> = new Set(['id', 'kind', 'parent', 'from', 'to', 'scope', 'mode', 'unit', 'state', 'stage', 'rules', 'date']);

/**
 * Finds a text in everything that a drawing says in words: names, notes, agencies, data, hardware and software, the
 * project's particulars; entries of the guide's lists by their codes and names. Case and diacritics do not matter.
 * @param query what was typed; blank finds nothing
 * @param lang the language that entries of the guide's lists are named in
 * @returns in document order: the drawing and its project, the elements, the links
 */
export function findText(document: LmvDocument, query: string, lang: Lang): readonly TextHit[] {
  const wanted = foldText(query.trim());
  if (wanted === '') return [];
  const hits: TextHit[] = [];
  const look = (owner: Pick<TextHit, 'element' | 'link'>, value: unknown, path: string): void => {
    if (typeof value === 'string') {
      const entry = findEntry(value);
      const text = entry ? (entry.code === undefined ? entry[lang] : `${entry.code} – ${entry[lang]}`) : value;
      const place = placeIn(text, wanted);
      if (place) hits.push({ ...owner, path, text, ...place });
    } else if (Array.isArray(value)) {
      value.forEach((each, position) => look(owner, each, `${path}/${position}`));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) if (!NOT_WORDS.has(key)) look(owner, each, path === '' ? key : `${path}/${key}`);
    }
  };
  look({}, { title: document.title, project: document.project }, '');
  for (const element of document.elements) look({ element: element.id }, element, '');
  for (const link of document.links) look({ link: link.id }, link, '');
  return hits;
}

/** Where a folded text stands in another; the whole text where folding changed its length and offsets say nothing. */
function placeIn(text: string, wanted: string): { readonly start: number; readonly end: number } | undefined {
  const folded = foldText(text);
  const start = folded.indexOf(wanted);
  if (start < 0) return undefined;
  return folded.length === text.length ? { start, end: start + wanted.length } : { start: 0, end: text.length };
}
