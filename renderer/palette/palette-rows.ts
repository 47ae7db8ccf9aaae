import type { LibraryItem } from '../../shared/adding/item';
import type { OwnEntries } from '../../shared/lists/own-entries';
import { ELEMENT_KINDS, laneOf } from '../../shared/document/kinds';
import type { Element, ElementKind, Lane } from '../../shared/document/types';
import { kindName } from '../../shared/messages/frame';
import { LANGS, type Lang } from '../../shared/messages/lang';
import { uiText } from '../../shared/messages/ui/ui-text';
import { mergeFound, NameIndex, type Found } from '../../shared/search/name-index';
import type { Command } from '../commands/command';
import { commandsIn, MENUS } from '../commands/menus';
import { COMMANDS, findCommand } from '../commands/registry';
import { labelOf } from '../commands/use-command';
import { shownName } from '../inspector/shown-name';
import { foundEntryRows } from '../library/found-entry-rows';
import { itemRow, type LibraryRow } from '../library/library-rows';
import type { EditorState } from '../store/editor-state';
import type { Translate } from '../store/hooks';

/** More than anyone reads of one sort; typing finds the others. */
const MOST = 12;

/** What taking a row does. */
export type PaletteAct =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'element'; readonly id: string }
  | { readonly kind: 'add'; readonly item: LibraryItem };

/** One thing that can be done or gone to. */
export interface PaletteRow {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** The kind of the element, or of what would be added. */
  readonly kind?: ElementKind;
  readonly lane?: Lane;
  readonly shortcut?: string;
  readonly act: PaletteAct;
}

export interface PaletteGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly PaletteRow[];
}

/** Where each command stands in the menus. */
const MENU_OF = new Map(MENUS.flatMap((menu) => commandsIn(menu).map((id) => [id, menu.label] as const)));

const commandIndex = new NameIndex(COMMANDS, ({ label }) => ({ ms: uiText('ms', label), en: uiText('en', label) }));
const kindIndex = new NameIndex(ELEMENT_KINDS, (kind) => ({ ms: kindName(kind, 'ms'), en: kindName(kind, 'en') }));

/** The elements of a drawing, to be found by their names and kinds. Made once for a drawing: 2,000 names take some milliseconds. */
export function elementIndex(elements: readonly Element[], lang: Lang): NameIndex<Element> {
  return new NameIndex(elements, (element) => {
    const name = shownName(element, lang);
    return { ms: name, en: name, also: LANGS.map((each) => kindName(element.kind, each)) };
  });
}

/**
 * What answers a query: commands that can be run now, elements of the open drawing, and what the guide's lists offer for
 * adding; the group with the best answer first, through typing errors. With nothing typed: what was used last, then every command.
 * @param elements undefined where no drawing is open
 * @param recent ids of the commands used last, the latest first
 */
export function paletteGroups(query: string, state: EditorState, t: Translate, elements: NameIndex<Element> | undefined, recent: readonly string[]): readonly PaletteGroup[] {
  const { lang } = state;
  const can = (command: Command): boolean => command.id !== 'palette' && command.enabled(state);
  const commandRow = (command: Command, id = command.id): PaletteRow => commandAsRow(command, id, state, t);
  if (query.trim() === '') {
    const used = recent.flatMap((id) => findCommand(id) ?? []).filter(can);
    return filled([
      { id: 'recent', title: t('palette.recent'), rows: used.map((command) => commandRow(command, `recent-${command.id}`)) },
      { id: 'commands', title: t('palette.commands'), rows: COMMANDS.filter((command) => can(command) && !used.includes(command)).map((command) => commandRow(command)) },
    ]);
  }
  return best([
    ratedGroup({ id: 'commands', title: t('palette.commands'), found: commandIndex.find(query, lang, can), row: (command: Command) => commandRow(command) }),
    ratedGroup({ id: 'elements', title: t('palette.elements'), found: elements?.find(query, lang) ?? [], row: (element: Element) => elementRow(element, lang) }),
    ratedGroup({ id: 'add', title: t('palette.add'), found: elements ? foundItems(query, lang, state.ownEntries) : [], row: (row: LibraryRow) => addRow(row, lang) }),
  ]);
}

function commandAsRow(command: Command, id: string, state: EditorState, t: Translate): PaletteRow {
  const menu = MENU_OF.get(command.id);
  const shortcut = command.shortcuts?.[0];
  return {
    id,
    label: labelOf(command, state),
    detail: [...(menu === undefined ? [] : [t(menu)]), ...(command.checked?.(state) === true ? [t('palette.inForce')] : [])].join(' · '),
    ...(shortcut !== undefined && { shortcut }),
    act: { kind: 'command', command },
  };
}

function elementRow(element: Element, lang: Lang): PaletteRow {
  return { id: `element-${element.id}`, label: shownName(element, lang), detail: kindName(element.kind, lang), kind: element.kind, lane: laneOf(element), act: { kind: 'element', id: element.id } };
}

function addRow({ id, label, detail, lane, item = { kind: 'note' } }: LibraryRow, lang: Lang): PaletteRow {
  return { id: `add-${id}`, label, detail: detail ?? kindName(item.kind, lang), kind: item.kind, ...(lane !== undefined && { lane }), act: { kind: 'add', item } };
}

/** Kinds of element, entries of the guide's lists and of the person's own, best first. */
function foundItems(query: string, lang: Lang, own: OwnEntries): readonly Found<LibraryRow>[] {
  const kinds = kindIndex.find(query, lang).map(({ item, ...rest }) => ({ item: itemRow({ kind: item }, 1, lang), ...rest }));
  return mergeFound([...kinds, ...foundEntryRows(query, lang, own)]);
}

/** Groups of what was found, the one with the best row first; what has fewer of the words than the best is left out. */
function best(rated: readonly RatedGroup[]): readonly PaletteGroup[] {
  const most = Math.max(...rated.map(({ matched }) => matched));
  return filled(rated.filter(({ matched }) => matched === most).toSorted((a, b) => b.score - a.score).map(({ group }) => group));
}

/** A group with how well its best row fits. */
interface RatedGroup {
  readonly matched: number;
  readonly score: number;
  readonly group: PaletteGroup;
}

interface FoundGroup<T> {
  readonly id: string;
  readonly title: string;
  readonly found: readonly Found<T>[];
  readonly row: (item: T) => PaletteRow;
}

function ratedGroup<T>({ id, title, found, row }: FoundGroup<T>): RatedGroup {
  const [first] = found;
  return { matched: first?.matched ?? 0, score: first?.score ?? 0, group: { id, title, rows: found.slice(0, MOST).map(({ item }) => row(item)) } };
}

function filled(groups: readonly PaletteGroup[]): readonly PaletteGroup[] {
  return groups.filter(({ rows }) => rows.length > 0);
}
