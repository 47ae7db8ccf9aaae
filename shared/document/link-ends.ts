import { linkMeaning, type LinkMeaning } from './link-meaning';
import type { LinkTableParts } from './link-table';
import type { ListChange } from './list-change';
import { Paths } from './paths';
import type { Element, Link } from './types';

/** The two ends of each link as positions of elements, and what follows from them. Numbers and flat lists by position. */
export class LinkEnds {
  /** By the position of the link, the positions of the elements at its ends; -1 for one that is not in the drawing. */
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  readonly meanings: readonly (LinkMeaning | undefined)[];
  readonly #places: Int32Array;
  #outgoing: LinksAt | undefined;
  #incoming: LinksAt | undefined;
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
    links.forEach((link, at) => {
      froms[at] = table.position(link.from);
      tos[at] = table.position(link.to);
    });
    return new LinkEnds(froms, tos, meaningsOf(elements, froms, tos), table.places);
  }

  /** The ends after a change: only those of links that are new or changed, and those that were not in the drawing, are looked up. */
  after({ elements, table, links }: LinkTableParts, moved: ListChange<Element>, changed: ListChange<Link>): LinkEnds {
    const otherKinds = moved.replaced.some(([was, is]) => was.kind !== is.kind);
    const sameEnds = moved.inPlace && changed.inPlace && changed.replaced.every(([was, is]) => was.from === is.from && was.to === is.to);
    if (sameEnds) {
      if (!otherKinds && table.places === this.#places) return this;
      return new LinkEnds(this.froms, this.tos, otherKinds ? meaningsOf(elements, this.froms, this.tos) : this.meanings, table.places);
    }
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
    return new LinkEnds(froms, tos, meaningsOf(elements, froms, tos), table.places);
  }

  /** The positions of the links that start at each element. */
  get outgoing(): LinksAt {
    return (this.#outgoing ??= linksAt(this.#places.length, this.froms));
  }

  /** The positions of the links that end at each element. */
  get incoming(): LinksAt {
    return (this.#incoming ??= linksAt(this.#places.length, this.tos));
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

/** Of element `n`: the entries of `links` from `begins[n]` to before `begins[n + 1]`, in document order. */
export interface LinksAt {
  readonly begins: Int32Array;
  readonly links: Int32Array;
}

/** What a link between two elements means; nothing where one of them is not in the drawing. */
export function meaningBetween(from: Element | undefined, to: Element | undefined): LinkMeaning | undefined {
  return from && to ? linkMeaning(from.kind, to.kind) : undefined;
}

function meaningsOf(elements: readonly Element[], froms: Int32Array, tos: Int32Array): readonly (LinkMeaning | undefined)[] {
  const meanings: (LinkMeaning | undefined)[] = [];
  for (let link = 0; link < froms.length; link++) {
    const from = froms[link] ?? -1;
    const to = tos[link] ?? -1;
    meanings.push(from < 0 || to < 0 ? undefined : meaningBetween(elements[from], elements[to]));
  }
  return meanings;
}

/** @param ends by the position of the link, the position of the element; -1 for none */
function linksAt(count: number, ends: Int32Array): LinksAt {
  const begins = new Int32Array(count + 1);
  for (const element of ends) if (element >= 0) begins[element + 1] = (begins[element + 1] ?? 0) + 1;
  for (let element = 0; element < count; element++) begins[element + 1] = (begins[element + 1] ?? 0) + (begins[element] ?? 0);
  const free = begins.slice();
  const links = new Int32Array(begins[count] ?? 0);
  for (let link = 0; link < ends.length; link++) {
    const element = ends[link] ?? -1;
    if (element < 0) continue;
    const at = free[element] ?? 0;
    links[at] = link;
    free[element] = at + 1;
  }
  return { begins, links };
}

/** By the position before: the position now; -1 for what is gone. */
function inverse(from: Int32Array, length: number): Int32Array {
  const to = new Int32Array(length).fill(-1);
  from.forEach((before, now) => {
    if (before >= 0) to[before] = now;
  });
  return to;
}
