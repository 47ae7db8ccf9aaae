import { drawElement, type DrawContext } from '../drawing/draw-element';
import { drawLink } from '../drawing/draw-link';
import { pair, path, translate } from '../drawing/number-format';
import { node, type SceneNode } from '../drawing/scene';
import type { Box, LinkGeometry, Point } from '../layout/geometry';
import type { ElementChange } from './compare';
import type { MarkedDrawing } from './merged';

type What = ElementChange['what'];

/** How each change is told: by its sign and its line as well as by its colour. */
export const MARKS: Readonly<Record<What, { readonly colour: string; readonly dash?: string; readonly sign: string }>> = {
  added: { colour: '#1a7f37', sign: path('M', -5, 0, 'H', 5, 'M', 0, -5, 'V', 5) },
  removed: { colour: '#b3261e', dash: '7 5', sign: path('M', -5, 0, 'H', 5) },
  changed: { colour: '#8a5a00', sign: path('M', -5, -2.5, 'H', 5, 'M', -5, 2.5, 'H', 5, 'M', -3, 5.5, 'L', 3, -5.5) },
  moved: { colour: '#0b5cad', dash: '2 4', sign: path('M', -5.5, 0, 'H', 5.5, 'M', -2.5, -3, 'L', -5.5, 0, 'L', -2.5, 3, 'M', 2.5, -3, 'L', 5.5, 0, 'L', 2.5, 3) },
};

const RADIUS = 10;
const GAP = 4;

/**
 * Draws over a drawing what became of what is in it: the rest is veiled, and what changed stands out, outlined and with the
 * sign of its change.
 * @returns nodes in the drawing's own px, to be laid over it
 */
export function drawMarks({ index, geometry, elements, links }: MarkedDrawing, context: DrawContext): readonly SceneNode[] {
  const { width, height } = geometry.size;
  const { palette } = context;
  const veil = node('rect', { x: 0, y: 0, width, height, fill: palette.page, 'fill-opacity': 0.62 });
  const lines: SceneNode[] = [];
  const boxes: SceneNode[] = [];
  const signs: SceneNode[] = [];
  for (const link of index.document.links) {
    const what = links.get(link.id);
    const line = geometry.links.get(link.id);
    if (what === undefined || !line) continue;
    const seen = line.drawnWith === undefined ? line : geometry.links.get(line.drawnWith);
    if (!seen) continue;
    lines.push(halo(seen, what), drawLink(index, link, line, context));
    signs.push(sign(middle(seen.points), what));
  }
  for (const element of index.document.elements) {
    const what = elements.get(element.id);
    const box = geometry.boxes.get(element.id);
    if (what === undefined || !box) continue;
    boxes.push(node('g', { transform: translate(box.x, box.y) }, [drawElement(index, element, { size: box }, context)]), outline(box, what));
    signs.push(sign({ x: box.x, y: box.y }, what));
  }
  return [veil, ...lines, ...boxes, ...signs];
}

/** The sign of a change in its disc, around a point. */
export function sign({ x, y }: Point, what: What): SceneNode {
  const { colour, sign: d } = MARKS[what];
  return node('g', { transform: translate(x, y) }, [
    node('circle', { cx: 0, cy: 0, r: RADIUS, fill: colour, stroke: '#ffffff', 'stroke-width': 2 }),
    node('path', { d, fill: 'none', stroke: '#ffffff', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
  ]);
}

function outline({ x, y, width, height }: Box, what: What): SceneNode {
  const { colour, dash } = MARKS[what];
  return node('rect', {
    x: x - GAP,
    y: y - GAP,
    width: width + 2 * GAP,
    height: height + 2 * GAP,
    rx: 8,
    fill: 'none',
    stroke: colour,
    'stroke-width': 2.5,
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
  });
}

function halo({ points }: LinkGeometry, what: What): SceneNode {
  const { colour, dash } = MARKS[what];
  return node('path', {
    d: points.map((point, at) => `${at === 0 ? 'M' : 'L'}${pair(point)}`).join(''),
    fill: 'none',
    stroke: colour,
    'stroke-width': 6,
    'stroke-opacity': 0.4,
    'stroke-linejoin': 'round',
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
  });
}

/** The middle of a line's longest run: away from its ends, where other lines gather. */
function middle(points: readonly Point[]): Point {
  let best = { x: points[0]?.x ?? 0, y: points[0]?.y ?? 0 };
  let longest = -1;
  for (const [at, to] of points.entries()) {
    const from = points[at - 1];
    if (!from) continue;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length <= longest) continue;
    longest = length;
    best = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }
  return best;
}
