import { listEntries, type CatalogueList } from '../catalogue/catalogue';
import type { Element, LmvDocument } from '../document/types';
import type { Lang } from '../messages/lang';
import { evenText } from '../search/search-words';

/** Texts that a drawing has in several places, by what they say. */
export type RepeatedText = 'agency' | 'data' | 'hardware' | 'specification' | 'software' | 'version' | 'address' | 'product' | 'label';

/** A text that a field may take. */
export interface KnownText {
  readonly text: string;
  /** In how many other places of the drawing it stands. */
  readonly times: number;
  /** Where the guide has it, for a text of its lists. */
  readonly source?: string;
}

/** The guide's lists that say what a text may be. */
const LISTS: Readonly<Partial<Record<RepeatedText, readonly CatalogueList[]>>> = { data: ['registry', 'repository'] };

/**
 * The texts that a field may take: those that the drawing has in other places, the most frequent first and then in the
 * drawing's order, and after them those of the guide's lists. Texts that differ in case or white space alone are one, as it
 * was written first.
 * @param own what stands in the field itself: that place does not count
 * @param lang the language of what comes from the guide
 */
export function usedTexts(document: LmvDocument, what: RepeatedText, own: string, lang: Lang): readonly KnownText[] {
  const used = new Map<string, { readonly text: string; times: number }>();
  for (const text of textsOf(document, what)) {
    const key = evenText(text ?? '');
    if (text === undefined || key === '') continue;
    const known = used.get(key) ?? { text: text.trim(), times: 0 };
    known.times++;
    used.set(key, known);
  }
  const mine = used.get(evenText(own));
  if (mine) mine.times--;
  // Sorting is stable: what is as frequent keeps the drawing's order.
  const texts = [...used.values()].filter(({ times }) => times > 0).toSorted((a, b) => b.times - a.times);
  const guide = (LISTS[what] ?? []).flatMap(listEntries).filter((entry) => !used.has(evenText(entry[lang])));
  return [...texts, ...guide.map((entry) => ({ text: entry[lang], times: 0, source: entry.source }))];
}

function textsOf({ project, elements, links }: LmvDocument, what: RepeatedText): readonly (string | undefined)[] {
  switch (what) {
    case 'agency':
      return [project.agency, ...Object.values(project.roles ?? {}), ...elements.flatMap(agenciesOf)];
    case 'data':
      return [...links.flatMap(({ data = [] }) => data), ...elements.flatMap((each) => (each.kind === 'process' ? (each.collects ?? []) : []))].map(({ name }) => name);
    case 'label':
      return links.map(({ label }) => label);
    case 'product':
      return elements.map((each) => (each.kind === 'service' ? each.product : undefined));
    default:
      return elements.flatMap((each) => (each.kind === 'site' ? textsOfSite(each, what) : []));
  }
}

function agenciesOf(element: Element): readonly (string | undefined)[] {
  if (element.kind === 'application') return element.agencies ?? [];
  return element.kind === 'system' || element.kind === 'dataset' ? [element.agency] : [];
}

function textsOfSite(site: Extract<Element, { kind: 'site' }>, what: 'hardware' | 'specification' | 'software' | 'version' | 'address'): readonly (string | undefined)[] {
  const { hardware = [], software = [], address } = site;
  switch (what) {
    case 'hardware':
      return hardware.map(({ name }) => name);
    case 'specification':
      return hardware.map(({ specification }) => specification);
    case 'software':
      return software.map(({ name }) => name);
    case 'version':
      return software.map(({ version }) => version);
    default:
      return [address];
  }
}
