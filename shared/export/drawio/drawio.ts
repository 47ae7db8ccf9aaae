import { LANE_ARCHITECTURE, laneOf, parentOf } from '../../document/kinds';
import type { Element, Lane, Link, LmvDocument } from '../../document/types';
import { linkName } from '../../drawing/draw-link';
import { elementName, isBlank } from '../../drawing/labels';
import { linkStyle } from '../../drawing/link-style';
import { LIGHT } from '../../drawing/palette';
import { carry, jsonText } from '../../interchange/carried';
import { xmlId } from '../../interchange/xml-id';
import type { Box, LaneGeometry, LinkGeometry, Point } from '../../layout/geometry';
import { architectureName, frameWord, laneName } from '../../messages/frame';
import type { Lang } from '../../messages/lang';
import { detailLines } from '../office/detail-lines';
import { tag, XML_DECLARATION } from '../office/xml';
import { placedDrawing, type PlacedDrawing } from '../../layout/placed-drawing';
import { edgeStyle, elementStyle, laneStyle } from './styles';

export interface DrawioOptions {
  /** Language of everything that the person did not type. */
  readonly lang: Lang;
}

/**
 * The drawing as a draw.io file, uncompressed: lanes as swimlanes with their elements in them, parts inside their
 * applications, and every link as an edge bound to its two ends, with its bends. Properties go along as the shapes' data,
 * so that reading it gives the drawing back.
 * @returns the whole file's text, to be written as UTF-8
 */
export function exportDrawio(document: LmvDocument, { lang }: DrawioOptions): string {
  const placed = placedDrawing(document, lang);
  const { geometry } = placed;
  const title = isBlank(document.title) ? frameWord('untitled', lang) : document.title;
  const cells = [
    tag('mxCell', { id: '0' }),
    tag('mxCell', { id: '1', parent: '0' }),
    ...geometry.lanes.map((lane) => laneCell(lane, lang)),
    ...document.elements.map((element) => elementCell(placed, element, lang)),
    ...document.links.map((link) => linkCell(placed, link, lang)),
  ];
  const { elements: _elements, links: _links, project, ...rest } = document;
  const model = tag(
    'mxGraphModel',
    { grid: 1, gridSize: 8, guides: 1, tooltips: 1, connect: 1, arrows: 1, fold: 1, page: 0, pageScale: 1, pageWidth: Math.ceil(geometry.size.width), pageHeight: Math.ceil(geometry.size.height), math: 0, shadow: 0 },
    '\n',
    tag('root', {}, '\n', ...cells.filter((cell) => cell !== '').map((cell) => `${cell}\n`)),
    '\n',
  );
  const carried = { ...carry(rest), 'lmv.project': jsonText(project), 'lmv.shown': jsonText({ name: title }), 'lmv.order': jsonText({ elements: document.elements.map(({ id }) => id), links: document.links.map(({ id }) => id) }) };
  // A file's own element takes no data; a page has an object for it, which stands in the root's first cell.
  const file = tag('mxfile', { host: 'Landskap' }, '\n', tag('diagram', { id: 'lmv', name: title }, '\n', model.replace('<mxCell id="0"/>', objectCell({ ...carried, id: '0' })), '\n'), '\n');
  return `${XML_DECLARATION.replace(' standalone="yes"', '')}${file}\n`;
}

function objectCell(attributes: Readonly<Record<string, string>>): string {
  return tag('UserObject', { label: '', ...attributes }, tag('mxCell', {}));
}

const laneId = (lane: Lane): string => `lane-${lane}`;
const cellId = (element: Element): string => xmlId('e', element.id);

function laneCell({ lane, box }: LaneGeometry, lang: Lang): string {
  const label = `${lane} ${laneName(lane, lang)}`;
  const cell = tag('mxCell', { style: laneStyle(LIGHT[LANE_ARCHITECTURE[lane]]), vertex: 1, parent: '1' }, geometryTag(box));
  return tag('UserObject', { label: html(label), id: laneId(lane), tooltip: architectureName(LANE_ARCHITECTURE[lane]), lmvLane: lane }, cell);
}

