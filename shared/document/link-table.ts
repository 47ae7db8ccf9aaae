import { standsElsewhere, type ElementTable } from './element-table';
import { linkMeaning, type LinkMeaning } from './link-meaning';
import type { ListChange } from './list-change';
import { Paths } from './paths';
import type { Element, Link } from './types';

const NONE: readonly never[] = [];

/** What a table of links is made over. */
export interface LinkTableParts {
  readonly elements: readonly Element[];
  readonly table: ElementTable;
  readonly links: readonly Link[];
}

/** Which links start and end at each element, and what each means. Numbers and flat lists by position. */
export class LinkTable {
  readonly #positions: ReadonlyMap<string, number>;
  /** By the position of the element. */
  readonly #outgoing: (readonly Link[] | undefined)[];
  readonly #incoming: (readonly Link[] | undefined)[];
  readonly #ends: LinkEnds;

  private constructor(
    positions: ReadonlyMap<string, number>,
    outgoing: (readonly Link[] | undefined)[],
    incoming: (readonly Link[] | undefined)[],
    ends: LinkEnds,
  ) {
    this.#positions = positions;
    this.#outgoing = outgoing;
    this.#incoming = incoming;
    this.#ends = ends;
  }

  static of(parts: LinkTableParts): LinkTable {
    const { elements, links } = parts;
    const ends = LinkEnds.of(parts);
    const positions = new Map<string, number>();
    const outgoing = elements.map((): Link[] | undefined => undefined);
    const incoming = elements.map((): Link[] | undefined => undefined);
    links.forEach((link, position) => {
      positions.set(link.id, position);
      add(outgoing, ends.froms[position] ?? -1, link);
      add(incoming, ends.tos[position] ?? -1, link);
    });
    return new LinkTable(positions, outgoing, incoming, ends);
  }

