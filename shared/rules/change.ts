import type { DrawingIndex } from '../document/drawing-index';
import { standsElsewhere } from '../document/element-table';
import { parentOf } from '../document/kinds';
import type { LinkMeaning } from '../document/link-meaning';
import { listChange, type ListChange } from '../document/list-change';
import type { Element, ElementKind, Link, Project } from '../document/types';
import type { Reads } from './rule';

/** What people change most, by dragging and typing, and no rule looks at. */
const UNREAD: ReadonlySet<string> = new Set(['x', 'y', 'note']);

/** What of a kind changed, as far as checks tell it apart. */
interface KindChange {
  /** Elements came, went or got another parent. */
  came: boolean;
  readonly properties: Set<string>;
}

/** What rules can see of the difference between two states of a drawing. */
export interface DrawingChange {
  readonly elements: ListChange<Element>;
  readonly links: ListChange<Link>;
  readonly project: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<ElementKind, KindChange>;
  /** The meanings that changed links have or had; with what else links to what stands elsewhere now. */
  readonly meanings: ReadonlySet<LinkMeaning | undefined>;
  /** Ids of elements that came, went or changed in any way. */
  readonly own: ReadonlySet<string>;
  /** Ids of elements that changed more than their name. */
  readonly changed: ReadonlySet<string>;
  /** Ids of elements that changed nothing but their name. */
  readonly renamed: ReadonlySet<string>;
  /** Ids of elements with other links or parts than before, or with a link that changed. */
  readonly relinked: ReadonlySet<string>;
  /** Ids of links that came, went or changed, or whose ends stand elsewhere. */
  readonly touchedLinks: ReadonlySet<string>;
}

/** Works out what rules can see of an edit. What depends on the order of two things sees both, so what was moved went and came. */
export function changeBetween(before: DrawingIndex, after: DrawingIndex): DrawingChange {
  const elements = listChange(before.document.elements, after.document.elements, (id) => before.elementPosition(id));
  const links = listChange(before.document.links, after.document.links, (id) => before.linkPosition(id));
  const seen = new ChangeSeen(before, after);
  for (const [was, is] of elements.replaced) seen.replaced(was, is);
  for (const element of [...elements.added, ...elements.removed]) seen.cameOrWent(element);
  for (const link of [...links.added, ...links.removed, ...links.replaced.flat()]) seen.linked(link);
  return { elements, links, project: changedFields(before.document.project, after.document.project), ...seen.all() };
}

/** Whether something that a check reads of the whole drawing changed. */
export function touches(reads: Reads, { project, kinds, meanings }: DrawingChange): boolean {
  if (reads.project?.some((field) => project.has(field))) return true;
  for (const [kind, { came, properties }] of kinds) {
    const read = reads.elements?.[kind];
    if (read && (came || read.some((property) => properties.has(property)))) return true;
  }
  return reads.links === 'all' ? meanings.size > 0 : (reads.links?.some((meaning) => meanings.has(meaning)) ?? false);
}

class ChangeSeen {
  readonly kinds = new Map<ElementKind, KindChange>();
  readonly meanings = new Set<LinkMeaning | undefined>();
  readonly own = new Set<string>();
  readonly changed = new Set<string>();
  readonly renamed = new Set<string>();
  readonly relinked = new Set<string>();
  readonly touchedLinks = new Set<string>();
  readonly #before: DrawingIndex;
  readonly #after: DrawingIndex;

  constructor(before: DrawingIndex, after: DrawingIndex) {
    this.#before = before;
    this.#after = after;
  }

  all(): Omit<DrawingChange, 'elements' | 'links' | 'project'> {
    const { kinds, meanings, own, changed, renamed, relinked, touchedLinks } = this;
    return { kinds, meanings, own, changed, renamed, relinked, touchedLinks };
  }

  replaced(was: Element, is: Element): void {
    const properties = changedFields(was, is);
    for (const property of UNREAD) properties.delete(property);
    if (properties.size === 0) return;
    this.own.add(is.id);
    if (properties.size === 1 && properties.has('name')) this.renamed.add(is.id);
    else this.changed.add(is.id);
    const kind = this.#kind(is.kind);
    for (const property of properties) kind.properties.add(property);
    if (!standsElsewhere(was, is)) return;
    this.#kind(was.kind).came = true;
    kind.came = true;
    this.#standsElsewhere(was);
    this.#standsElsewhere(is);
  }

  cameOrWent(element: Element): void {
    this.own.add(element.id);
    this.changed.add(element.id);
    this.#kind(element.kind).came = true;
    this.#standsElsewhere(element);
  }

  linked(link: Link): void {
    this.touchedLinks.add(link.id);
    for (const index of [this.#before, this.#after]) {
      if (index.link(link.id) === link) this.meanings.add(index.meaning(link));
      for (const end of [link.from, link.to]) this.#relink(index, end);
    }
  }

  /** An element that came, went, or has another parent or kind takes the meaning of its links with it, and its parts. */
  #standsElsewhere(element: Element): void {
    for (const index of [this.#before, this.#after]) {
      this.#relink(index, element.id);
      const parent = parentOf(element);
      if (parent !== undefined) this.#relink(index, parent);
      for (const id of withInner(index, element.id)) {
        for (const link of index.outgoing(id)) this.linked(link);
        for (const link of index.incoming(id)) this.linked(link);
      }
    }
  }

  #relink(index: DrawingIndex, id: string): void {
    for (const each of withOuter(index, id)) this.relinked.add(each);
  }

  #kind(kind: ElementKind): KindChange {
    const known = this.kinds.get(kind);
    if (known) return known;
    const made = { came: false, properties: new Set<string>() };
    this.kinds.set(kind, made);
    return made;
  }
}

/** An element and those that it stands in. */
export function withOuter(index: DrawingIndex, id: string): readonly string[] {
  const element = index.element(id);
  const parent = element && parentOf(element);
  if (parent === undefined) return [id];
  const place = index.place(id);
  return place === parent ? [id, parent] : [id, parent, place];
}

/** An element and those that stand in it. */
export function withInner(index: DrawingIndex, id: string): readonly string[] {
  const children = index.children(id);
  return children.length === 0 ? [id] : [id, ...children.flatMap((child) => [child.id, ...index.children(child.id).map((inner) => inner.id)])];
}

/** The names of the properties that two states of something do not share. */
function changedFields(before: Element | Project, after: Element | Project): Set<string> {
  const changed = new Set<string>();
  if (before === after) return changed;
  const was = before as Readonly<Record<string, unknown>>;
  const is = after as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(was)) if (was[key] !== is[key]) changed.add(key);
  for (const key of Object.keys(is)) if (was[key] !== is[key]) changed.add(key);
  return changed;
}
