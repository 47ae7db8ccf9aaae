import type { LinkEnds, LinksAt } from './link-ends';
import type { LinkMeaning } from './link-meaning';
import type { Element, Link, LmvDocument } from './types';

const NONE: readonly never[] = [];

/** A link with the elements at its ends, both in the drawing, and with what it means between them. */
export interface Tie {
  readonly link: Link;
  readonly from: Element;
  readonly to: Element;
  readonly meaning: LinkMeaning | undefined;
}

/** The ties of one document. Each is made once, when somebody looks at it: after an edit, few are. */
export class Ties {
  readonly #document: LmvDocument;
  readonly #ends: LinkEnds;
  /** By the position of the link. */
  readonly #made: (Tie | undefined)[];
  /** By the position of the element. */
  readonly #from: (readonly Tie[] | undefined)[];
  readonly #to: (readonly Tie[] | undefined)[];

  constructor(document: LmvDocument, ends: LinkEnds) {
    this.#document = document;
    this.#ends = ends;
    this.#made = document.links.map(nothing);
    this.#from = document.elements.map(nothing);
    this.#to = document.elements.map(nothing);
  }

  /** @param element the position of the element that they start at */
  from(element: number): readonly Tie[] {
    return element < 0 ? NONE : (this.#from[element] ??= this.#at(element, this.#ends.outgoing));
  }

  /** @param element the position of the element that they end at */
  to(element: number): readonly Tie[] {
    return element < 0 ? NONE : (this.#to[element] ??= this.#at(element, this.#ends.incoming));
  }

  /**
   * A link's tie.
   * @param link the link's position
   * @returns undefined where an end is missing
   */
  of(link: number): Tie | undefined {
    const made = this.#made[link];
    if (made) return made;
    const { elements, links } = this.#document;
    const itself = links[link];
    const from = elements[this.#ends.froms[link] ?? -1];
    const to = elements[this.#ends.tos[link] ?? -1];
    if (!itself || !from || !to) return undefined;
    const tie: Tie = { link: itself, from, to, meaning: this.#ends.meanings[link] };
    this.#made[link] = tie;
    return tie;
  }

  #at(element: number, { begins, links }: LinksAt): readonly Tie[] {
    const end = begins[element + 1] ?? 0;
    let ties: Tie[] | undefined;
    for (let at = begins[element] ?? 0; at < end; at++) {
      const tie = this.of(links[at] ?? -1);
      if (!tie) continue;
      if (ties) ties.push(tie);
      else ties = [tie];
    }
    return ties ?? NONE;
  }
}

function nothing(): undefined {
  return undefined;
}
