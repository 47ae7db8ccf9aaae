import type { DrawingIndex } from '../document/drawing-index';
import { parentOf } from '../document/kinds';
import type { Geometry, LaneGeometry, Point, Size } from '../layout/geometry';
import { drawArchitectures } from './draw-architectures';
import { drawElement, type DrawContext } from './draw-element';
import { drawLane } from './draw-lane';
import { drawLink } from './draw-link';
import { footer, type PageFacts } from './footer';
import { isBlank } from './labels';
import { legend } from './legend';
import { translate } from './number-format';
import type { Palette } from './palette';
import { node, type SceneNode } from './scene';
import { FONT_ATTRIBUTES } from './text-block';
import { titleBlock } from './title-block';
import { frameWord } from '../messages/frame';

export type { PageFacts } from './footer';

/** A whole page, ready to be written or rasterised. */
export interface Page {
  readonly size: Size;
  /** An `svg` node. */
  readonly scene: SceneNode;
  /** Where the geometry's (0, 0) stands on the page, in px. */
  readonly origin: Point;
}

const MARGIN = 40;
const STRIPE = 6;
/** The least width of what is between the margins: the title block needs it, however small the drawing. */
const LEAST_WIDTH = 1040;

/**
 * Draws the page that every export shows: title block, lanes with all that is in them, legend and footer.
 * @param index look-ups over the document
 * @param geometry where everything stands; origin at the top-left corner of the lanes
 * @param context language and palette
 * @param page what the check found
 * @returns the page in px at 100 %; the same input gives the same scene
 */
export function drawPage(index: DrawingIndex, geometry: Geometry, context: DrawContext, page: PageFacts): Page {
  const { lang, palette } = context;
  const inner = Math.max(LEAST_WIDTH, Math.ceil(geometry.size.width));
  const title = titleBlock(index.document, inner, context);
  const key = legend(index, geometry, inner, context);
  const foot = footer(index, page, inner, context);
  const origin = { x: MARGIN, y: STRIPE + 30 + title.height + 8 };
  const legendTop = origin.y + Math.ceil(geometry.size.height) + 20;
  const footTop = legendTop + (key ? key.height + 20 : 0);
  const size = { width: inner + 2 * MARGIN, height: Math.ceil(footTop + foot.height + 28) };
  const name = isBlank(index.document.title) ? frameWord('untitled', lang) : index.document.title;
  return {
    size,
    origin,
    scene: node(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: size.width,
        height: size.height,
        viewBox: `0 0 ${size.width} ${size.height}`,
        role: 'img',
        lang,
      },
      [
        node('title', {}, [name]),
        node('rect', { x: 0, y: 0, ...size, fill: palette.page }),
        ...stripe(size.width, palette),
        node('g', FONT_ATTRIBUTES, title.draw(MARGIN, STRIPE + 30)),
        node('g', { transform: translate(origin.x, origin.y) }, drawDrawing(index, widened(geometry, inner), context)),
        ...(key ? [node('g', FONT_ATTRIBUTES, key.draw(MARGIN, legendTop))] : []),
        node('g', FONT_ATTRIBUTES, foot.draw(MARGIN, footTop)),
      ],
    ),
  };
}

/**
 * Draws the lanes, elements and links alone, in the geometry's own px.
 */
function drawDrawing(index: DrawingIndex, geometry: Geometry, context: DrawContext): readonly SceneNode[] {
  const { width, height } = geometry.size;
  const nodes = [
    ...geometry.lanes.map((lane) => drawLane(lane, context)),
    drawArchitectures(geometry.lanes, context),
    node('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none', stroke: context.palette.rule }),
  ];
  for (const element of index.document.elements) {
    const box = parentOf(element) === undefined ? geometry.boxes.get(element.id) : undefined;
    if (box) nodes.push(node('g', { transform: translate(box.x, box.y) }, [drawElement(index, element, { size: box }, context)], element.id));
  }
  // Over the elements, because a link to a module crosses its application's edge.
  for (const link of index.document.links) {
    const line = geometry.links.get(link.id);
    if (line) nodes.push(drawLink(index, link, line, context));
  }
  return nodes;
}

/** The four architectures' colours along the top of the page. */
function stripe(width: number, palette: Palette): readonly SceneNode[] {
  const tones = [palette.business, palette.application, palette.data, palette.technology];
  return tones.map((tone, position) => node('rect', { x: (position * width) / 4, y: 0, width: width / 4, height: STRIPE, fill: tone.stroke }));
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
