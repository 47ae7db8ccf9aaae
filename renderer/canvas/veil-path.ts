import type { Element } from '../../shared/document/types';
import { isPart } from '../../shared/layout/arrange/item';
import type { Box } from '../../shared/layout/geometry';
import type { Drawing } from '../store/drawing';

/** What a lit element keeps free around it, px at 100 %: its outline. */
const AROUND = 3;

/**
 * The veil over a drawing as an SVG path, to be filled by the even-odd rule: all of the lanes with a hole for each lit
 * element, and within a lit container a piece again for each part that is not lit.
 */
export function veilPath({ document, index, geometry }: Drawing, lit: ReadonlySet<string>): string {
  const { width, height } = geometry.size;
  const pieces = [rectangle({ x: 0, y: 0, width, height })];
  const cut = (element: Element, around: number): void => {
    const box = geometry.boxes.get(element.id);
    if (!box) return;
    pieces.push(rectangle({ x: box.x - around, y: box.y - around, width: box.width + 2 * around, height: box.height + 2 * around }));
  };
  const within = (element: Element): void => {
    for (const child of index.children(element.id)) {
      if (lit.has(child.id)) within(child);
      else cut(child, 0);
    }
  };
  for (const element of document.elements) {
    if (!lit.has(element.id) || isPart(index, element)) continue;
    cut(element, AROUND);
    within(element);
  }
  return pieces.join('');
}

function rectangle({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
