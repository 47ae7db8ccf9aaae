import type { LinkStyle } from '../../drawing/link-style';
import { LIGHT } from '../../drawing/palette';
import type { ArrowHead, Point } from '../../layout/geometry';
import { tag } from '../office/xml';
import type { Frame } from './frame';
import { lineTag, position, type ShapeFacts } from './shapes';

/** The end of a connector: the shape that it is glued to and which of its connection sites. */
export interface Glue {
  readonly shape: number;
  readonly site: number;
}

export interface ConnectorFacts extends ShapeFacts {
  /** Corners, px of the drawing. */
  readonly points: readonly Point[];
  readonly start: ArrowHead;
  readonly end: ArrowHead;
  readonly style: LinkStyle;
  readonly from?: Glue;
  readonly to?: Glue;
}

/** A real connector, glued to the shapes at its ends: office programs draw it anew when one of them is moved. */
export function connector({ id, name, description, points, start, end, style, from, to }: ConnectorFacts, frame: Frame): string {
  const corners = turns(points.map((point) => frame.point(point)));
  const ends = [headTag('a:headEnd', start, style), headTag('a:tailEnd', end, style)];
  const line = lineTag({ stroke: style.colour(LIGHT), width: style.width * frame.scale, ...(style.dash !== undefined && { dash: style.dash }) }, ...ends);
  const glued = [from && tag('a:stCxn', { id: from.shape, idx: from.site }), to && tag('a:endCxn', { id: to.shape, idx: to.site })].filter((part) => part !== undefined);
  return tag(
    'p:cxnSp',
    {},
    tag('p:nvCxnSpPr', {}, tag('p:cNvPr', { id, name, ...(description !== undefined && { descr: description }) }), tag('p:cNvCxnSpPr', {}, ...glued), tag('p:nvPr', {})),
    tag('p:spPr', {}, geometryOf(corners), line),
  );
}

function headTag(name: string, head: ArrowHead, style: LinkStyle): string {
  if (head === 'none') return '';
  return tag(name, { type: style.head === 'open' ? 'arrow' : 'triangle', w: 'med', len: 'med' });
}

/** Points where the line turns. */
function turns(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    if (last && before && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Segments of the bent connectors that office programs have: `bentConnector3` has three. */
const MOST_SEGMENTS = 5;

/**
 * The office programs' own connector of as many bends, turned and mirrored so that it runs as the drawing's line; a line
 * that none of them can follow is drawn as it is.
 */
function geometryOf(points: readonly Point[]): string {
  const [first = { x: 0, y: 0 }] = points;
  const last = points.at(-1) ?? first;
  const box = { x: Math.min(first.x, last.x), y: Math.min(first.y, last.y), width: Math.abs(last.x - first.x), height: Math.abs(last.y - first.y) };
  const flips = { ...(last.x < first.x && { flipH: 1 }), ...(last.y < first.y && { flipV: 1 }) };
  const segments = points.length - 1;
  if (segments <= 1) return position(box, flips) + preset('straightConnector1', []);
  const upright = points[1]?.x === first.x;
  const along = (point: Point): number => (upright ? point.y - first.y : point.x - first.x);
  const across = (point: Point): number => (upright ? point.x - first.x : point.y - first.y);
  const [length, breadth] = [along(last), across(last)];
  if (segments > MOST_SEGMENTS || (segments > 2 && (length === 0 || (segments > 3 && breadth === 0)))) return freeform(points);
  // Where lines turn, alternately along and across, as parts of the whole.
  const adjustments = points.slice(1, -2).map((point, at) => Math.round(((at % 2 === 0 ? along(point) / length : across(point) / breadth) || 0) * 100_000));
  if (!upright) return position(box, flips) + preset(`bentConnector${segments}`, adjustments);
  // Turned by a quarter, so that it starts downwards: what was across is now mirrored unless it is mirrored again.
  const turned = {
    x: Math.round(box.x + (box.width - box.height) / 2),
    y: Math.round(box.y + (box.height - box.width) / 2),
    width: box.height,
    height: box.width,
  };
  return position(turned, { rot: 5_400_000, ...(length < 0 && { flipH: 1 }), ...(breadth >= 0 && { flipV: 1 }) }) + preset(`bentConnector${segments}`, adjustments);
}

function preset(name: string, adjustments: readonly number[]): string {
  return tag('a:prstGeom', { prst: name }, tag('a:avLst', {}, ...adjustments.map((value, at) => tag('a:gd', { name: `adj${at + 1}`, fmla: `val ${value}` }))));
}

function freeform(points: readonly Point[]): string {
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const width = Math.max(1, Math.max(...points.map(({ x }) => x)) - left);
  const height = Math.max(1, Math.max(...points.map(({ y }) => y)) - top);
  const steps = points.map(({ x, y }, at) => tag(at === 0 ? 'a:moveTo' : 'a:lnTo', {}, tag('a:pt', { x: x - left, y: y - top })));
  return (
    position({ x: left, y: top, width, height }) +
    tag('a:custGeom', {}, tag('a:avLst', {}), tag('a:gdLst', {}), tag('a:ahLst', {}), tag('a:cxnLst', {}), tag('a:rect', { l: '0', t: '0', r: 'r', b: 'b' }), tag('a:pathLst', {}, tag('a:path', { w: width, h: height, fill: 'none' }, ...steps)))
  );
}
