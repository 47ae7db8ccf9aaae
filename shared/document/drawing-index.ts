import { byKind, ElementTable, replaceInKinds, type ElementsByKind } from './element-table';
import { meaningBetween } from './link-ends';
import { LinkTable, type LinkTableParts } from './link-table';
import type { LinkMeaning } from './link-meaning';
import { listChange } from './list-change';
import { Ties, type Tie } from './ties';
import type { Element, ElementKind, ElementOf, Link, LmvDocument } from './types';

const NONE: readonly never[] = [];

/** Some places of a drawing, in document order. */
export interface Places extends Iterable<string> {
  /** @param id an element's id; a part is never among them, its place may be */
  has(id: string): boolean;
}

/**
 * Look-ups over one document, shared by the rules, the layout and the inspector. Everything keeps document order. An
 * "application place" is an application with its modules and application services, which count as one where paths are
 * followed.
 *
 * An index made from the one before an edit takes over what the edit did not touch: a renamed element costs a copy of
 * its kind's list, a new link the lists of its two ends.
 */
export class DrawingIndex {
  readonly document: LmvDocument;
  readonly #table: ElementTable;
  readonly #kinds: ElementsByKind;
  readonly #links: LinkTable;
  readonly #ties: Ties;
  /** What was worked out over this index and is asked for again, by the question. */
  readonly #answers = new Map<object, unknown>();

  /**
   * @param document what to look up in; its ids are unique
   * @param previous the index of the document before an edit; any other one only makes the work longer
   */
  constructor(document: LmvDocument, previous?: DrawingIndex) {
    this.document = document;
    const { elements, links } = document;
    const before = previous?.document;
    const elementChange = before && listChange(before.elements, elements, (id) => previous.elementPosition(id));
    const linkChange = before && listChange(before.links, links, (id) => previous.linkPosition(id));
    if (!elementChange || !linkChange) {
      this.#table = new ElementTable(elements);
      this.#kinds = byKind(elements);
      this.#links = LinkTable.of(this.#parts);
      this.#ties = new Ties(document, this.#links.ends);
      return;
    }
    this.#table = previous.#table.after(elements, elementChange);
    this.#kinds = this.#table === previous.#table ? replaceInKinds(previous.#kinds, elementChange.replaced) : byKind(elements);
    this.#links = previous.#links.after(this.#parts, elementChange, linkChange);
    this.#ties = new Ties(document, this.#links.ends);
  }

  element(id: string): Element | undefined {
    return this.document.elements[this.#table.position(id)];
  }

  link(id: string): Link | undefined {
    return this.document.links[this.#links.position(id)];
  }

  /** Position in `document.elements`, for JSON pointers and document order; -1 where there is none. */
  elementPosition(id: string): number {
    return this.#table.position(id);
  }

  /** Position in `document.links`; -1 where there is none. */
  linkPosition(id: string): number {
    return this.#links.position(id);
  }

  /** All elements of a kind. */
  all<K extends ElementKind>(kind: K): readonly ElementOf<K>[] {
    return (this.#kinds.get(kind) as readonly ElementOf<K>[] | undefined) ?? NONE;
  }

  /** Links that start at this very element, allowed or not. */
  outgoing(id: string): readonly Link[] {
    return this.#links.outgoing(this.#table.position(id));
  }

  /** Links that end at this very element, allowed or not. */
  incoming(id: string): readonly Link[] {
    return this.#links.incoming(this.#table.position(id));
  }

  /** The links of {@link outgoing} with their ends and meanings, but for those whose other end is missing. */
  tiesFrom(id: string): readonly Tie[] {
    return this.#ties.from(this.#table.position(id));
  }

  /** The links of {@link incoming} with their ends and meanings, as {@link tiesFrom}. */
  tiesTo(id: string): readonly Tie[] {
    return this.#ties.to(this.#table.position(id));
  }

  /** All links of some meaning with their ends. */
  tiesOf(meaning: LinkMeaning): readonly Tie[] {
    const ties: Tie[] = [];
    this.#links.ends.meanings.forEach((own, position) => {
      const tie = own === meaning ? this.#ties.of(position) : undefined;
      if (tie) ties.push(tie);
    });
    return ties;
  }

  /** A link of the document with its ends and meaning; undefined where an end is missing. */
  tie(link: string): Tie | undefined {
    return this.#ties.of(this.#links.position(link));
  }

  /** Elements that name this one as their parent. */
  children(id: string): readonly Element[] {
    return this.#table.children(id).flatMap((child) => this.element(child) ?? NONE);
  }

  /** What a link means; undefined where its kinds have no meaning (or an end is missing). */
  meaning(link: Link): LinkMeaning | undefined {
    // Asked dozens of times for each link in one check; a link that is only thought of may borrow another one's id.
    const position = this.#links.position(link.id);
    if (this.document.links[position] === link) return this.#links.meaning(position);
    return meaningBetween(this.element(link.from), this.element(link.to));
  }

  /** Where an element counts when paths are followed: the application of a module or application service, else itself. */
  place(id: string): string {
    const position = this.#table.position(id);
    const place = this.#table.places[position];
    return place === undefined || place === position ? id : (this.document.elements[place]?.id ?? id);
  }

  /** The ids of everything in a place, the application itself included. */
  parts(place: string): readonly string[] {
    return this.#table.parts(place) ?? (this.#isPlace(place) ? [place] : NONE);
  }

  /**
   * The places that can be reached from some places along allowed links in their direction, the starts included.
   * @param starts ids of elements
   */
  reachableFrom(starts: Iterable<string>): Places {
    return this.#placesIn(this.#links.paths().after(this.#placeNumbers(starts)));
  }

  /**
   * The places from which some places can be reached along allowed links, the targets included.
   * @param targets ids of elements
   */
  reachingTo(targets: Iterable<string>): Places {
    return this.#placesIn(this.#links.paths().before(this.#placeNumbers(targets)));
  }

  /**
   * Works something out once: an index never changes, so its answers do not.
   * @param question stands for one question and one type of answer
   * @param work its answer over this index; nobody may change it
   */
  once<T>(question: object, work: () => T): T {
    if (this.#answers.has(question)) return this.#answers.get(question) as T;
    const answer = work();
    this.#answers.set(question, answer);
    return answer;
  }

  get #parts(): LinkTableParts {
    return { elements: this.document.elements, table: this.#table, links: this.document.links };
  }

  #isPlace(id: string): boolean {
    const position = this.#table.position(id);
    return position >= 0 && this.#table.places[position] === position;
  }

  /** Ids that are not in the drawing have no place, and lead nowhere. */
  #placeNumbers(ids: Iterable<string>): readonly number[] {
    const numbers: number[] = [];
    for (const id of ids) {
      const place = this.#table.places[this.#table.position(id)];
      if (place !== undefined) numbers.push(place);
    }
    return numbers;
  }

  #placesIn(reached: Uint8Array): Places {
    const { elements } = this.document;
    const table = this.#table;
    return {
      has: (id) => reached[table.position(id)] === 1,
      *[Symbol.iterator]() {
        for (const [position, { id }] of elements.entries()) if (reached[position] === 1) yield id;
      },
    };
  }
}
