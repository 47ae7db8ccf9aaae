import type { Element, Link, LmvDocument } from '../../shared/document/types';

/**
 * A drawing to practise on: copies of another one, some of their lines led to a copy nearby, all without places.
 * @param copies how many
 * @returns a drawing that is as crowded as a large one, and that nobody sees
 */
export function rehearsalDrawing({ elements, links, ...rest }: LmvDocument, copies: number): LmvDocument {
  const range = Array.from({ length: copies }, (_, copy) => copy);
  const named = (id: string, copy: number): string => `${id} ${copy % copies}`;
  const copied = ({ x: _x, y: _y, ...element }: Element, copy: number): Element =>
    'parent' in element && element.parent !== undefined ? { ...element, id: named(element.id, copy), parent: named(element.parent, copy) } : { ...element, id: named(element.id, copy) };
  // Every third line goes astray, as they do where everything is shared.
  const led = (link: Link, copy: number, at: number): Link => ({ ...link, id: named(link.id, copy), from: named(link.from, copy), to: named(link.to, at % 3 === 0 ? copy + 1 + (at % 4) : copy) });
  return { ...rest, waivers: [], elements: range.flatMap((copy) => elements.map((element) => copied(element, copy))), links: range.flatMap((copy) => links.map((link, at) => led(link, copy, at + copy))) };
}
