import { itemOfEntry } from '../../shared/adding/item';
import { findEntries } from '../../shared/catalogue/search';
import type { OwnEntries } from '../../shared/lists/own-entries';
import { ITEM_TYPES } from '../../shared/lists/own-item';
import type { Lang } from '../../shared/messages/lang';
import { mergeFound, type Found } from '../../shared/search/name-index';
import { itemRow, ownRow, type LibraryRow } from './library-rows';
import { LIBRARY_LISTS } from './library-tree';

/** What the guide's lists and the person's own have for a query, as rows that can be added, best first. */
export function foundEntryRows(query: string, lang: Lang, own: OwnEntries): readonly Found<LibraryRow>[] {
  const guide = findEntries(query, lang, LIBRARY_LISTS).flatMap(({ item, ...rest }) => {
    const added = itemOfEntry(item);
    return added ? [{ item: itemRow(added, 1, lang), ...rest }] : [];
  });
  const owned = own.find(query, lang, ITEM_TYPES).map(({ item, ...rest }) => ({ item: ownRow(item, 1, lang), ...rest }));
  return mergeFound([...guide, ...owned]);
}
