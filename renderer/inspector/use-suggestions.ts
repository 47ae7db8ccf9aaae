import { useMemo } from 'react';
import { usedTexts, type RepeatedText } from '../../shared/suggest/used-texts';
import type { Suggestion } from '../forms/SuggestInput';
import { useDrawing, useLang, useText } from '../store/hooks';

/** Gives the texts that a field may take, from what stands in it. */
export type Suggest = (own: string) => readonly Suggestion[];

/**
 * What a field may take, from what the drawing says in other places and from the guide's lists.
 * @returns a function of what stands in the field; the same until the drawing changes
 */
export function useSuggestions(what: RepeatedText): Suggest {
  const t = useText();
  const lang = useLang();
  const { document } = useDrawing();
  return useMemo(
    () => (own) =>
      usedTexts(document, what, own, lang).map(({ text, times, source }) => ({ text, from: source ?? (times === 1 ? t('form.usedOnce') : t('form.used', { count: times })) })),
    [document, what, lang, t],
  );
}