  /**
   * The table after a change. Elements that have the links that they had keep their lists.
   * @param before what this table was made over
   */
  after(before: LinkTableParts, parts: LinkTableParts, elements: ListChange<Element>, links: ListChange<Link>): LinkTable {
    const stays = parts.table === before.table;
    if (stays && before.links === parts.links) return this;
    // Elements that are gone or stand elsewhere take the meaning of their links with them.
    if (!stays && elements.from === undefined) return LinkTable.of(parts);
    const sameEnds = stays && links.inPlace && links.replaced.every(([was, is]) => was.from === is.from && was.to === is.to);
    const ends = sameEnds ? this.#ends : this.#ends.after(parts, elements, links);
    const outgoing = shifted(this.#outgoing, elements.from);
    const incoming = shifted(this.#incoming, elements.from);
    const touched = [...links.added, ...links.removed, ...links.replaced.flat()];
    const position = (id: string): number => parts.table.position(id);
    const renew = (lists: (readonly Link[] | undefined)[], end: 'from' | 'to', numbers: Int32Array): void => {
      const renewed = new Map<number, Link[]>();
      for (const link of touched) renewed.set(position(link[end]), []);
      // An end that comes with an element has had no list before.
      for (const element of elements.added) renewed.set(position(element.id), []);
      renewed.delete(-1);
      if (renewed.size === 0) return;
      numbers.forEach((number, at) => {
        const link = parts.links[at];
        if (link) renewed.get(number)?.push(link);
      });
      for (const [number, list] of renewed) lists[number] = list;
    };
    renew(outgoing, 'from', ends.froms);
    renew(incoming, 'to', ends.tos);
    const positions = links.inPlace ? this.#positions : new Map(parts.links.map(({ id }, at) => [id, at]));
    return new LinkTable(positions, outgoing, incoming, ends);
  }

  /** Position in the document; -1 where there is none. */
  position(id: string): number {
    return this.#positions.get(id) ?? -1;
  }

  /** @param element the element's position */
  outgoing(element: number): readonly Link[] {
    return this.#outgoing[element] ?? NONE;
  }

  /** @param element the element's position */
  incoming(element: number): readonly Link[] {
    return this.#incoming[element] ?? NONE;
  }

  /** @param link the link's position */
  meaning(link: number): LinkMeaning | undefined {
    return this.#ends.meanings[link];
  }

  paths(): Paths {
    return this.#ends.paths();
  }
}

/** The two ends of each link as positions of elements, and what follows from their kinds. */
class LinkEnds {
  /** By the position of the link, the positions of the elements at its ends; -1 for one that is not in the drawing. */
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  readonly meanings: readonly (LinkMeaning | undefined)[];
  readonly #places: Int32Array;
  #paths: Paths | undefined;

  private constructor(froms: Int32Array, tos: Int32Array, meanings: readonly (LinkMeaning | undefined)[], places: Int32Array) {
    this.froms = froms;
    this.tos = tos;
    this.meanings = meanings;
    this.#places = places;
  }

  static of({ elements, table, links }: LinkTableParts): LinkEnds {
    const froms = new Int32Array(links.length);
    const tos = new Int32Array(links.length);
    const meanings = links.map((link, at) => {
      const from = table.position(link.from);
      const to = table.position(link.to);
      froms[at] = from;
      tos[at] = to;
      return from < 0 || to < 0 ? undefined : meaningBetween(elements[from], elements[to]);
    });
    return new LinkEnds(froms, tos, meanings, table.places);
  }

  /** The ends after a change: only those of new links, and those that were not in the drawing, are looked up. */
  after({ elements, table, links }: LinkTableParts, moved: ListChange<Element>, changed: ListChange<Link>): LinkEnds {
    if (moved.replaced.some(([was, is]) => standsElsewhere(was, is))) return LinkEnds.of({ elements, table, links });
    const shifts = moved.from && inverse(moved.from, this.#places.length);
    const renewed = new Set(changed.replaced.map(([, is]) => is));
    const end = (positions: Int32Array, which: 'from' | 'to'): Int32Array => {
      const ends = new Int32Array(links.length);
      links.forEach((link, at) => {
        const before = changed.from ? (changed.from[at] ?? -1) : at;
        const position = before < 0 ? -1 : (positions[before] ?? -1);
        const now = position < 0 || !shifts ? position : (shifts[position] ?? -1);
        ends[at] = now < 0 || (renewed.size > 0 && renewed.has(link)) ? table.position(link[which]) : now;
      });
      return ends;
    };
    const froms = end(this.froms, 'from');
    const tos = end(this.tos, 'to');
    const meanings = links.map((link, at) => {
      const before = changed.from ? (changed.from[at] ?? -1) : at;
      const known = before < 0 || (renewed.size > 0 && renewed.has(link)) ? undefined : this.meanings[before];
      const from = froms[at] ?? -1;
      const to = tos[at] ?? -1;
      return known !== undefined && from >= 0 && to >= 0 ? known : meaningBetween(elements[from], elements[to]);
    });
    return new LinkEnds(froms, tos, meanings, table.places);
  }

  /** Worked out once for all the paths that are followed. A place has its element's position as its number. */
  paths(): Paths {
    if (this.#paths) return this.#paths;
    const from: number[] = [];
    const to: number[] = [];
    this.meanings.forEach((meaning, link) => {
      if (meaning === undefined) return;
      from.push(this.#places[this.froms[link] ?? 0] ?? 0);
      to.push(this.#places[this.tos[link] ?? 0] ?? 0);
    });
    this.#paths = new Paths(this.#places.length, from, to);
    return this.#paths;
  }
}

/** What a link between two elements means; nothing where one of them is not in the drawing. */
export function meaningBetween(from: Element | undefined, to: Element | undefined): LinkMeaning | undefined {
  return from && to ? linkMeaning(from.kind, to.kind) : undefined;
}

/** By the position before: the position now; -1 for what is gone. */
function inverse(from: Int32Array, length: number): Int32Array {
  const to = new Int32Array(length).fill(-1);
  from.forEach((before, now) => {
    if (before >= 0) to[before] = now;
  });
  return to;
}

/** Lists by position, moved to where their elements stand now. */
function shifted<T>(lists: (T | undefined)[], from: Int32Array | undefined): (T | undefined)[] {
  if (!from) return [...lists];
  const moved: (T | undefined)[] = [];
  for (const before of from) moved.push(before < 0 ? undefined : lists[before]);
  return moved;
}

function add(lists: (Link[] | undefined)[], position: number, link: Link): void {
  if (position < 0) return;
  const list = lists[position];
  if (list) list.push(link);
  else lists[position] = [link];
}
