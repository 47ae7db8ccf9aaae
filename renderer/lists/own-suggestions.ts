import { useMemo } from 'react';
import type { ListType } from '../../shared/lists/list';
import { nameIn, ownDetail } from '../../shared/lists/own-entries';
import { evenText } from '../../shared/search/search-words';
import type { RepeatedText } from '../../shared/suggest/used-texts';
import type { Suggestion } from '../forms/SuggestInput';
import { useEditor } from '../store/editor';
import { useLang } from '../store/hooks';

const TYPES: Readonly<Partial<Record<RepeatedText, readonly ListType[]>>> = { agency: ['agency'], data: ['data'] };
const NO_TYPES: readonly ListType[] = [];

/**
 * The names of some types in the person's own lists, with the list that each is from.
 * @param types the same list at each call
 */
export function useOwnNames(types: readonly ListType[]): readonly Suggestion[] {
  const own = useEditor((state) => state.ownEntries);
  const lang = useLang();
  return useMemo(() => once(own.ofTypes(types).map((entry) => ({ text: nameIn(entry, lang), from: ownDetail(entry) }))), [own, types, lang]);
}

/** What the person's own lists have for a text that a drawing repeats; for an agency also those that own what is listed. */
export function useOwnSuggestions(what: RepeatedText): readonly Suggestion[] {
  const own = useEditor((state) => state.ownEntries);
  const names = useOwnNames(TYPES[what] ?? NO_TYPES);
  return useMemo(() => {
    if (what !== 'agency') return names;
    return once([...names, ...own.all.flatMap(({ owner, list }) => (owner === undefined ? [] : [{ text: owner, from: list }]))]);
  }, [what, names, own]);
}

/** Each text once, as it comes first. */
export function once(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter(({ text }) => {
    const key = evenText(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
