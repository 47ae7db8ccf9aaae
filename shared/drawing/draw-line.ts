import type { ArrowHead, Point } from '../layout/geometry';
import type { LinkStyle } from './link-style';
import { pair } from './number-format';
import type { Palette } from './palette';
import { node, type SceneNode } from './scene';

const CORNER = 6;
const HEAD_LENGTH = 9;
const HEAD_HALF = 3.75;

export interface Line {
  readonly points: readonly Point[];
  readonly start: ArrowHead;
  readonly end: ArrowHead;
}

/**
 * Draws a line with rounded corners and its heads. Under it lies a wider line of the page's colour, so that where two
 * lines cross one is seen to pass over the other.
 * @param line corners in px; repeated and needless points do no harm
 */
export function drawLine(line: Line, style: LinkStyle, palette: Palette, casing = true): readonly SceneNode[] {
  const points = corners(line.points);
  const first = points[0];
  const last = points.at(-1);
  const second = points[1];
  const beforeLast = points.at(-2);
  if (!first || !last || !second || !beforeLast) return [];
  const colour = style.colour(palette);
  const startTrim = line.start === 'arrow' ? headTrim(style) : 0;
  const endTrim = line.end === 'arrow' ? headTrim(style) : 0;
  const trimmed = [toward(first, second, startTrim), ...points.slice(1, -1), toward(last, beforeLast, endTrim)];
  const d = rounded(trimmed);
  const nodes: SceneNode[] = [];
  if (casing) nodes.push(node('path', { d, fill: 'none', stroke: palette.page, 'stroke-width': style.width + 3.4, 'stroke-opacity': 0.8 }));
  const look: Record<string, string | number> = { d, fill: 'none', stroke: colour, 'stroke-width': style.width, 'stroke-linejoin': 'round' };
  const dash = palette.plain ? (style.plainDash ?? style.dash) : style.dash;
  if (dash !== undefined) look['stroke-dasharray'] = dash;
  if (style.round === true) look['stroke-linecap'] = 'round';
  nodes.push(node('path', look));
  if (line.start === 'arrow') nodes.push(head(first, second, style, colour, palette));
  if (line.end === 'arrow') nodes.push(head(last, beforeLast, style, colour, palette));
  return nodes;
}

/** The points where the line turns, without repeated ones and those on a straight run. */
function corners(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    if (last && before && straight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function straight(a: Point, b: Point, c: Point): boolean {
  const cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
  const along = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y);
  return Math.abs(cross) < 0.01 && along >= 0;
}

function rounded(points: readonly Point[]): string {
  const steps: string[] = [];
  points.forEach((point, position) => {
    const before = points[position - 1];
    const after = points[position + 1];
    if (!before || !after) {
      steps.push(before ? 'L' : 'M', pair(point));
      return;
    }
    // Half of each neighbour at most, so that two corners never run into each other.
    const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
    steps.push('L', pair(toward(point, before, radius)), 'Q', pair(point), ' ', pair(toward(point, after, radius)));
  });
  return steps.join('');
}

/** How far a line stops short of its end, so that it does not show through or past its head. */
function headTrim(style: LinkStyle): number {
  return style.head === 'open' ? 1 : HEAD_LENGTH - 1;
}

function head(tip: Point, from: Point, style: LinkStyle, colour: string, palette: Palette): SceneNode {
  const length = distance(from, tip) || 1;
  const ux = (tip.x - from.x) / length;
  const uy = (tip.y - from.y) / length;
  const size = HEAD_LENGTH * (style.head === 'hollow' ? 1.1 : 1);
  const half = HEAD_HALF * (style.head === 'hollow' ? 1.3 : style.head === 'open' ? 1.15 : 1);
  const base = { x: tip.x - ux * size, y: tip.y - uy * size };
  const left = { x: base.x - uy * half, y: base.y + ux * half };
  const right = { x: base.x + uy * half, y: base.y - ux * half };
  const d = ['M', pair(left), 'L', pair(tip), 'L', pair(right), style.head === 'open' ? '' : 'Z'].join('');
  return node('path', {
    d,
    fill: style.head === 'filled' ? colour : style.head === 'hollow' ? palette.page : 'none',
    stroke: colour,
    'stroke-width': style.head === 'filled' ? 0.8 : 1.3,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });
}

function distance(a: Point, b: Point): number {
  // Most lines run across or down, where there is no root to take.
  if (a.x === b.x) return Math.abs(a.y - b.y);
  if (a.y === b.y) return Math.abs(a.x - b.x);
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The point that lies some px from one point on the way to another, never past it. */
function toward(from: Point, to: Point, px: number): Point {
  const length = distance(from, to);
  const part = length === 0 ? 0 : Math.min(1, px / length);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
