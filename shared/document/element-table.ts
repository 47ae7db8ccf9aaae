import { parentOf } from './kinds';
import type { ListChange } from './list-change';
import type { Element, ElementKind } from './types';

const NONE: readonly never[] = [];

/**
 * Where each element of a document stands: its position, its kind's list, its parent's parts and its place. It holds
 * ids and positions, so that it stays the same while elements change only what is not about their standing.
 */
export class ElementTable {
  readonly #positions: ReadonlyMap<string, number>;
  readonly #children: ReadonlyMap<string, readonly string[]>;
  /** The ids in each place of more than one. */
  readonly #parts: ReadonlyMap<string, readonly string[]>;
  #lastId: string | undefined;
  #lastPosition = -1;
  /** By the position of the element, the position of its place. */
  readonly places: Int32Array;

  constructor(elements: readonly Element[]) {
    const positions = new Map<string, number>();
    const children = new Map<string, string[]>();
    const parts = new Map<string, string[]>();
    const places = new Int32Array(elements.length);
    elements.forEach((element, position) => {
      positions.set(element.id, position);
      places[position] = position;
      const parent = parentOf(element);
      if (parent !== undefined) push(children, parent, element.id);
    });
    if (children.size > 0) {
      elements.forEach((element, position) => {
        const place = placeOf(elements, positions, position);
        places[position] = place;
        if (place !== position || children.has(element.id)) push(parts, (elements[place] ?? element).id, element.id);
      });
    }
    this.#positions = positions;
    this.#children = children;
    this.#parts = parts;
    this.places = places;
  }

  /** The table after a change: this one where no element stands elsewhere than before. */
  after(elements: readonly Element[], { inPlace, replaced }: ListChange<Element>): ElementTable {
    return inPlace && replaced.every(([was, is]) => !standsElsewhere(was, is)) ? this : new ElementTable(elements);
  }

  /** Position in the document; -1 where there is none. */
  position(id: string): number {
    // Who asks for one element mostly asks several things of it, one after the other.
    if (id === this.#lastId) return this.#lastPosition;
    this.#lastId = id;
    this.#lastPosition = this.#positions.get(id) ?? -1;
    return this.#lastPosition;
  }

  /** The ids of the elements that name this one as their parent. */
  children(id: string): readonly string[] {
    return this.#children.get(id) ?? NONE;
  }

  /** The ids of everything in a place of more than one element; undefined for any other. */
  parts(place: string): readonly string[] | undefined {
    return this.#parts.get(place);
  }
}

/** Whether two states of an element differ in what decides where it stands: its kind and its parent. */
export function standsElsewhere(was: Element, is: Element): boolean {
  return was.kind !== is.kind || parentOf(was) !== parentOf(is);
}

/** Each kind's elements, in document order. */
export type ElementsByKind = ReadonlyMap<ElementKind, readonly Element[]>;

export function byKind(elements: readonly Element[]): ElementsByKind {
  const kinds = new Map<ElementKind, Element[]>();
  for (const element of elements) push(kinds, element.kind, element);
  return kinds;
}

/** Each kind's elements after a change in which none came, went or became another kind's. */
export function replaceInKinds(kinds: ElementsByKind, replaced: ListChange<Element>['replaced']): ElementsByKind {
  if (replaced.length === 0) return kinds;
  const successors = new Map(replaced);
  const touched = new Set(replaced.map(([, { kind }]) => kind));
  return new Map([...kinds].map(([kind, list]) => [kind, touched.has(kind) ? list.map((element) => successors.get(element) ?? element) : list]));
}

function placeOf(elements: readonly Element[], positions: ReadonlyMap<string, number>, start: number): number {
  let place = start;
  // Two steps at most: service → module → application. A file's parent cycles are repaired when it is read.
  for (let step = 0; step < 2; step++) {
    const element = elements[place];
    const parent = element && parentOf(element);
    const next = parent === undefined ? undefined : positions.get(parent);
    if (next === undefined) break;
    place = next;
  }
  return place;
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
