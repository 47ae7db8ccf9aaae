import { LANE_ARCHITECTURE, laneOf, parentOf } from '../../document/kinds';
import type { Lane, Link } from '../../document/types';
import { linkName } from '../../drawing/draw-link';
import { labelStyle, unseenWords } from '../../drawing/label';
import { linkStyle } from '../../drawing/link-style';
import { BAND_WIDTH, LABEL_LINE_HEIGHT, LANE_LABEL_WIDTH } from '../../drawing/metrics';
import { LIGHT } from '../../drawing/palette';
import type { Box, Geometry, LaneGeometry, LinkGeometry, Point } from '../../layout/geometry';
import { architectureName, laneName } from '../../messages/frame';
import { connector, type Glue } from './connector';
import { elementShape, type SlideContext } from './element-shape';
import { presetShape } from './shapes';
import { textBody, type Run } from './text';

/** What of the drawing a slide shows. */
export type Shown = (lane: Lane) => boolean;

/** Lanes, elements, lines and their words, from the back to the front. */
export function drawingShapes(context: SlideContext, shown: Shown): readonly string[] {
  const { index, geometry } = context;
  const lanes = geometry.lanes.filter(({ lane }) => shown(lane));
  const elements = index.document.elements.filter((element) => parentOf(element) === undefined && shown(laneOf(element)));
  const links = index.document.links.filter((link) => [link.from, link.to].every((id) => inShown(context, id, shown)));
  return [
    ...lanes.flatMap((lane) => laneShapes(lane, context)),
    ...bands(lanes).map((band) => bandShape(band, context)),
    ...elements.map((element) => elementShape(element, context)),
    ...links.flatMap((link) => linkShape(link, context)),
    ...links.flatMap((link) => labelShape(link, context)),
  ];
}

function inShown({ index }: SlideContext, id: string, shown: Shown): boolean {
  const element = index.element(id);
  return element !== undefined && shown(laneOf(element));
}

/** Where lines meet elements: each element's connection sites. */
export function sitesOf(links: readonly Link[], { links: lines, boxes }: Geometry): ReadonlyMap<string, readonly Point[]> {
  const sites = new Map<string, Point[]>();
  const add = (id: string, point: Point | undefined): void => {
    if (!point) return;
    const known = sites.get(id) ?? middles(boxes.get(id));
    sites.set(id, known);
    if (!known.some(({ x, y }) => x === point.x && y === point.y)) known.push(point);
  };
  for (const link of links) {
    const points = lineOf(link, lines)?.points ?? [];
    add(link.from, points[0]);
    add(link.to, points.at(-1));
  }
  return sites;
}

/**
 * The middles of the four sides, in the order of office programs' own shapes, come first: for connectors that people add,
 * and because LibreOffice takes the first four for these whatever they are.
 */
function middles(box: Box | undefined): Point[] {
  if (!box) return [];
  const { x, y, width, height } = box;
  return [
    { x: x + width / 2, y },
    { x, y: y + height / 2 },
    { x: x + width / 2, y: y + height },
    { x: x + width, y: y + height / 2 },
  ];
}

/** A link's own line; of two that are drawn as one, the second runs as the first does, backwards. */
function lineOf(link: Link, lines: ReadonlyMap<string, LinkGeometry>): LinkGeometry | undefined {
  const line = lines.get(link.id);
  if (line?.drawnWith === undefined) return line;
  const other = lines.get(line.drawnWith);
  return other && { points: other.points.toReversed(), start: 'none', end: 'none' };
}

function boxOnSlide({ frame }: SlideContext, box: Box): Box {
  return { ...frame.point(box), width: frame.length(box.width), height: frame.length(box.height) };
}