function elementCell(placed: PlacedDrawing, element: Element, lang: Lang): string {
  const { geometry, index } = placed;
  const box = geometry.boxes.get(element.id);
  if (!box) return '';
  const parent = parentOf(element);
  const container = parent === undefined ? geometry.lanes.find(({ lane }) => lane === laneOf(element))?.box : geometry.boxes.get(parent);
  const at = relative(box, container ?? { x: 0, y: 0 });
  const { text: name } = elementName(element, lang);
  const holds = index.children(element.id).length > 0;
  const label = [`<b>${html(name)}</b>`, ...(element.kind === 'note' ? [] : detailLines(index, element, lang).map((line) => html(line)))].join('<br>');
  const parentElement = parent === undefined ? undefined : index.element(parent);
  const cell = tag(
    'mxCell',
    { style: elementStyle(element, holds), vertex: 1, parent: parentElement ? cellId(parentElement) : laneId(laneOf(element)) },
    geometryTag(at),
  );
  const shown = jsonText({ name, at: [Math.round(at.x), Math.round(at.y)] });
  return tag('UserObject', { label: element.kind === 'note' ? html(name) : label, id: cellId(element), ...(isBlank(element.note) ? {} : { tooltip: element.note }), 'lmv.shown': shown, ...carry(element) }, cell);
}

function linkCell({ index, geometry }: PlacedDrawing, link: Link, lang: Lang): string {
  const from = index.element(link.from);
  const to = index.element(link.to);
  const line = geometry.links.get(link.id);
  if (!from || !to || !line) return '';
  const boxes = { from: geometry.boxes.get(from.id), to: geometry.boxes.get(to.id) };
  const drawnWith = line.drawnWith === undefined ? undefined : geometry.links.get(line.drawnWith);
  const label = line.label ? line.label.lines.map(({ text, bold }) => (bold ? `<b>${html(text)}</b>` : html(text))).join('<br>') : '';
  const cell = tag(
    'mxCell',
    { style: `${edgeStyle(linkStyle(index.meaning(link)), line)}${ports(drawnWith ? { ...drawnWith, points: drawnWith.points.toReversed() } : line, boxes)}`, edge: 1, parent: '1', source: cellId(from), target: cellId(to) },
    tag('mxGeometry', { relative: 1, as: 'geometry' }, ...bends(drawnWith ? drawnWith.points.toReversed() : line.points)),
  );
  return tag('UserObject', { label, id: xmlId('l', link.id), tooltip: linkName(index, link, lang), 'lmv.shown': jsonText({ label: plain(label) }), ...carry(link) }, cell);
}

/** What a label's words are once its marks are taken away; the reader compares with this. */
function plain(label: string): string {
  return label.replace(/<br>/gu, ' ').replace(/<[^>]*>/gu, '').replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&quot;/gu, '"').replace(/&amp;/gu, '&');
}

function bends(points: readonly Point[]): readonly string[] {
  const inner = points.slice(1, -1).map(({ x, y }) => tag('mxPoint', { x: Math.round(x), y: Math.round(y) }));
  return inner.length === 0 ? [] : [tag('Array', { as: 'points' }, ...inner)];
}

/** Where the line leaves and enters, as parts of its ends' width and height. */
function ports({ points }: LinkGeometry, { from, to }: { readonly from: Box | undefined; readonly to: Box | undefined }): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || !from || !to) return '';
  const [exit, entry] = [share(first, from), share(last, to)];
  return `exitX=${exit.x};exitY=${exit.y};exitDx=0;exitDy=0;entryX=${entry.x};entryY=${entry.y};entryDx=0;entryDy=0;`;
}

function share({ x, y }: Point, box: Box): Point {
  return { x: partOf(x - box.x, box.width), y: partOf(y - box.y, box.height) };
}

function partOf(length: number, whole: number): number {
  return Math.round(Math.min(1, Math.max(0, length / (whole || 1))) * 1000) / 1000;
}

function geometryTag({ x, y, width, height }: Box): string {
  return tag('mxGeometry', { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height), as: 'geometry' });
}

function relative(box: Box, { x, y }: Point): Box {
  return { ...box, x: box.x - x, y: box.y - y };
}

/** Labels are HTML in draw.io: what a person typed stays text in it. */
function html(value: string): string {
  return value.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
