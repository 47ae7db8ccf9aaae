import type { CatalogueEntry } from '../../catalogue/catalogue';
import { searchEntries } from '../../catalogue/search';
import { foldText, nameWords, queryWords } from '../../search/search-words';
import type { Element } from '../../document/types';
import { kindName } from '../../messages/frame';
import { LANGS, type Lang } from '../../messages/lang';
import { fittingFirst } from './fitting-kinds';
import { itemOfEntry, listsOfKind } from '../item';
import { addableKinds, type AddStep, type LinkStep, type NextSteps } from './steps';

/** More than anyone reads. */
const MOST = 24;
/** What only comes near is rarely meant. */
const MOST_NEAR = 6;

/** The steps that fit what was typed, in the groups that they are offered in. */
export interface FoundSteps {
  /** Kinds by their name, and entries that have every word. */
  readonly found: readonly AddStep[];
  readonly existing: readonly LinkStep[];
  /** What was typed, as the name of something new: the kinds that it speaks for first. */
  readonly named: readonly AddStep[];
  /** Entries that come near. */
  readonly near: readonly AddStep[];
}

/**
 * Finds steps by kinds and entries in both languages and by names of elements.
 * @param query what was typed; not blank, one line
 */
export function searchSteps(steps: NextSteps, query: string, lang: Lang): FoundSteps {
  const words = queryWords(query);
  const phrase = foldText(query.trim());
  const kinds = addableKinds(steps);
  const lists = kinds.flatMap(({ kind }) => listsOfKind(kind));
  const entries = lists.length === 0 || words.length === 0 ? [] : searchEntries(query, lang, { lists, limit: MOST });
  const isSure = (entry: CatalogueEntry): boolean => hasAll(words, [entry.ms, entry.en, entry.code ?? '', ...entry.also].flatMap(nameWords));
  const stepOf = (entry: CatalogueEntry): readonly AddStep[] => {
    const item = itemOfEntry(entry);
    return item ? [{ act: 'add', item, way: kinds.find(({ kind }) => kind === item.kind)?.way }] : [];
  };
  return {
    found: [
      ...steps.kinds.filter(({ item }) => LANGS.some((each) => foldText(kindName(item.kind, each)).startsWith(phrase))),
      ...entries.filter(isSure).flatMap(stepOf),
    ],
    existing: steps.existing.filter(({ other }) => isNamed(other, query)),
    named: fittingFirst(steps.kinds, [query], steps.absent),
    near: entries
      .filter((entry) => !isSure(entry))
      .slice(0, MOST_NEAR)
      .flatMap(stepOf),
  };
}

/** Whether an element has every word of a query in its name or its kind's, each at least by its beginning. */
export function isNamed(element: Element, query: string): boolean {
  return hasAll(queryWords(query), [nameOf(element), ...LANGS.map((each) => kindName(element.kind, each))].flatMap(nameWords));
}

function hasAll(words: readonly string[], of: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => of.some((each) => each.startsWith(word)));
}

function nameOf(element: Element): string {
  return (element.kind === 'note' ? element.text : element.name) ?? '';
}