function laneShapes({ lane, box }: LaneGeometry, context: SlideContext): readonly string[] {
  const { frame, ids, lang } = context;
  const tone = LIGHT[LANE_ARCHITECTURE[lane]];
  const name = laneName(lane, lang);
  const rule = { stroke: LIGHT.rule, width: frame.scale };
  const label = { ...box, x: box.x + BAND_WIDTH, width: LANE_LABEL_WIDTH - BAND_WIDTH };
  const words = textBody(
    [
      { runs: [{ text: String(lane), size: frame.typeSize(22), bold: true, colour: tone.ink }], align: 'ctr' },
      { runs: [{ text: name, size: frame.typeSize(15), bold: true, colour: tone.ink }], align: 'ctr' },
    ],
    { anchor: 'ctr', insets: [frame.length(8), 0, frame.length(8), 0], lang },
  );
  return [
    presetShape({ id: ids.next(), name: `${lane} ${name}`, description: `${lane} ${name}` }, 'rect', boxOnSlide(context, box), { fill: tone.lane, ...rule }),
    presetShape({ id: ids.next(), name }, 'rect', boxOnSlide(context, label), { fill: tone.fill, ...rule }, words),
  ];
}

interface Band {
  readonly architecture: (typeof LANE_ARCHITECTURE)[Lane];
  readonly box: Box;
}

/** Lanes of one architecture have one band. */
function bands(lanes: readonly LaneGeometry[]): readonly Band[] {
  const found: { architecture: Band['architecture']; box: Box }[] = [];
  for (const { lane, box } of lanes) {
    const architecture = LANE_ARCHITECTURE[lane];
    const last = found.at(-1);
    if (last?.architecture === architecture) last.box = { ...last.box, height: box.y + box.height - last.box.y };
    else found.push({ architecture, box: { ...box, width: BAND_WIDTH } });
  }
  return found;
}

function bandShape({ architecture, box }: Band, context: SlideContext): string {
  const { frame, ids, lang } = context;
  const tone = LIGHT[architecture];
  const name = architectureName(architecture);
  const size = frame.typeSize(Math.min(11, (box.height - 8) / (name.length * 0.72)));
  const words = textBody([{ runs: [{ text: name.toLocaleUpperCase('en'), size, bold: true, colour: tone.ink }], align: 'ctr' }], { anchor: 'ctr', insets: [0, 0, 0, 0], upwards: true, lang });
  return presetShape({ id: ids.next(), name }, 'rect', boxOnSlide(context, box), { fill: tone.band, stroke: LIGHT.rule, width: frame.scale }, words);
}

function linkShape(link: Link, context: SlideContext): readonly string[] {
  const { index, geometry, frame, ids, lang } = context;
  const line = lineOf(link, geometry.links);
  if (!line) return [];
  const points = line.points;
  const from = glue(link.from, points[0], context);
  const to = glue(link.to, points.at(-1), context);
  const name = linkName(index, link, lang);
  // Of two that are drawn as one, the other has the label.
  const unseen = geometry.links.get(link.id)?.drawnWith === undefined ? unseenWords(index, link, geometry.links.get(link.id)?.label?.lines, lang) : undefined;
  const facts = { id: ids.next(), name, description: unseen === undefined ? name : `${name}: ${unseen}`, points, start: line.start, end: line.end, style: linkStyle(index.meaning(link)) };
  return [connector({ ...facts, ...(from && { from }), ...(to && { to }) }, frame)];
}

function glue(id: string, point: Point | undefined, { sites, shapes }: SlideContext): Glue | undefined {
  const shape = shapes.get(id);
  const site = sites.get(id)?.findIndex(({ x, y }) => x === point?.x && y === point.y) ?? -1;
  return shape === undefined || site < 0 ? undefined : { shape, site };
}

function labelShape(link: Link, context: SlideContext): readonly string[] {
  const { geometry, index, frame, ids, lang } = context;
  const label = geometry.links.get(link.id)?.label;
  if (!label) return [];
  const colour = linkStyle(index.meaning(link)).colour(LIGHT);
  const paragraphs = label.lines.map((line) => {
    const run: Run = { text: line.text, size: frame.typeSize(labelStyle(line).size), bold: line.bold, colour: line.bold ? colour : LIGHT.ink };
    return { runs: [run], align: 'ctr', line: frame.typeSize(LABEL_LINE_HEIGHT) } as const;
  });
  const body = textBody(paragraphs, { anchor: 'ctr', insets: [0, 0, 0, 0], wrap: false, lang });
  const name = label.lines.map(({ text }) => text).join(' ').slice(0, 80);
  return [presetShape({ id: ids.next(), name }, 'roundRect', boxOnSlide(context, label.box), { fill: LIGHT.page, stroke: colour, width: 0.8 * frame.scale }, body)];
}
