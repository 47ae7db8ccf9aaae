import type { DrawingIndex } from '../document/drawing-index';
import type { Geometry, LaneGeometry, Point } from '../layout/geometry';
import { drawDrawing } from './draw-drawing';
import type { DrawContext } from './draw-element';
import { footer, type PageFacts } from './footer';
import { legend } from './legend';
import { translate } from './number-format';
import { pageScene, STRIPE, type Page } from './page-scene';
import { node, type SceneNode } from './scene';
import { FONT_ATTRIBUTES } from './text-block';
import { titleBlock } from './title-block';

export type { PageFacts } from './footer';
export type { Page } from './page-scene';

/** A page for the screen: as large as the drawing makes it. */
export interface ScreenPage extends Page {
  /** Where the geometry's (0, 0) stands on the page, in px. */
  readonly origin: Point;
}

const MARGIN = 40;
/** The least width of what is between the margins: the title block needs it, however small the drawing. */
const LEAST_WIDTH = 1040;

/**
 * Draws the page for the screen: title block, lanes with all that is in them, legend and footer, as large as they are.
 * @param index look-ups over the document
 * @param geometry where everything stands; origin at the top-left corner of the lanes
 * @param context language and palette
 * @param page what the check found
 * @returns the page in px at 100 %; the same input gives the same scene
 */
export function drawPage(index: DrawingIndex, geometry: Geometry, context: DrawContext, page: PageFacts): ScreenPage {
  const inner = Math.max(LEAST_WIDTH, Math.ceil(geometry.size.width));
  const title = titleBlock(index.document, inner, context);
  const key = legend(index, geometry, inner, context);
  const foot = footer(index, { ...page, sheet: { number: 1, of: 1 } }, inner, context);
  const origin = { x: MARGIN, y: STRIPE + 30 + title.height + 8 };
  const legendTop = origin.y + Math.ceil(geometry.size.height) + 20;
  const footTop = legendTop + (key ? key.height + 20 : 0);
  const size = { width: inner + 2 * MARGIN, height: Math.ceil(footTop + foot.height + 28) };
  const content = [
    frame(title.draw(MARGIN, STRIPE + 30)),
    node('g', { transform: translate(origin.x, origin.y) }, drawDrawing(index, widened(geometry, inner), context)),
    ...(key ? [frame(key.draw(MARGIN, legendTop))] : []),
    frame(foot.draw(MARGIN, footTop)),
  ];
  return { ...pageScene(index, context, { size, frame: 1 }, content), origin };
}

function frame(nodes: readonly SceneNode[]): SceneNode {
  return { ...node('g', FONT_ATTRIBUTES, nodes), part: 'frame' };
}

/** Lanes run to the page's margin also where the drawing is narrower than the title block. */
function widened(geometry: Geometry, width: number): Geometry {
  if (geometry.size.width >= width) return geometry;
  const more = width - geometry.size.width;
  const lanes = geometry.lanes.map(
    (lane): LaneGeometry => ({ ...lane, box: { ...lane.box, width: lane.box.width + more }, content: { ...lane.content, width: lane.content.width + more } }),
  );
  return { ...geometry, size: { ...geometry.size, width }, lanes };
}
