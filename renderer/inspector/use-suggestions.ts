import { useMemo } from 'react';
import { usedTexts, type RepeatedText } from '../../shared/suggest/used-texts';
import type { Suggestion } from '../forms/SuggestInput';
import { once, useOwnSuggestions } from '../lists/own-suggestions';
import { useDrawing, useLang, useText } from '../store/hooks';

/** Gives the texts that a field may take, from what stands in it. */
export type Suggest = (own: string) => readonly Suggestion[];

/**
 * What a field may take, from what the drawing says in other places, the person's own lists and the guide's.
 * @returns a function of what stands in the field; the same until the drawing changes
 */
export function useSuggestions(what: RepeatedText): Suggest {
  const t = useText();
  const lang = useLang();
  const { document } = useDrawing();
  const listed = useOwnSuggestions(what);
  return useMemo(
    () => (own) => {
      const used = usedTexts(document, what, own, lang);
      const here = used.filter(({ source }) => source === undefined).map(({ text, times }) => ({ text, from: times === 1 ? t('form.usedOnce') : t('form.used', { count: times }) }));
      const guide = used.flatMap(({ text, source }) => (source === undefined ? [] : [{ text, from: source }]));
      return once([...here, ...listed, ...guide]);
    },
    [document, what, lang, t, listed],
  );
}
