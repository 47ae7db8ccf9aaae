import { parentOf } from './kinds';
import { linkMeaning, type LinkMeaning } from './link-meaning';
import { Paths } from './paths';
import type { Element, ElementKind, ElementOf, Link, LmvDocument } from './types';

const NONE: readonly never[] = [];

/**
 * Look-ups over one document, built in a single pass and shared by the rules, the layout and the inspector.
 * Everything keeps document order. An "application place" is an application with its modules and application
 * services, which count as one where paths are followed.
 */
export class DrawingIndex {
  readonly document: LmvDocument;
  readonly #elements = new Map<string, Element>();
  readonly #elementPositions = new Map<string, number>();
  readonly #linkPositions = new Map<string, number>();
  readonly #links = new Map<string, Link>();
  readonly #kinds = new Map<ElementKind, Element[]>();
  readonly #outgoing = new Map<string, Link[]>();
  readonly #incoming = new Map<string, Link[]>();
  readonly #children = new Map<string, Element[]>();
  readonly #places = new Map<string, string>();
  readonly #parts = new Map<string, string[]>();
  /** By the position of the link. */
  readonly #meanings: (LinkMeaning | undefined)[] = [];
  /** By the position of the element, the position of its place. */
  readonly #placePositions: Int32Array;
  /** By the position of the link, the positions of the elements at its ends; -1 for one that is not in the drawing. */
  readonly #froms: Int32Array;
  readonly #tos: Int32Array;
  #paths: Paths | undefined;

  constructor(document: LmvDocument) {
    this.document = document;
    document.elements.forEach((element, position) => {
      this.#elements.set(element.id, element);
      this.#elementPositions.set(element.id, position);
      push(this.#kinds, element.kind, element);
      const parent = parentOf(element);
      if (parent !== undefined) push(this.#children, parent, element);
    });
    this.#placePositions = new Int32Array(document.elements.length);
    document.elements.forEach((element, position) => {
      const place = this.#findPlace(element);
      this.#places.set(element.id, place);
      this.#placePositions[position] = place === element.id ? position : this.elementPosition(place);
      push(this.#parts, place, element.id);
    });
    this.#froms = new Int32Array(document.links.length);
    this.#tos = new Int32Array(document.links.length);
    document.links.forEach((link, position) => {
      this.#links.set(link.id, link);
      this.#linkPositions.set(link.id, position);
      push(this.#outgoing, link.from, link);
      push(this.#incoming, link.to, link);
      const from = this.elementPosition(link.from);
      const to = this.elementPosition(link.to);
      this.#froms[position] = from;
      this.#tos[position] = to;
      this.#meanings.push(meaningBetween(document.elements[from], document.elements[to]));
    });
  }

  element(id: string): Element | undefined {
    return this.#elements.get(id);
  }

  link(id: string): Link | undefined {
    return this.#links.get(id);
  }

  /** Position in `document.elements`, for JSON pointers and document order; -1 where there is none. */
  elementPosition(id: string): number {
    return this.#elementPositions.get(id) ?? -1;
  }

  /** Position in `document.links`; -1 where there is none. */
  linkPosition(id: string): number {
    return this.#linkPositions.get(id) ?? -1;
  }

  /** All elements of a kind. */
  all<K extends ElementKind>(kind: K): readonly ElementOf<K>[] {
    return (this.#kinds.get(kind) as ElementOf<K>[] | undefined) ?? NONE;
  }

  /** Links that start at this very element, allowed or not. */
  outgoing(id: string): readonly Link[] {
    return this.#outgoing.get(id) ?? NONE;
  }

  /** Links that end at this very element, allowed or not. */
  incoming(id: string): readonly Link[] {
    return this.#incoming.get(id) ?? NONE;
  }

  /** Elements that name this one as their parent. */
  children(id: string): readonly Element[] {
    return this.#children.get(id) ?? NONE;
  }

  /** What a link means; undefined where its kinds have no meaning (or an end is missing). */
  meaning(link: Link): LinkMeaning | undefined {
    // Asked dozens of times for each link in one check; a link that is only thought of may borrow another one's id.
    const position = this.linkPosition(link.id);
    if (this.document.links[position] === link) return this.#meanings[position];
    return meaningBetween(this.#elements.get(link.from), this.#elements.get(link.to));
  }

  /** Where an element counts when paths are followed: the application of a module or application service, else itself. */
  place(id: string): string {
    return this.#places.get(id) ?? id;
  }

  /** The ids of everything in a place, the application itself included. */
  parts(place: string): readonly string[] {
    return this.#parts.get(place) ?? NONE;
  }

  /** A place's outgoing links: for an application its own and those of its modules and application services. */
  placeOutgoing(place: string): readonly Link[] {
    const parts = this.parts(place);
    return parts.length === 1 ? this.outgoing(place) : parts.flatMap((part) => this.outgoing(part));
  }

  /** A place's incoming links, as {@link placeOutgoing}. */
  placeIncoming(place: string): readonly Link[] {
    const parts = this.parts(place);
    return parts.length === 1 ? this.incoming(place) : parts.flatMap((part) => this.incoming(part));
  }

  /**
   * The places that can be reached from some places along allowed links in their direction, the starts included.
   * @param starts ids of elements
   * @returns in document order
   */
  reachableFrom(starts: Iterable<string>): Set<string> {
    return this.#placesIn(this.#allPaths().after(this.#placeNumbers(starts)));
  }

  /**
   * The places from which some places can be reached along allowed links, the targets included.
   * @param targets ids of elements
   * @returns in document order
   */
  reachingTo(targets: Iterable<string>): Set<string> {
    return this.#placesIn(this.#allPaths().before(this.#placeNumbers(targets)));
  }

  /** Worked out once for all the paths that are followed. A place has its element's position as its number. */
  #allPaths(): Paths {
    if (this.#paths) return this.#paths;
    const from: number[] = [];
    const to: number[] = [];
    this.#meanings.forEach((meaning, link) => {
      if (meaning === undefined) return;
      from.push(this.#placePositions[this.#froms[link] ?? 0] ?? 0);
      to.push(this.#placePositions[this.#tos[link] ?? 0] ?? 0);
    });
    this.#paths = new Paths(this.document.elements.length, from, to);
    return this.#paths;
  }

  /** Ids that are not in the drawing have no place, and lead nowhere. */
  #placeNumbers(ids: Iterable<string>): readonly number[] {
    return Array.from(ids, (id) => this.elementPosition(this.place(id))).filter((place) => place >= 0);
  }

  #placesIn(reached: Uint8Array): Set<string> {
    const places = new Set<string>();
    this.document.elements.forEach(({ id }, position) => {
      if (reached[position] === 1) places.add(id);
    });
    return places;
  }

  #findPlace(element: Element): string {
    let place = element;
    // Two steps at most: service → module → application. A file's parent cycles are repaired when it is read.
    for (let step = 0; step < 2; step++) {
      const parent = parentOf(place);
      const next = parent === undefined ? undefined : this.#elements.get(parent);
      if (!next) break;
      place = next;
    }
    return place.id;
  }
}

function meaningBetween(from: Element | undefined, to: Element | undefined): LinkMeaning | undefined {
  return from && to ? linkMeaning(from.kind, to.kind) : undefined;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
