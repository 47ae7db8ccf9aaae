import { searchEntries } from '../../shared/catalogue/search';
import { itemOfEntry, type LibraryItem } from '../../shared/adding/item';
import { ELEMENT_KINDS, KINDS, laneOf } from '../../shared/document/kinds';
import type { Element, Lane } from '../../shared/document/types';
import { kindName } from '../../shared/messages/frame';
import type { Lang } from '../../shared/messages/lang';
import { uiText } from '../../shared/messages/ui/ui-text';
import { NameIndex } from '../../shared/search/name-index';
import type { Command } from '../commands/command';
import { MENUS } from '../commands/menus';
import { COMMANDS, findCommand } from '../commands/registry';
import { labelOf } from '../commands/use-command';
import { shownName } from '../inspector/shown-name';
import { itemRow } from '../library/library-rows';
import { LIBRARY_LISTS } from '../library/library-tree';
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
const MENU_OF = new Map(MENUS.flatMap(({ label, groups }) => groups.flat().map((id) => [id, label] as const)));

const commandIndex = new NameIndex(COMMANDS, ({ label }) => ({ ms: uiText('ms', label), en: uiText('en', label) }));
const kindIndex = new NameIndex(ELEMENT_KINDS, (kind) => ({ ms: kindName(kind, 'ms'), en: kindName(kind, 'en') }));

/** The elements of a drawing, to be found by their names. Made once for a drawing: 2,000 names take some milliseconds. */
export function elementIndex(elements: readonly Element[], lang: Lang): NameIndex<Element> {
  return new NameIndex(elements, (element) => {
    const name = shownName(element, lang);
    return { ms: name, en: name };
  });
}

/**
 * What answers a query: commands that can be run now, elements of the open drawing, and what the guide's lists offer for
 * adding; the group with the best answer first. With nothing typed: what was used last, then every command.
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
  const commands = commandIndex.find(query, lang, can);
  const found = elements?.find(query, lang) ?? [];
  const groups = [
    { best: commands[0]?.score, group: { id: 'commands', title: t('palette.commands'), rows: commands.slice(0, MOST).map(({ item }) => commandRow(item)) } },
    { best: found[0]?.score, group: { id: 'elements', title: t('palette.elements'), rows: found.slice(0, MOST).map(({ item }) => elementRow(item, lang)) } },
  ].toSorted((a, b) => (b.best ?? 0) - (a.best ?? 0));
  return filled([...groups.map(({ group }) => group), { id: 'add', title: t('palette.add'), rows: elements ? addRows(query, lang) : [] }]);
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
  return { id: `element-${element.id}`, label: shownName(element, lang), detail: kindName(element.kind, lang), lane: laneOf(element), act: { kind: 'element', id: element.id } };
}

function addRows(query: string, lang: Lang): readonly PaletteRow[] {
  const items: readonly LibraryItem[] = [
    ...kindIndex.find(query, lang).map(({ item }) => ({ kind: item })),
    ...searchEntries(query, lang, { lists: LIBRARY_LISTS, limit: MOST }).flatMap((entry) => itemOfEntry(entry) ?? []),
  ];
  return items.slice(0, MOST).map((item) => {
    const { id, label, detail } = itemRow(item, 1, lang);
    const { lane } = KINDS[item.kind];
    return { id: `add-${id}`, label, detail: detail ?? kindName(item.kind, lang), ...(lane !== undefined && { lane }), act: { kind: 'add', item } };
  });
}

function filled(groups: readonly PaletteGroup[]): readonly PaletteGroup[] {
  return groups.filter(({ rows }) => rows.length > 0);
}
