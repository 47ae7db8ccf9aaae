import { ELEMENT_KINDS, KINDS } from '../../shared/document/kinds';
import { kindName } from '../../shared/messages/frame';
import { LANGS, type Lang } from '../../shared/messages/lang';
import type { Translate } from '../store/hooks';
import { namesIn } from '../../shared/adding/names';
import type { OwnEntries } from '../../shared/lists/own-entries';
import { foundEntryRows } from './found-entry-rows';
import { itemRow, type LibraryRow } from './library-rows';

/** More results than anyone reads only slow the typing down. */
const MOST = 40;

/**
 * The rows that a search finds, in both languages: kinds of element, entries of the guide's lists and of the person's own, and last the words
 * themselves as the name of a new element of each kind.
 */
export function searchRows(query: string, lang: Lang, t: Translate, own: OwnEntries): readonly LibraryRow[] {
  const names = namesIn(query);
  const [words = ''] = names;
  if (names.length > 1) return severalRows(names, lang, t);
  const kinds = ELEMENT_KINDS.filter((kind) => LANGS.some((each) => fold(kindName(kind, each)).startsWith(fold(words))));
  return [
    ...kinds.map((kind) => itemRow({ kind }, 1, lang)),
    ...foundEntryRows(words, lang, own)
      .slice(0, MOST)
      .map(({ item }) => item),
    ...ELEMENT_KINDS.map((kind): LibraryRow => ({
      id: `named-${kind}`,
      level: 1,
      lane: KINDS[kind].lane,
      label: `“${words}”`,
      detail: t('library.asKind', { kind: kindName(kind, lang) }),
      item: { kind, name: words },
    })),
  ];
}

/** A list of names that was pasted: as many elements of one kind. */
function severalRows(names: readonly string[], lang: Lang, t: Translate): readonly LibraryRow[] {
  return ELEMENT_KINDS.map((kind) => ({
    id: `several-${kind}`,
    level: 1,
    lane: KINDS[kind].lane,
    label: t('next.severalOf', { count: names.length, kind: kindName(kind, lang) }),
    detail: names.join(', '),
    item: { kind },
    names,
  }));
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
