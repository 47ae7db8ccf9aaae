import { DrawingIndex } from '../../shared/document/drawing-index';
import type { Lane, LmvDocument } from '../../shared/document/types';
import { drawElement, type DrawContext } from '../../shared/drawing/draw-element';
import { drawLane } from '../../shared/drawing/draw-lane';
import { drawLink } from '../../shared/drawing/draw-link';
import { LANE_LABEL_WIDTH } from '../../shared/drawing/metrics';
import { toMarkup } from '../../shared/drawing/markup';
import { LIGHT, type Palette } from '../../shared/drawing/palette';
import { node, type SceneNode } from '../../shared/drawing/scene';
import { parentOf } from '../../shared/document/kinds';
import { pageOf } from '../../shared/export/page';
import type { Geometry, LaneGeometry } from '../../shared/layout/geometry';
import { layoutDrawing } from '../../shared/layout/layout';
import { placeMissing } from '../../shared/layout/place';
import type { Lang } from '../../shared/messages/lang';
import type { Finding } from '../../shared/rules/rule';

/** What a picture shows. */
export interface PictureOptions {
  readonly lang: Lang;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** The lanes to show; `page` shows the whole page with its title block and footer, `title` the title block alone. */
  readonly lanes: 'page' | 'title' | readonly Lane[];
  /** What the rule finds, marked in the picture. */
  readonly findings: readonly Finding[];
}

/** Room around what is marked, in px. */
const AROUND = 5;

/** Room beside the content of a lane, in px. */
const BESIDE = 28;

/** No picture is narrower, in px: they would differ too much in scale. */
const LEAST_WIDTH = 620;

/** Draws a small drawing for a rule's page, by the same code as the canvas and every export. */
export function rulePicture(document: LmvDocument, { lang, alt, lanes, findings }: PictureOptions): string {
  if (lanes === 'page' || lanes === 'title') {
    const { size, scene, origin } = pageOf(document, { lang });
    const children = (scene.children ?? []).filter((child) => typeof child === 'string' || child.tag !== 'title');
    return toMarkup(named({ ...scene, children }, alt, { top: 0, width: size.width, height: lanes === 'title' ? origin.y : size.height }));
  }
  const index = new DrawingIndex(placeMissing(document, { lang }));
  const geometry = layoutDrawing(index, { lang });
  const shown = geometry.lanes.filter(({ lane }) => lanes.includes(lane));
  return toMarkup(picture(index, geometry, shown, { lang, palette: LIGHT }, alt, findings));
}

function picture(index: DrawingIndex, geometry: Geometry, lanes: readonly LaneGeometry[], context: DrawContext, alt: string, findings: readonly Finding[]): SceneNode {
  const top = Math.min(...lanes.map(({ box }) => box.y));
  const bottom = Math.max(...lanes.map(({ box }) => box.y + box.height));
  const elements = index.document.elements.flatMap((element) => {
    const box = parentOf(element) === undefined ? geometry.boxes.get(element.id) : undefined;
    return box ? [node('g', { transform: `translate(${box.x} ${box.y})` }, [drawElement(index, element, { size: box }, context)])] : [];
  });
  const links = index.document.links.flatMap((link) => {
    const line = geometry.links.get(link.id);
    return line ? [drawLink(index, link, line, context)] : [];
  });
  const { left, right } = extent(geometry);
  const shift = LANE_LABEL_WIDTH + BESIDE - left;
  const width = Math.max(LEAST_WIDTH, Math.ceil(right + shift + BESIDE));
  const scene = node('svg', { xmlns: 'http://www.w3.org/2000/svg' }, [
    ...lanes.map((lane) => drawLane({ ...lane, box: { ...lane.box, width } }, context)),
    node('g', { transform: `translate(${shift} 0)` }, [
      ...elements,
      ...findings.flatMap((finding) => linkMarks(finding, geometry, context.palette)),
      ...links,
      ...findings.flatMap((finding) => elementMarks(finding, geometry, context.palette)),
    ]),
  ]);
  return named(scene, alt, { top, width, height: bottom - top });
}

/** Where the drawing's content begins and ends, in px: a small example stands in the middle of much empty room. */
function extent({ boxes, links }: Geometry): { readonly left: number; readonly right: number } {
  const lines = [...links.values()];
  const taken = [...boxes.values(), ...lines.flatMap(({ label }) => (label ? [label.box] : []))];
  const points = lines.flatMap((line) => line.points.map(({ x }) => x));
  return {
    left: Math.min(...taken.map(({ x }) => x), ...points),
    right: Math.max(...taken.map(({ x, width }) => x + width), ...points),
  };
}

/** A dashed frame around each element that a finding names. */
function elementMarks(finding: Finding, geometry: Geometry, palette: Palette): readonly SceneNode[] {
  return finding.elements.flatMap((id) => {
    const box = geometry.boxes.get(id);
    if (!box) return [];
    const frame = { x: box.x - AROUND, y: box.y - AROUND, width: box.width + 2 * AROUND, height: box.height + 2 * AROUND, rx: 8 };
    return [node('rect', { ...frame, fill: 'none', stroke: palette.fault, 'stroke-width': 2, 'stroke-dasharray': '7 4' })];
  });
}

/** A broad line behind each link that a finding names. */
function linkMarks(finding: Finding, geometry: Geometry, palette: Palette): readonly SceneNode[] {
  return finding.links.flatMap((id) => {
    const points = geometry.links.get(id)?.points;
    if (!points) return [];
    const line = { points: points.map(({ x, y }) => `${x},${y}`).join(' '), fill: 'none', stroke: palette.fault };
    return [node('polyline', { ...line, 'stroke-width': 16, 'stroke-opacity': 0.35 })];
  });
}

function named(scene: SceneNode, alt: string, { top, width, height }: { readonly top: number; readonly width: number; readonly height: number }): SceneNode {
  return { ...scene, attributes: { ...scene.attributes, width, height, viewBox: `0 ${top} ${width} ${height}`, role: 'img', 'aria-label': alt } };
}
