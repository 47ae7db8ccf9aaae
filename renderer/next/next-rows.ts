import { findEntry } from '../../shared/catalogue/catalogue';
import { namesIn } from '../../shared/adding/names';
import { fittingFirst } from '../../shared/adding/next/fitting-kinds';
import { searchSteps } from '../../shared/adding/next/search-steps';
import { addableKinds, type AddStep, type LinkStep, type NextStep, type NextSteps } from '../../shared/adding/next/steps';
import { linkMeaning } from '../../shared/document/link-meaning';
import type { Element, ElementKind } from '../../shared/document/types';
import { nameIn, ownDetail, type OwnEntries } from '../../shared/lists/own-entries';
import { ITEM_TYPES, itemOfOwn, kindOfType } from '../../shared/lists/own-item';
import { kindName, meaningName } from '../../shared/messages/frame';
import type { Lang } from '../../shared/messages/lang';
import { queryWords } from '../../shared/search/search-words';
import { shownName } from '../inspector/shown-name';
import type { Translate } from '../store/hooks';

/** More elements than anyone reads; typing finds the others. */
export const MOST = 40;

/** More of the person's own lists than anyone reads; further letters find the others. */
const MOST_OWN = 12;

/** One thing that may follow. */
export interface NextRow {
  readonly id: string;
  /** Undefined where it is refused; the detail says why. */
  readonly step: NextStep | undefined;
  readonly kind: ElementKind;
  readonly label: string;
  /** How it is joined, and what it is. */
  readonly detail: string;
  /** Names for what it makes; none where its name is opened for typing or comes from the catalogue. */
  readonly names: readonly string[];
}

export interface NextGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly NextRow[];
}

export interface Words {
  readonly lang: Lang;
  readonly t: Translate;
  /** The first element stood on: it tells what a way means. */
  readonly stood: Element | undefined;
}

/**
 * The rows that answer what was typed: everything that may follow for nothing typed, what fits for one line, and for
 * several lines as many new elements.
 * @param own the person's own lists
 */
export function nextGroups(steps: NextSteps, query: string, words: Words, own: OwnEntries): readonly NextGroup[] {
  const { lang, t } = words;
  const names = namesIn(query);
  const [name] = names;
  if (name === undefined) {
    return filled([
      ['missing', t('next.missing'), steps.missing.map((step) => addRow(step, words))],
      ['new', t('next.new'), steps.kinds.map((step) => addRow(step, words))],
      ['existing', t('next.existing'), steps.existing.slice(0, MOST).map((step) => linkRow(step, words))],
    ]);
  }
  if (names.length > 1) {
    return filled([['several', t('next.several', { count: names.length }), fittingFirst(steps.kinds, names, steps.absent).map((step) => ({ ...addRow(step, words, names), label: t('next.severalOf', { count: names.length, kind: kindName(step.item.kind, lang) }) }))]]);
  }
  const { found, existing, named, near } = searchSteps(steps, name, lang);
  return filled([
    ['found', t('next.found'), found.map((step) => addRow(step, words))],
    ['own', t('lists.title'), ownRows(steps, name, words, own)],
    ['existing', t('next.existing'), existing.slice(0, MOST).map((step) => linkRow(step, words))],
    ['named', t('next.newNamed', { name }), named.map((step) => addRow(step, words, names))],
    ['near', t('next.near'), near.map((step) => addRow(step, words))],
  ]);
}

/** Groups without those that have no rows; the ids of rows are made unique among all. */
export function filled(groups: readonly (readonly [id: string, title: string, rows: readonly NextRow[]])[]): readonly NextGroup[] {
  return groups.flatMap(([id, title, rows]) => (rows.length === 0 ? [] : [{ id, title, rows: rows.map((row) => ({ ...row, id: `${id}/${row.id}` })) }]));
}

function addRow(step: AddStep, words: Words, names: readonly string[] = []): NextRow {
  const { kind, entry: id } = step.item;
  const entry = findEntry(id);
  const way = wayWords(step, kind, words);
  const other = words.lang === 'ms' ? 'en' : 'ms';
  const ownName = kindName(kind, words.lang);
  const label = entry ? (entry.code === undefined ? entry[words.lang] : `${entry.code} – ${entry[words.lang]}`) : ownName;
  const details = entry ? [ownName, entry[other] === entry[words.lang] ? '' : entry[other], way] : [way];
  return { id: `${kind}/${id ?? ''}/${step.way ?? ''}`, step, kind, label, detail: details.filter((part) => part !== '').join(' · '), names };
}

/** What the person's own lists have that may follow: entries with every word. */
function ownRows(steps: NextSteps, name: string, words: Words, own: OwnEntries): readonly NextRow[] {
  const { lang } = words;
  const ways = new Map(addableKinds(steps).map(({ kind, way }) => [kind, way]));
  const types = ITEM_TYPES.filter((type) => ways.has(kindOfType(type) ?? 'note'));
  const found = own.find(name, lang, types).filter(({ matched }) => matched === queryWords(name).length);
  return found.slice(0, MOST_OWN).flatMap(({ item: entry }): readonly NextRow[] => {
    const item = itemOfOwn(entry, lang);
    if (!item) return [];
    const step: AddStep = { act: 'add', item, way: ways.get(item.kind) };
    const details = [kindName(item.kind, lang), ownDetail(entry), wayWords(step, item.kind, words)];
    return [{ id: entry.id, step, kind: item.kind, label: nameIn(entry, lang), detail: details.filter((part) => part !== '').join(' · '), names: [] }];
  });
}

/** The row of an element that is there. */
export function linkRow(step: LinkStep, words: Words): NextRow {
  const { other } = step;
  const detail = [kindName(other.kind, words.lang), wayWords(step, other.kind, words)].join(' · ');
  return { id: `${other.id}/${step.way}`, step, kind: other.kind, label: shownName(other, words.lang), detail, names: [] };
}

function wayWords({ way }: NextStep, kind: ElementKind, { stood, lang, t }: Words): string {
  if (!stood || way === undefined) return '';
  if (way === 'inside') return t('next.inside');
  const meaning = way === 'in' ? linkMeaning(kind, stood.kind) : linkMeaning(stood.kind, kind);
  if (meaning === 'exchange') return t(way === 'out' ? 'next.dataOut' : way === 'in' ? 'next.dataIn' : 'next.dataBoth');
  return way === 'in' && meaning !== 'about' ? t('next.precedes', { meaning: meaningName(meaning, lang) }) : meaningName(meaning, lang);
}
