import { LANES } from '../document/kinds';
import type { Element, Lane, Link, LmvDocument, Waiver } from '../document/types';
import { elementName } from '../drawing/labels';
import { compareWord } from '../messages/compare';
import { kindName, laneName } from '../messages/frame';
import { inventoryWord, type InventoryWord } from '../messages/inventory';
import type { Lang } from '../messages/lang';
import { ruleTitle } from '../messages/rules';
import type { Comparison, ElementChange, FieldChange, LinkChange } from './compare';
import { valueWords } from './value-words';

/** What may become of an element or link, in the order that it is told in. */
export const CHANGES: readonly ElementChange['what'][] = ['added', 'removed', 'changed', 'moved'];

/** The sign before each, where there is no picture to draw it in. */
export const CHANGE_SIGNS: Readonly<Record<ElementChange['what'], string>> = { added: '+', removed: '−', changed: '≠', moved: '↔' };

/** One difference in words. */
export interface CompareRow {
  readonly what: ElementChange['what'];
  /** What it is about: `Sistem “SSM”`, `Pautan Portal → Lesen`. */
  readonly title: string;
  /** What changed in it, property by property. */
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  /** Of the drawing before; absent where it was added, and for the project. */
  readonly before?: string;
  /** Of the drawing after; absent where it was removed, and for the project. */
  readonly after?: string;
}

/** Differences that stand together: a lane's, the project's, the waivers'. */
export interface CompareGroup {
  /** Absent for the project and the waivers. */
  readonly lane?: Lane;
  readonly title: string;
  readonly rows: readonly CompareRow[];
}

/** A comparison in words, in groups; groups in which nothing differs are left out. */
export function compareGroups(comparison: Comparison, lang: Lang): readonly CompareGroup[] {
  const words = new Words(comparison, lang);
  const groups: readonly CompareGroup[] = [
    { title: compareWord('project', lang), rows: words.projectRows() },
    ...LANES.map((lane): CompareGroup => ({ lane, title: laneName(lane, lang), rows: words.laneRows(lane) })),
    { title: compareWord('waivers', lang), rows: words.waiverRows() },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

/**
 * How many elements and links were added, removed, changed and moved.
 * @param lane only of this one. Default: of all
 */
export function compareCounts({ elements, links }: Comparison, lane?: Lane): Readonly<Record<ElementChange['what'], number>> {
  const counts = { added: 0, removed: 0, changed: 0, moved: 0 };
  for (const change of [...elements, ...links]) if (lane === undefined || change.lane === lane) counts[change.what] += 1;
  return counts;
}

/** Puts one comparison's changes into one language. */
class Words {
  readonly #comparison: Comparison;
  readonly #lang: Lang;
  readonly #old: ReadonlyMap<string, Element>;
  readonly #new: ReadonlyMap<string, Element>;

  constructor(comparison: Comparison, lang: Lang) {
    this.#comparison = comparison;
    this.#lang = lang;
    this.#old = elementsOf(comparison.before);
    this.#new = elementsOf(comparison.after);
  }

  projectRows(): readonly CompareRow[] {
    const { project } = this.#comparison;
    if (project.length === 0) return [];
    return [{ what: 'changed', title: compareWord('project', this.#lang), fields: project.map((field) => this.#field(field, true)) }];
  }

  laneRows(lane: Lane): readonly CompareRow[] {
    const { elements, links } = this.#comparison;
    return [...elements.filter((change) => change.lane === lane).map((change) => this.#elementRow(change)), ...links.filter((change) => change.lane === lane).map((change) => this.#linkRow(change))];
  }

  waiverRows(): readonly CompareRow[] {
    const { added, removed } = this.#comparison.waivers;
    return [...removed.map((waiver) => this.#waiverRow('removed', waiver)), ...added.map((waiver) => this.#waiverRow('added', waiver))];
  }

  #elementRow({ what, before, after, fields }: ElementChange): CompareRow {
    const element = after ?? before;
    const title = element ? `${kindName(element.kind, this.#lang)} “${elementName(element, this.#lang).text}”` : '';
    return { what, title, fields: fields.map((field) => this.#field(field)), ...ids(before, after) };
  }

  #linkRow({ what, before, after, fields }: LinkChange): CompareRow {
    const link = after ?? before;
    const names = after ? this.#new : this.#old;
    const title = link ? compareWord('link', this.#lang, { from: this.#name(link.from, names), to: this.#name(link.to, names) }) : '';
    return { what, title, fields: fields.map((field) => this.#field(field)), ...ids(before, after) };
  }

  #waiverRow(what: 'added' | 'removed', { rule, reason, by }: Waiver): CompareRow {
    const told = [reason, by].filter((text) => text !== undefined && text.trim() !== '').join(' – ');
    const title = ruleTitle(rule, this.#lang);
    return { what, title: told === '' ? title : `${title}: ${told}`, fields: [] };
  }

  #field({ property, before, after }: FieldChange, ofProject = false): CompareRow['fields'][number] {
    const lang = this.#lang;
    return {
      name: propertyName(property, ofProject, lang),
      before: valueWords(property, before, lang, (id) => this.#name(id, this.#old)),
      after: valueWords(property, after, lang, (id) => this.#name(id, this.#new)),
    };
  }

  #name(id: string, elements: ReadonlyMap<string, Element>): string {
    const element = elements.get(id);
    return element ? elementName(element, this.#lang).text : id;
  }
}

function ids(before: Element | Link | undefined, after: Element | Link | undefined): Pick<CompareRow, 'before' | 'after'> {
  return { ...(before && { before: before.id }), ...(after && { after: after.id }) };
}

function elementsOf({ elements }: LmvDocument): ReadonlyMap<string, Element> {
  return new Map(elements.map((element) => [element.id, element]));
}

/** What the inventory calls a property, where its name in the file is not what the inventory's own list calls it. */
const ELEMENT_WORDS: Readonly<Record<string, InventoryWord>> = { data: 'dataItem', collects: 'collected', text: 'note' };
const PROJECT_WORDS: Readonly<Record<string, InventoryWord>> = { agency: 'projectAgency', category: 'projectCategory', state: 'projectState' };

const KNOWN = [
  'title', 'agency', 'ministry', 'category', 'agencySpecificKind', 'sector', 'domain', 'stage', 'objective', 'measure', 'rasaChecked', 'lead', 'owner', 'implementer', 'procurer', 'preparedBy', 'date', 'revision', 'classification', 'rules',
  'kind', 'name', 'note', 'parent', 'relationship', 'targetGroup', 'subcategory', 'persona', 'medium', 'product', 'process', 'mode', 'applicationKind', 'agencies', 'platform', 'scope', 'holding', 'location', 'address', 'hardware', 'software', 'placement', 'network', 'speed', 'control', 'lane',
  'from', 'to', 'label', 'method',
] as const satisfies readonly InventoryWord[];

function propertyName(property: string, ofProject: boolean, lang: Lang): string {
  const last = property.startsWith('roles.') ? property.slice('roles.'.length) : property;
  const word = (ofProject ? PROJECT_WORDS : ELEMENT_WORDS)[last] ?? KNOWN.find((known) => known === last);
  return word === undefined ? property : inventoryWord(word, lang).replace(/ \(ID\)$/u, '');
}
