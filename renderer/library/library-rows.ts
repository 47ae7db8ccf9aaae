import { findEntry } from '../../shared/catalogue/catalogue';
import { KINDS } from '../../shared/document/kinds';
import type { Lane } from '../../shared/document/types';
import { kindName, laneName } from '../../shared/messages/frame';
import type { Lang } from '../../shared/messages/lang';
import type { Translate } from '../store/hooks';
import type { LibraryItem } from '../../shared/adding/item';
import { nameIn, ownDetail, type OwnEntries, type OwnEntry, type OwnList } from '../../shared/lists/own-entries';
import { itemOfOwn, kindOfType } from '../../shared/lists/own-item';
import { LIBRARY } from './library-tree';

type RowLevel = 1 | 2 | 3 | 4;

/** More of an own list than anyone looks through; the search finds the others. */
const OWN_SHOWN = 200;

/** One row of the library's tree. */
export interface LibraryRow {
  readonly id: string;
  readonly level: RowLevel;
  readonly lane: Lane | undefined;
  readonly label: string;
  /** Below the label: the other language, the source. */
  readonly detail?: string;
  /** Set on rows that can be added. */
  readonly item?: LibraryItem;
  /** Names for several of them. */
  readonly names?: readonly string[];
  /** Set on rows that open and close. */
  readonly expanded?: boolean;
  /** How many there are in a closed list. */
  readonly count?: number;
}

/**
 * The rows in sight while the library is browsed.
 * @param open ids of the rows that are open
 */
export function browseRows(open: ReadonlySet<string>, lang: Lang, t: Translate, own: OwnEntries): readonly LibraryRow[] {
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
      if (!shown) continue;
      if (!section.groups) for (const item of section.items) rows.push(itemRow(item, 3, lang));
      for (const group of section.groups ?? []) {
        const entry = findEntry(group.entry);
        const label = entry?.code === undefined ? (entry?.[lang] ?? group.entry) : `${entry.code} – ${entry[lang]}`;
        rows.push({ id: group.id, level: 3, lane, label, expanded: open.has(group.id), count: group.items.length });
        // A target group may stand under several relationships.
        if (open.has(group.id)) for (const item of group.items) rows.push({ ...itemRow(item, 4, lang), id: `${group.id}/${item.entry ?? ''}` });
      }
    }
    for (const list of own.lists) rows.push(...ownRows(list, lane, open, lang, t));
  }
  rows.push(itemRow({ kind: 'note' }, 1, lang));
  return rows;
}

/** An own list inside a lane: what of it becomes elements there. */
function ownRows(list: OwnList, lane: Lane, open: ReadonlySet<string>, lang: Lang, t: Translate): readonly LibraryRow[] {
  const entries = list.entries.filter(({ type }) => laneOfType(type) === lane);
  if (entries.length === 0) return [];
  const id = `${lane}/own/${list.id}`;
  const expanded = open.has(id);
  const head: LibraryRow = { id, level: 2, lane, label: t('lists.section', { name: list.name }), expanded, count: entries.length };
  if (!expanded) return [head];
  const more = entries.length - OWN_SHOWN;
  return [
    head,
    ...entries.slice(0, OWN_SHOWN).map((entry) => withoutList(ownRow(entry, 3, lang), entry)),
    ...(more > 0 ? [{ id: `${id}/more`, level: 3, lane, label: t('lists.moreRows', { count: more }) } as const] : []),
  ];
}

function laneOfType(type: OwnEntry['type']): Lane | undefined {
  const kind = kindOfType(type);
  return kind && KINDS[kind].lane;
}

/** The row of an entry of the person's own lists, with its list, its code and whose it is. */
export function ownRow(entry: OwnEntry, level: RowLevel, lang: Lang): LibraryRow {
  const item = itemOfOwn(entry, lang);
  return { id: `own-${entry.id}`, level, lane: laneOfType(entry.type), label: nameIn(entry, lang), detail: ownDetail(entry), ...(item && { item }) };
}

/** Under its list's own heading, an entry need not name it. */
function withoutList({ detail: _list, ...row }: LibraryRow, { code, owner }: OwnEntry): LibraryRow {
  const detail = [code, owner].filter((part) => part !== undefined).join(' · ');
  return { ...row, ...(detail !== '' && { detail }) };
}

/** The row of something that can be added. */
export function itemRow(item: LibraryItem, level: RowLevel, lang: Lang): LibraryRow {
  const entry = findEntry(item.entry);
  const lane = KINDS[item.kind].lane;
  if (!entry) return { id: `kind-${item.kind}`, level, lane, label: kindName(item.kind, lang), item };
  const other = entry[lang === 'ms' ? 'en' : 'ms'];
  const name = entry.code === undefined ? entry[lang] : `${entry.code} – ${entry[lang]}`;
  return { id: entry.id, level, lane, label: name, ...(other !== entry[lang] && { detail: other }), item };
}
