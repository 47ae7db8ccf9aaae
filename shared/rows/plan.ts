import { recognise } from '../adding/recognise';
import { elementOfItem } from '../adding/item';
import type { DrawingIndex } from '../document/drawing-index';
import { linkMeaning } from '../document/link-meaning';
import type { Element, Link } from '../document/types';
import type { Lang } from '../messages/lang';
import { readValue, type Expected } from '../outline/value-text';
import { foldName } from '../rules/terms/fold-name';
import type { RowField, RowTarget } from './fields';
import type { Table } from './table';

/** What is wrong with a row. */
export interface RowProblem {
  readonly code: 'name-missing' | 'end-missing' | 'end-unclear' | 'no-exchange' | 'value-unknown';
  readonly field: RowField;
  readonly text: string;
  readonly expected?: Expected;
}

/** What a row becomes; nothing while anything is wrong with it. */
export interface RowPlan {
  /** As the spreadsheet counts it. */
  readonly number: number;
  readonly elements: readonly Element[];
  readonly links: readonly Link[];
  readonly problems: readonly RowProblem[];
}

export interface RowsOptions {
  readonly target: RowTarget;
  /** What each column says. */
  readonly fields: readonly (RowField | undefined)[];
  readonly lang: Lang;
  readonly newId: () => string;
}

/**
 * Works out what rows become in a drawing. Exchanges find their ends by name among what can exchange data; a name that is
 * not there becomes a new system.
 * @returns one plan a row, in their order
 */
export function planRows(index: DrawingIndex, rows: Table['rows'], options: RowsOptions): readonly RowPlan[] {
  const ends = endsOf(index);
  return rows.map(({ number, cells }) => {
    const texts = new Map(options.fields.flatMap((field, at): readonly (readonly [RowField, string])[] => (field === undefined || (cells[at] ?? '') === '' ? [] : [[field, cells[at] ?? '']])));
    return { number, ...(options.target === 'exchange' ? planExchange(texts, ends, options) : planElement(texts, options.target, options)) };
  });
}

type Texts = ReadonlyMap<RowField, string>;
type Planned = Omit<RowPlan, 'number'>;

const NAMES: ReadonlySet<RowField> = new Set(['name', 'note', 'from', 'to']);

function planElement(texts: Texts, kind: Exclude<RowTarget, 'exchange'>, { lang, newId }: RowsOptions): Planned {
  const name = texts.get('name') ?? '';
  if (name === '') return { elements: [], links: [], problems: [{ code: 'name-missing', field: 'name', text: '' }] };
  const { values, problems } = readFields(texts, kind, lang);
  const note = texts.get('note');
  const element = { ...elementOfItem(recognise(kind, name), newId(), lang), ...values, ...(note !== undefined && { note }) };
  return { elements: problems.length > 0 ? [] : [element], links: [], problems };
}

/** Elements that data can flow from or to, by their folded name. New ones are added as rows name them. */
type Ends = Map<string, readonly Pick<Element, 'id' | 'kind'>[]>;

function endsOf(index: DrawingIndex): Ends {
  const ends: Ends = new Map();
  for (const element of [...index.all('application'), ...index.all('module'), ...index.all('system'), ...index.all('dataset')]) {
    const name = foldName(element.name);
    if (name !== '') ends.set(name, [...(ends.get(name) ?? []), element]);
  }
  return ends;
}

function planExchange(texts: Texts, ends: Ends, { lang, newId }: RowsOptions): Planned {
  const { values, problems } = readFields(texts, undefined, lang);
  const missing = (['from', 'to'] as const).filter((field) => !texts.has(field));
  const unclear = (['from', 'to'] as const).filter((field) => (ends.get(foldName(texts.get(field)))?.length ?? 0) > 1);
  const all: RowProblem[] = [
    ...missing.map((field) => ({ code: 'end-missing', field, text: '' }) as const),
    ...unclear.map((field) => ({ code: 'end-unclear', field, text: texts.get(field) ?? '' }) as const),
    ...problems,
  ];
  if (all.length > 0) return { elements: [], links: [], problems: all };
  const made: Element[] = [];
  const end = (name: string): Pick<Element, 'id' | 'kind'> => {
    const [known] = ends.get(foldName(name)) ?? [];
    if (known) return known;
    const system = elementOfItem({ kind: 'system', name }, newId(), lang);
    made.push(system);
    return system;
  };
  const [from, to] = [end(texts.get('from') ?? ''), end(texts.get('to') ?? '')];
  if (linkMeaning(from.kind, to.kind) !== 'exchange' || from.id === to.id) {
    return { elements: [], links: [], problems: [{ code: 'no-exchange', field: 'to', text: `${texts.get('from') ?? ''} – ${texts.get('to') ?? ''}` }] };
  }
  for (const system of made) ends.set(foldName(system.kind === 'note' ? system.text : system.name), [system]);
  return { elements: made, links: [{ id: newId(), from: from.id, to: to.id, ...values }], problems: [] };
}

function readFields(texts: Texts, kind: Element['kind'] | undefined, lang: Lang): { readonly values: Readonly<Record<string, unknown>>; readonly problems: readonly RowProblem[] } {
  const values: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const [field, text] of texts) {
    if (NAMES.has(field)) continue;
    const property = field as Exclude<RowField, 'name' | 'note' | 'from' | 'to'>;
    const read = readValue(property, kind, inOneLine(text), undefined, lang);
    if (read.ok) values[property] = read.value;
    else problems.push({ code: 'value-unknown', field, text, expected: read.expected });
  }
  return { values, problems };
}

/** A cell may hold a list, one item a line or between semicolons. */
function inOneLine(text: string): string {
  return text.split(/[\n;]/).map((part) => part.trim()).filter((part) => part !== '').join(', ');
}
