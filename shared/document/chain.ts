import type { DrawingIndex } from './drawing-index';
import { laneOf, parentOf } from './kinds';
import type { Element, Link } from './types';

/** What a person follows with the eye: elements, and the links between them. */
export interface Chain {
  readonly elements: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** Within a lane, what lies further from the users: platforms behind applications, networks and controls behind sites. */
const BEHIND: Readonly<Partial<Record<Element['kind'], number>>> = { platform: 0.5, network: 0.5, 'security-control': 0.8 };

/**
 * The chain that an element or link is part of, from the users down to the infrastructure: what leads to it through the
 * lanes above, and what it leads to through those below. Links within one lane are not followed, so that one process
 * does not bring all the others along; the element's own links are always part of the chain.
 *
 * A module leads on through its application (which is hosted and protected for it), not through its sister modules; an
 * application that is followed as a whole brings its parts along.
 * @param target id of an element or a link
 * @returns empty where there is no such element or link
 */
export function chainOf(index: DrawingIndex, target: string): Chain {
  const link = index.link(target);
  const start = index.element(target);
  const chain = new ChainWalk(index);
  if (link) chain.through(link);
  else if (start) chain.from(start);
  return chain;
}

class ChainWalk implements Chain {
  readonly elements = new Set<string>();
  readonly links = new Set<string>();
  readonly #index: DrawingIndex;

  constructor(index: DrawingIndex) {
    this.#index = index;
  }

  from(start: Element): void {
    this.#addWithContainers(start.id);
    // A note belongs to what it is about, not to the chain of that.
    if (start.kind !== 'note') {
      this.#walk([start.id], 'up');
      this.#walk([start.id], 'down');
    }
    for (const id of [start.id, ...this.#inside(start.id)]) for (const link of this.#linksOf(id)) this.#add(link);
  }

  through(link: Link): void {
    this.#add(link);
    const [upper, lower] = this.#ends(link) ?? [];
    if (upper === undefined || lower === undefined) return;
    this.#walk([upper], 'up');
    this.#walk([lower], 'down');
  }

  /** Follows links away from some elements, in one direction; each element is looked at once. */
  #walk(starts: readonly string[], direction: 'up' | 'down'): void {
    const seen = new Set<string>();
    const open = [...starts];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      this.#addWithContainers(id);
      for (const link of this.#linksFor(id)) {
        const [upper, lower] = this.#ends(link) ?? [];
        if (upper === undefined || lower === undefined) continue;
        const near = direction === 'up' ? lower : upper;
        const far = direction === 'up' ? upper : lower;
        if (!this.#speaksFor(near, id)) continue;
        this.#add(link);
        open.push(far);
      }
    }
  }

  /** An element's links, those of what stands in it, and those of what it stands in. */
  #linksFor(id: string): readonly Link[] {
    return [id, ...this.#inside(id), ...this.#containers(id)].flatMap((each) => this.#linksOf(each));
  }

  #speaksFor(end: string, id: string): boolean {
    return end === id || this.#inside(id).includes(end) || this.#containers(id).includes(end);
  }

  #linksOf(id: string): readonly Link[] {
    return [...this.#index.incoming(id), ...this.#index.outgoing(id)];
  }

  #inside(id: string): readonly string[] {
    return this.#index.children(id).flatMap((child) => [child.id, ...this.#index.children(child.id).map((each) => each.id)]);
  }

  #containers(id: string): readonly string[] {
    const found: string[] = [];
    // Two steps at most: service → module → application.
    for (let each = this.#index.element(id), step = 0; each && step < 2; step++) {
      const parent: string | undefined = parentOf(each);
      each = parent === undefined ? undefined : this.#index.element(parent);
      if (each) found.push(each.id);
    }
    return found;
  }

  /** The end nearer to the users, and the other one; undefined where neither is, or the link means nothing. */
  #ends(link: Link): readonly [upper: string, lower: string] | undefined {
    const from = this.#index.element(link.from);
    const to = this.#index.element(link.to);
    const meaning = this.#index.meaning(link);
    if (!from || !to || meaning === undefined || meaning === 'about') return undefined;
    const difference = rank(to) - rank(from);
    if (difference === 0) return undefined;
    return difference > 0 ? [from.id, to.id] : [to.id, from.id];
  }

  #add(link: Link): void {
    this.links.add(link.id);
    this.#addWithContainers(link.from);
    this.#addWithContainers(link.to);
  }

  #addWithContainers(id: string): void {
    const kind = this.#index.element(id)?.kind;
    if (kind === undefined) return;
    // A module's services are what it does: they are never told apart from it.
    for (const each of [id, ...this.#containers(id), ...(kind === 'module' ? this.#inside(id) : [])]) this.elements.add(each);
  }
}

function rank(element: Element): number {
  return laneOf(element) + (BEHIND[element.kind] ?? 0);
}
