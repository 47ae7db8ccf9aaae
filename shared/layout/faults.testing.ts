import type { DrawingIndex } from '../document/drawing-index';
import { parentOf } from '../document/kinds';
import type { Box, Geometry, Point } from './geometry';

/** Straight part of a link. */
export interface Segment {
  readonly link: string;
  readonly box: Box;
  readonly upright: boolean;
}

/** All straight parts of the links that are drawn. */
export function segmentsOf(geometry: Geometry): readonly Segment[] {
  return [...geometry.links].flatMap(([link, { points, drawnWith }]) =>
    drawnWith === undefined ? points.slice(1).map((b, i) => segment(link, points[i] ?? b, b)) : [],
  );
}

function segment(link: string, a: Point, b: Point): Segment {
  const box = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
  return { link, box, upright: a.x === b.x };
}

/** How many times two links cross. */
export function crossingsIn(geometry: Geometry): number {
  const segments = segmentsOf(geometry);
  const upright = segments.filter((s) => s.upright);
  const level = segments.filter((s) => !s.upright);
  let count = 0;
  for (const { link, box: v } of upright) {
    for (const { link: other, box: h } of level) {
      if (link !== other && v.x > h.x && v.x < h.x + h.width && h.y > v.y && h.y < v.y + v.height) count++;
    }
  }
  return count;
}

/** What a reader would complain of: lines on top of each other or through boxes, labels on things, slanted or loose lines. */
export function faultsIn(index: DrawingIndex, geometry: Geometry): readonly string[] {
  const segments = segmentsOf(geometry);
  return [...missing(index, geometry), ...loose(index, geometry), ...onTop(segments), ...through(index, geometry, segments), ...covered(geometry, segments)];
}

function missing(index: DrawingIndex, geometry: Geometry): readonly string[] {
  return [
    ...index.document.elements.flatMap(({ id }) => (geometry.boxes.has(id) ? [] : [`element ${id} has no box`])),
    ...index.document.links.flatMap(({ id }) => ((geometry.links.get(id)?.points.length ?? 0) > 1 ? [] : [`link ${id} has no line`])),
  ];
}

function loose(index: DrawingIndex, geometry: Geometry): readonly string[] {
  return [...geometry.links].flatMap(([id, { points }]) => {
    const link = index.link(id);
    const from = link && geometry.boxes.get(link.from);
    const to = link && geometry.boxes.get(link.to);
    const [first, last] = [points[0], points.at(-1)];
    return [
      ...(from && first && onEdge(from, first) ? [] : [`link ${id} does not start on its box`]),
      ...(to && last && onEdge(to, last) ? [] : [`link ${id} does not end on its box`]),
      ...points.flatMap((b, i) => {
        const a = points[i - 1];
        return !a || a.x === b.x || a.y === b.y ? [] : [`link ${id} is slanted`];
      }),
    ];
  });
}

function onEdge({ x, y, width, height }: Box, p: Point): boolean {
  const inside = p.x >= x - 0.01 && p.x <= x + width + 0.01 && p.y >= y - 0.01 && p.y <= y + height + 0.01;
  return inside && [p.x - x, p.x - x - width, p.y - y, p.y - y - height].some((distance) => Math.abs(distance) < 0.01);
}

/** Lines that run side by side closer than 2 px look like one. */
function onTop(segments: readonly Segment[]): readonly string[] {
  return pairs(segments).flatMap(([a, b]) => {
    if (a.link === b.link || a.upright !== b.upright) return [];
    const [p, q] = [a.box, b.box];
    const apart = a.upright ? Math.abs(p.x - q.x) : Math.abs(p.y - q.y);
    const common = a.upright
      ? Math.min(p.y + p.height, q.y + q.height) - Math.max(p.y, q.y)
      : Math.min(p.x + p.width, q.x + q.width) - Math.max(p.x, q.x);
    return apart < 2 && common > 0.5 ? [`links ${a.link} and ${b.link} lie on each other`] : [];
  });
}

function through(index: DrawingIndex, geometry: Geometry, segments: readonly Segment[]): readonly string[] {
  return segments.flatMap(({ link, box }) => {
    const ends = index.link(link);
    const own = ends ? new Set([...holders(index, ends.from), ...holders(index, ends.to)]) : new Set<string>();
    return [...geometry.boxes].flatMap(([id, other]) => (!own.has(id) && overlap(box, other, 0.5) ? [`link ${link} runs through ${id}`] : []));
  });
}

/** An element and the containers it stands in. */
function holders(index: DrawingIndex, id: string): readonly string[] {
  const found = [id];
  for (let element = index.element(id); element; ) {
    const parent = parentOf(element);
    if (parent === undefined || found.includes(parent)) break;
    found.push(parent);
    element = index.element(parent);
  }
  return found;
}

function covered(geometry: Geometry, segments: readonly Segment[]): readonly string[] {
  const labels = [...geometry.links].flatMap(([id, { label }]) => (label ? [{ id, box: label.box }] : []));
  return [
    ...pairs(labels).flatMap(([a, b]) => (overlap(a.box, b.box) ? [`labels of ${a.id} and ${b.id} overlap`] : [])),
    ...labels.flatMap(({ id, box }) => [
      ...[...geometry.boxes].flatMap(([element, other]) => (overlap(box, other) ? [`label of ${id} covers ${element}`] : [])),
      ...segments.flatMap(({ link, box: line }) => (link !== id && overlap(line, box, 0) ? [`label of ${id} covers ${link}`] : [])),
    ]),
  ];
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

/** Whether two boxes (one may be a line) share more than `by` px. */
export function overlap(a: Box, b: Box, by = 0): boolean {
  return a.x < b.x + b.width - by && a.x + a.width > b.x + by && a.y < b.y + b.height - by && a.y + a.height > b.y + by;
}
