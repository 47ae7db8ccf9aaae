import type { Point } from '../layout/geometry';
import type { Remark } from './found';

/** Ids as they are given out: each once. */
export class IdsTaken {
  readonly #taken = new Set<string>();
  readonly #remarks: Remark[];

  constructor(remarks: Remark[]) {
    this.#remarks = remarks;
  }

  /** The id itself, or, where a copy of something has it too, one like it. */
  take(id: string): string {
    let free = id === '' ? 'x' : id;
    for (let n = 2; this.#taken.has(free); n++) free = `${id}-${n}`;
    if (free !== id && id !== '') this.#remarks.push({ code: 'id-repeated', values: { id } });
    this.#taken.add(free);
    return free;
  }
}

/** Whether two texts are the same once white space is set aside, which other programs fold, and characters that XML can't hold. */
export function shownSame(saved: unknown, shown: string): boolean {
  return typeof saved === 'string' && folded(saved) === folded(shown);
}

function folded(text: string): string {
  // oxlint-disable-next-line no-control-regex -- what XML can't hold comes back as U+FFFD
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd').replace(/\s+/gu, ' ').trim();
}

/**
 * Things in the order that they had in our own file; what came since stands behind.
 * @param order a list of ids, as the file holds it: anything
 */
export function inOrder<T extends { readonly id: string }>(list: readonly T[], order: unknown): readonly T[] {
  if (!Array.isArray(order)) return list;
  const places = new Map(order.map((id: unknown, place) => [id, place]));
  return list.toSorted((a, b) => (places.get(a.id) ?? order.length) - (places.get(b.id) ?? order.length));
}

/**
 * Where an element stands that was moved in the other program: as far from its old place as it was moved there.
 * @param own its properties as they were exported
 * @param at where it stood there when it was exported, a pair of numbers: anything, as the file holds it
 * @param now where it stands there now
 * @returns nothing for one that was not moved, or has no place of its own
 */
export function movedPlace(own: Readonly<Record<string, unknown>>, at: unknown, now: Point | undefined): Partial<Point> {
  const [x, y] = Array.isArray(at) ? (at as readonly unknown[]) : [];
  if (now === undefined || typeof x !== 'number' || typeof y !== 'number' || typeof own['x'] !== 'number' || typeof own['y'] !== 'number') return {};
  if (now.x === x && now.y === y) return {};
  return { x: own['x'] + (now.x - x), y: own['y'] + (now.y - y) };
}
