import type { ElementTable } from './element-table';
import { LinkEnds, type LinksAt } from './link-ends';
import type { LinkMeaning } from './link-meaning';
import type { ListChange } from './list-change';
import type { Paths } from './paths';
import type { Element, Link } from './types';

const NONE: readonly never[] = [];

/** What a table of links is made over. */
export interface LinkTableParts {
  readonly elements: readonly Element[];
  readonly table: ElementTable;
  readonly links: readonly Link[];
}

/** Which links start and end at each element, and what each means. Lists and positions are made when they are asked for. */
export class LinkTable {
  readonly ends: LinkEnds;
  readonly #links: readonly Link[];
  #positions: ReadonlyMap<string, number> | undefined;
  /** By the position of the element. */
  readonly #outgoing = new Map<number, readonly Link[]>();
  readonly #incoming = new Map<number, readonly Link[]>();

  private constructor(links: readonly Link[], ends: LinkEnds, positions?: ReadonlyMap<string, number>) {
    this.#links = links;
    this.ends = ends;
    this.#positions = positions;
  }

  static of(parts: LinkTableParts): LinkTable {
    return new LinkTable(parts.links, LinkEnds.of(parts));
  }

  /** The table after a change: this one where neither links nor what they lead to are others. */
  after(parts: LinkTableParts, elements: ListChange<Element>, links: ListChange<Link>): LinkTable {
    const ends = this.ends.after(parts, elements, links);
    return ends === this.ends && parts.links === this.#links ? this : new LinkTable(parts.links, ends, links.inPlace ? this.#positions : undefined);
  }

  /** Position in the document; -1 where there is none. */
  position(id: string): number {
    this.#positions ??= new Map(this.#links.map(({ id }, position) => [id, position]));
    return this.#positions.get(id) ?? -1;
  }

  /** @param element the element's position */
  outgoing(element: number): readonly Link[] {
    return this.#listed(element, this.#outgoing, this.ends.outgoing);
  }

  /** @param element the element's position */
  incoming(element: number): readonly Link[] {
    return this.#listed(element, this.#incoming, this.ends.incoming);
  }

  /** @param link the link's position */
  meaning(link: number): LinkMeaning | undefined {
    return this.ends.meanings[link];
  }

  paths(): Paths {
    return this.ends.paths();
  }

  #listed(element: number, known: Map<number, readonly Link[]>, { begins, links }: LinksAt): readonly Link[] {
    const begin = begins[element] ?? 0;
    const end = begins[element + 1] ?? 0;
    // No element stands at -1, where nothing begins and the first list ends.
    if (element < 0 || begin === end) return NONE;
    const list = known.get(element);
    if (list) return list;
    const made: Link[] = [];
    for (let at = begin; at < end; at++) made.push(this.#links[links[at] ?? 0] as Link);
    known.set(element, made);
    return made;
  }
}
