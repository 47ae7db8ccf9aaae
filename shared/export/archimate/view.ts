import { LANE_ARCHITECTURE, laneOf, parentOf } from '../../document/kinds';
import { ARCHIMATE_RELATIONSHIP } from '../../document/link-meaning';
import type { Element, Link } from '../../document/types';
import { elementName } from '../../drawing/labels';
import { linkStyle } from '../../drawing/link-style';
import { LIGHT, type Tone } from '../../drawing/palette';
import { xmlId } from '../../interchange/xml-id';
import type { Box, LaneGeometry, Point } from '../../layout/geometry';
import { laneName } from '../../messages/frame';
import type { Lang } from '../../messages/lang';
import { tag, text } from '../office/xml';
import type { PlacedDrawing } from '../../layout/placed-drawing';
import { conceptId, relationId } from './ids';

/** Room around the drawing, px: coordinates of a view may not be below nought. */
const MARGIN = 40;

interface ViewOptions {
  readonly lang: Lang;
  readonly title: string;
}

/** The view: a group a lane with its elements in it, notes as labels, and every line with its bends. */
export function archimateView(placed: PlacedDrawing, { lang, title }: ViewOptions): string {
  const { index, geometry } = placed;
  const lanes = geometry.lanes.map((lane) => laneNode(placed, lane, lang));
  const connections = index.document.links.flatMap((link) => connection(placed, link));
  return tag(
    'views',
    {},
    tag('diagrams', {}, tag('view', { identifier: 'view-lmv', 'xsi:type': 'Diagram', viewpoint: 'Layered' }, tag('name', { 'xml:lang': lang }, text(title)), ...lanes, ...connections)),
  );
}

function laneNode(placed: PlacedDrawing, { lane, box }: LaneGeometry, lang: Lang): string {
  const tone = LIGHT[LANE_ARCHITECTURE[lane]];
  const inside = placed.index.document.elements.filter((element) => parentOf(element) === undefined && laneOf(element) === lane);
  return tag(
    'node',
    { identifier: `lane-${lane}`, 'xsi:type': 'Container', ...place(box) },
    tag('label', { 'xml:lang': lang }, text(`${lane} ${laneName(lane, lang)}`)),
    style(tone.lane, tone),
    ...inside.map((element) => elementNode(placed, element, lang)),
  );
}

const nodeId = (element: Element): string => xmlId('node', element.id);

function elementNode(placed: PlacedDrawing, element: Element, lang: Lang): string {
  const box = placed.geometry.boxes.get(element.id);
  if (!box) return '';
  if (element.kind === 'note') {
    return tag('node', { identifier: nodeId(element), 'xsi:type': 'Label', ...place(box) }, tag('label', { 'xml:lang': lang }, text(elementName(element, lang).text)), style(LIGHT.note.fill, LIGHT.note));
  }
  const tone = LIGHT[LANE_ARCHITECTURE[laneOf(element)]];
  return tag(
    'node',
    { identifier: nodeId(element), 'xsi:type': 'Element', elementRef: conceptId(element), ...place(box) },
    style(element.kind === 'application' ? tone.band : tone.fill, tone),
    ...placed.index.children(element.id).map((child) => elementNode(placed, child, lang)),
  );
}

function connection({ index, geometry }: PlacedDrawing, link: Link): readonly string[] {
  const from = index.element(link.from);
  const to = index.element(link.to);
  const line = geometry.links.get(link.id);
  if (!from || !to || !line) return [];
  const meaning = index.meaning(link);
  const isLine = from.kind === 'note' || to.kind === 'note';
  const reversed = !isLine && meaning !== undefined && ARCHIMATE_RELATIONSHIP[meaning].reversed;
  const [source, target] = reversed ? [to, from] : [from, to];
  const bends = line.points.slice(1, -1);
  return [
    tag(
      'connection',
      {
        identifier: xmlId('conn', link.id),
        'xsi:type': isLine ? 'Line' : 'Relationship',
        relationshipRef: isLine ? undefined : relationId(link),
        source: nodeId(source),
        target: nodeId(target),
      },
      tag('style', { lineWidth: Math.max(1, Math.round(linkStyle(meaning).width)) }, colour('lineColor', linkStyle(meaning).colour(LIGHT))),
      ...(reversed ? bends.toReversed() : bends).map((point) => tag('bendpoint', inView(point))),
    ),
  ];
}

function style(fill: string, tone: Tone): string {
  return tag('style', {}, colour('lineColor', tone.stroke), colour('fillColor', fill), tag('font', { name: 'Inter', size: 9 }, colour('color', tone.ink)));
}

function colour(name: string, hex: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return tag(name, { r, g, b });
}

/** A point of the drawing as the view has it: whole px, none below nought. */
export function inView({ x, y }: Point): { readonly x: number; readonly y: number } {
  return { x: Math.max(0, Math.round(x) + MARGIN), y: Math.max(0, Math.round(y) + MARGIN) };
}

function place({ width, height, ...corner }: Box): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } {
  return { ...inView(corner), w: Math.max(1, Math.round(width)), h: Math.max(1, Math.round(height)) };
}
