import type { LmvDocument } from '../document/types';

/** Where a text of a drawing stands. */
export interface TextPlace {
  /** The element or link that holds it; the drawing and its project where neither is set. */
  readonly element?: string;
  readonly link?: string;
  /** The property's way below its element, link or document: `name`, `data/0/name`, `project/agency`. */
  readonly path: string;
}

/** What a person never typed and never reads as words. */
const NOT_WORDS: ReadonlySet<string> = new Set(['id', 'kind', 'parent', 'from', 'to', 'scope', 'mode', 'unit', 'state', 'stage', 'rules', 'date']);

/**
 * Goes through everything that a drawing says in words: names, notes, agencies, data, hardware and software, the project's
 * particulars; entries of the guide's lists by their ids.
 * @param see told of each, in document order: the drawing and its project, the elements, the links
 */
export function eachText({ title, project, elements, links }: LmvDocument, see: (text: string, place: TextPlace) => void): void {
  const look = (owner: Omit<TextPlace, 'path'>, value: unknown, path: string): void => {
    if (typeof value === 'string') see(value, { ...owner, path });
    else if (Array.isArray(value)) value.forEach((each, position) => look(owner, each, `${path}/${position}`));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) if (!NOT_WORDS.has(key)) look(owner, each, path === '' ? key : `${path}/${key}`);
    }
  };
  look({}, { title, project }, '');
  for (const element of elements) look({ element: element.id }, element, '');
  for (const link of links) look({ link: link.id }, link, '');
}
