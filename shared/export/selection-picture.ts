import type { LmvDocument } from '../document/types';
import { withParts } from '../document/with-parts';
import { drawElement } from '../drawing/draw-element';
import { drawLink } from '../drawing/draw-link';
import { toMarkup } from '../drawing/markup';
import { translate } from '../drawing/number-format';
import { LIGHT } from '../drawing/palette';
import { node, type SceneNode } from '../drawing/scene';
import { FONT_ATTRIBUTES } from '../drawing/text-block';
import { isPart } from '../layout/arrange/item';
import type { Box, Size } from '../layout/geometry';
import { placedDrawing } from '../layout/placed-drawing';
import type { Lang } from '../messages/lang';
import { withFonts } from './embedded-font';
import type { ExportDeps } from './formats/format';
import { pictureSize } from './picture-size';
import type { Rasteriser } from './rasteriser';
import { toUtf8 } from './utf8';

/** Px around what is shown: heads and corners are not cut. */
const MARGIN = 16;

/**
 * A picture of some elements alone, with the links among them, as they stand in the drawing: for the clipboard. A part that
 * is chosen without its container is shown in it.
 * @param ids of elements; others are left out
 * @returns undefined where none of them is in the drawing
 */
export function selectionScene(document: LmvDocument, ids: readonly string[], lang: Lang): { readonly size: Size; readonly scene: SceneNode } | undefined {
  const { index, geometry } = placedDrawing(document, lang);
  const context = { lang, palette: LIGHT };
  const chosen = withParts(index.document, ids.map((id) => index.place(id)));
  const boxes: Box[] = [];
  const nodes: SceneNode[] = [];
  for (const element of index.document.elements) {
    const box = chosen.has(element.id) && !isPart(index, element) ? geometry.boxes.get(element.id) : undefined;
    if (!box) continue;
    boxes.push(box);
    nodes.push(node('g', { transform: translate(box.x, box.y) }, [drawElement(index, element, { size: box }, context)]));
  }
  for (const link of index.document.links) {
    const line = chosen.has(link.from) && chosen.has(link.to) ? geometry.links.get(link.id) : undefined;
    if (!line || line.drawnWith !== undefined) continue;
    boxes.push(...line.points.map((point) => ({ ...point, width: 0, height: 0 })), ...(line.label ? [line.label.box] : []));
    nodes.push(drawLink(index, link, line, context));
  }
  if (boxes.length === 0) return undefined;
  const left = Math.floor(Math.min(...boxes.map(({ x }) => x)) - MARGIN);
  const top = Math.floor(Math.min(...boxes.map(({ y }) => y)) - MARGIN);
  const size = {
    width: Math.ceil(Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN) - left,
    height: Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN) - top,
  };
  const scene = node('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `${left} ${top} ${size.width} ${size.height}`, role: 'img', lang }, [
    node('rect', { x: left, y: top, ...size, fill: LIGHT.page }),
    node('g', FONT_ATTRIBUTES, nodes),
  ]);
  return { size, scene };
}

/**
 * The same as a PNG.
 * @param scale pixels for one px at 100 %
 * @returns undefined where none of the elements is in the drawing
 * @throws ExportError where the picture would be too large, or it can't be drawn
 */
export async function selectionPng(
  document: LmvDocument,
  ids: readonly string[],
  rasteriser: Rasteriser,
  { lang, scale }: { readonly lang: Lang; readonly scale: number },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const picture = selectionScene(document, ids, lang);
  return picture && new Uint8Array(await rasteriser.rasterise(toMarkup(picture.scene), pictureSize(picture.size, scale)));
}

/**
 * The same as SVG, with its fonts inside.
 * @returns undefined where none of the elements is in the drawing
 */
export async function selectionSvg(document: LmvDocument, ids: readonly string[], lang: Lang, deps: Pick<ExportDeps, 'font' | 'subset'>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const picture = selectionScene(document, ids, lang);
  return picture && toUtf8(await withFonts(toMarkup(picture.scene), deps));
}
