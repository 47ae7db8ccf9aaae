import type { DrawingIndex } from '../document/drawing-index';
import type { Geometry, Size } from '../layout/geometry';
import type { DrawContext } from './draw-element';
import { footer, type FooterFacts } from './footer';
import { legend } from './legend';
import { titleBlock, type PagePart } from './title-block';

const GAP = 20;

/**
 * The frame as a panel beside the drawing: the title block at its top, legend and footer at its foot.
 * @param size of the panel, px; it is as high as it needs to be, where that is more
 */
export function sidePanel(index: DrawingIndex, geometry: Geometry, facts: FooterFacts, size: Size, context: DrawContext): PagePart {
  const title = titleBlock(index.document, size.width, context);
  const key = legend(index, geometry, size.width, context);
  const foot = footer(index, facts, size.width, context);
  const needed = title.height + GAP + (key ? key.height + GAP : 0) + foot.height;
  return {
    height: needed,
    draw(x, y) {
      const footTop = y + Math.max(size.height, needed) - foot.height;
      return [...title.draw(x, y), ...(key ? key.draw(x, footTop - GAP - key.height) : []), ...foot.draw(x, footTop)];
    },
  };
}
