import type { DrawingIndex } from '../document/drawing-index';
import type { Geometry, Size } from '../layout/geometry';
import type { DrawContext } from './draw-element';
import { drawDrawing } from './draw-drawing';
import { fillOut } from './fill-out';
import { fitPage, type Fit } from './fit-page';
import { footer, type FooterFacts, type PageFacts } from './footer';
import { legend } from './legend';
import { framePart, pageScene, STRIPE, type Page } from './page-scene';
import type { Sheet } from './paper';
import { sidePanel } from './side-panel';
import { titleBlock, type PagePart } from './title-block';
import { translate } from './number-format';
import { node, type SceneNode } from './scene';

/** Between the frame's parts and the drawing, in px of the frame. */
const GAP = 16;
/** How wide the panel beside a drawing is, in px of the frame. */
const PANEL = 340;
/** How much taller the lanes may become to fill a sheet. */
const MOST_TALLER = 0.4;
/** How much larger a drawing must become for its title to stand beside it. */
const WORTH_A_PANEL = 1.06;

/** One way to arrange a sheet. */
interface Arrangement {
  readonly fit: Fit;
  draw(): readonly SceneNode[];
}

/**
 * Draws a whole drawing on one sheet: under its title, or beside it where that makes it larger, as on a wide sheet.
 * @param sheets the sheets to choose from; the one with the largest drawing is taken
 */
export function sheetPage(index: DrawingIndex, geometry: Geometry, context: DrawContext, given: PageFacts, sheets: readonly Sheet[]): Page {
  const facts: FooterFacts = { ...given, sheet: { number: 1, of: 1 } };
  const pages = sheets.map((sheet) => {
    const under = stacked(index, geometry, context, facts, sheet);
    const beside = sheet.size.width > sheet.size.height ? panelled(index, geometry, context, facts, sheet) : undefined;
    return { sheet, best: beside && beside.fit.scale > under.fit.scale * WORTH_A_PANEL ? beside : under };
  });
  const { sheet, best } = pages.reduce((one, other) => (other.best.fit.scale > one.best.fit.scale ? other : one));
  return pageScene(index, context, { size: best.fit.size, sheet: sheet.size, frame: best.fit.frame }, best.draw());
}

/** Title, drawing, legend and footer one under the other; legend and footer at the foot of the sheet. */
function stacked(index: DrawingIndex, geometry: Geometry, context: DrawContext, facts: FooterFacts, sheet: Sheet): Arrangement {
  const parts = (fit: Fit): { title: PagePart; key: PagePart | undefined; foot: PagePart; room: Size } => {
    const width = fit.size.width - 2 * fit.margin;
    const inner = width / fit.frame;
    const title = titleBlock(index.document, inner, context);
    const key = legend(index, geometry, inner, context);
    const foot = footer(index, facts, inner, context);
    const frame = STRIPE + title.height + GAP + (key ? key.height + GAP : 0) + foot.height + GAP;
    return { title, key, foot, room: { width, height: fit.size.height - 2 * fit.margin - frame * fit.frame } };
  };
  const fit = fitPage(sheet, geometry.size, (tried) => holds(parts(tried).room, geometry.size));
  return {
    fit,
    draw() {
      const { title, key, foot, room } = parts(fit);
      const { margin, frame } = fit;
      const top = margin + STRIPE * frame;
      const drawingTop = top + (title.height + GAP) * frame;
      const footTop = fit.size.height - margin - foot.height * frame;
      return [
        framePart(title, margin, top, frame),
        ...drawnIn(index, geometry, context, { x: margin, y: drawingTop }, room),
        ...(key ? [framePart(key, margin, footTop - (GAP + key.height) * frame, frame)] : []),
        framePart(foot, margin, footTop, frame),
      ];
    },
  };
}

/** The drawing at the left over the sheet's whole height, title, legend and footer in a panel beside it. */
function panelled(index: DrawingIndex, geometry: Geometry, context: DrawContext, facts: FooterFacts, sheet: Sheet): Arrangement {
  const parts = (fit: Fit): { panel: PagePart; room: Size } => {
    const { margin, frame, size } = fit;
    const height = size.height - 2 * margin - STRIPE * frame;
    const panel = sidePanel(index, geometry, facts, { width: PANEL, height: height / frame }, context);
    return { panel, room: { width: size.width - 2 * margin - (PANEL + GAP) * frame, height } };
  };
  const fit = fitPage(sheet, geometry.size, (tried) => {
    const { panel, room } = parts(tried);
    return holds(room, geometry.size) && panel.height * tried.frame <= room.height;
  });
  return {
    fit,
    draw() {
      const { panel, room } = parts(fit);
      const { margin, frame, size } = fit;
      const top = margin + STRIPE * frame;
      return [...drawnIn(index, geometry, context, { x: margin, y: top }, room), framePart(panel, size.width - margin - PANEL * frame, top, frame)];
    },
  };
}

function holds(room: Size, needed: Size): boolean {
  // Far below what is seen: widths that were worked out in two ways may differ in their last digits.
  return room.width >= needed.width - 0.01 && room.height >= needed.height - 0.01;
}

/** The drawing, spread over its room. */
function drawnIn(index: DrawingIndex, geometry: Geometry, context: DrawContext, at: { readonly x: number; readonly y: number }, room: Size): readonly SceneNode[] {
  const height = Math.min(room.height, geometry.size.height * (1 + MOST_TALLER));
  const filled = fillOut(geometry, { width: room.width, height });
  return [node('g', { transform: translate(at.x, at.y) }, drawDrawing(index, filled.geometry, context))];
}
