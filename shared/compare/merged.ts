import { DrawingIndex } from '../document/drawing-index';
import { laneOf, parentOf } from '../document/kinds';
import type { Element, Link, LmvDocument } from '../document/types';
import type { Box, Geometry } from '../layout/geometry';
import { layoutDrawing } from '../layout/layout';
import { placeMissing } from '../layout/place';
import { placedDrawing } from '../layout/placed-drawing';
import type { Lang } from '../messages/lang';
import type { Comparison, ElementChange, LinkChange } from './compare';

/** A drawing to show a comparison on, with what became of what is in it. */
export interface MarkedDrawing {
  readonly index: DrawingIndex;
  readonly geometry: Geometry;
  /** By the ids of this drawing. What is not in it did not change. */
  readonly elements: ReadonlyMap<string, ElementChange['what']>;
  readonly links: ReadonlyMap<string, LinkChange['what']>;
}

/** One of the two drawings, as it is, with its own side of the changes. */
export function markedSide(comparison: Comparison, side: 'before' | 'after', lang: Lang): MarkedDrawing {
  const document = placeMissing(comparison[side], { lang });
  const index = new DrawingIndex(document);
  return { index, geometry: layoutDrawing(index, { lang }), elements: marks(comparison.elements, side), links: marks(comparison.links, side) };
}

/** The drawing after with what was removed still in it, where it stood, or beside it where something else stands there now. */
export function markedOverlay(comparison: Comparison, lang: Lang): MarkedDrawing {
  const { after, matches } = comparison;
  const gone = comparison.elements.flatMap(({ what, before }) => (what === 'removed' && before ? [before] : []));
  // An id may stand for something else now.
  const taken = new Set([...after.elements, ...after.links].map(({ id }) => id));
  const renamed = new Map(gone.map(({ id }) => [id, taken.has(id) ? `${id} (before)` : id]));
  const inOverlay = (id: string): string => matches.after.get(id) ?? renamed.get(id) ?? id;
  const elements = gone.map((element): Element => withParent({ ...element, id: inOverlay(element.id) }, inOverlay));
  const links = comparison.links.flatMap(({ what, before }): Link[] =>
    what === 'removed' && before ? [{ ...before, id: taken.has(before.id) ? `${before.id} (before)` : before.id, from: inOverlay(before.from), to: inOverlay(before.to) }] : [],
  );
  const document = placeMissing(withoutOverlaps({ ...after, elements: [...after.elements, ...elements], links: [...after.links, ...links] }, new Set(elements.map(({ id }) => id)), lang), { lang });
  const index = new DrawingIndex(document);
  return {
    index,
    geometry: layoutDrawing(index, { lang }),
    elements: new Map([...marks(comparison.elements, 'after'), ...elements.map(({ id }) => [id, 'removed'] as const)]),
    links: new Map([...marks(comparison.links, 'after'), ...links.map(({ id }) => [id, 'removed'] as const)]),
  };
}

function marks<W>(changes: readonly { readonly what: W; readonly before?: { readonly id: string }; readonly after?: { readonly id: string } }[], side: 'before' | 'after'): ReadonlyMap<string, W> {
  return new Map(changes.flatMap((change) => (change[side] ? [[change[side].id, change.what] as const] : [])));
}

function withParent(element: Element, inOverlay: (id: string) => string): Element {
  const parent = parentOf(element);
  return parent === undefined ? element : ({ ...element, parent: inOverlay(parent) } as Element);
}

/** Takes the place from what was removed where something else has it now. */
function withoutOverlaps(document: LmvDocument, gone: ReadonlySet<string>, lang: Lang): LmvDocument {
  if (gone.size === 0) return document;
  const index = new DrawingIndex(document);
  const { boxes } = placedDrawing(document, lang).geometry;
  const others = document.elements.filter((element) => !gone.has(element.id) && parentOf(element) === undefined);
  const elements = document.elements.map((element): Element => {
    const box = boxes.get(element.id);
    const parent = parentOf(element);
    if (!gone.has(element.id) || !box || (parent !== undefined && index.element(parent))) return element;
    const clear = others.every((other) => laneOf(other) !== laneOf(element) || !overlap(box, boxes.get(other.id)));
    if (clear) return element;
    const { x: _x, y: _y, ...rest } = element;
    return rest;
  });
  return { ...document, elements };
}

function overlap(a: Box, b: Box | undefined): boolean {
  return b !== undefined && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
