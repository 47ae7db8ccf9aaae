import { findEntry } from '../../shared/catalogue/catalogue';
import { KINDS } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import { kindName, laneName } from '../../shared/messages/frame';
import type { Lang } from '../../shared/messages/lang';
import type { Translate } from '../store/hooks';
import { LIBRARY } from './library-tree';
import type { LibraryItem } from './library-item';

/** One row of the library's tree. */
export interface LibraryRow {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly lane: Lane | undefined;
  readonly label: string;
  /** Below the label: the other language, the source. */
  readonly detail?: string;
  /** Set on rows that can be added. */
  readonly item?: LibraryItem;
  /** Set on rows that open and close. */
  readonly expanded?: boolean;
  /** How many there are in a closed list. */
  readonly count?: number;
}

/**
 * The rows in sight while the library is browsed.
 * @param open ids of the rows that are open
 */
export function browseRows(open: ReadonlySet<string>, lang: Lang, t: Translate): readonly LibraryRow[] {
  const rows: LibraryRow[] = [];
  for (const { lane, kinds, sections } of LIBRARY) {
    const id = `lane-${lane}`;
    const expanded = open.has(id);
    rows.push({ id, level: 1, lane, label: laneName(lane, lang), expanded });
    if (!expanded) continue;
    for (const item of kinds) rows.push(itemRow(item, 2, lang));
    for (const section of sections) {
      const shown = open.has(section.id);
      rows.push({ id: section.id, level: 2, lane, label: t(section.label), expanded: shown, count: section.items.length });
      if (shown) for (const item of section.items) rows.push(itemRow(item, 3, lang));
    }
  }
  rows.push(itemRow({ kind: 'note' }, 1, lang));
  return rows;
}

/** The row of something that can be added. */
export function itemRow(item: LibraryItem, level: 1 | 2 | 3, lang: Lang): LibraryRow {
  const entry = findEntry(item.entry);
  const lane = KINDS[item.kind].lane;
  if (!entry) return { id: `kind-${item.kind}`, level, lane, label: kindName(item.kind, lang), item };
  const other = entry[lang === 'ms' ? 'en' : 'ms'];
  const name = entry.code === undefined ? entry[lang] : `${entry.code} – ${entry[lang]}`;
  return { id: entry.id, level, lane, label: name, ...(other !== entry[lang] && { detail: other }), item };
}
