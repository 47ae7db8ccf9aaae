import type { Box } from '../layout/geometry';
import type { FontWeight } from './fonts';
import { textOf, type SceneNode } from './scene';
import { ASCENT, DESCENT, textWidth } from './text';

/** A text of a scene with the box that its glyphs fill, as the tests see it. */
export interface SeenText {
  readonly text: string;
  readonly box: Box;
  readonly fill: string;
}

interface Matrix {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Whether it reads upwards. */
  readonly turned: boolean;
}

/** Every text of a scene, with its box in the scene's own px, in the order of the markup. */
export function textsIn(scene: SceneNode): readonly SeenText[] {
  const seen: SeenText[] = [];
  walk(scene, { scale: 1, x: 0, y: 0, turned: false }, seen);
  return seen;
}

/** All words of a scene in one line, without titles, for looking things up in it. */
export function wordsIn(scene: SceneNode): string {
  return textsIn(scene)
    .map(({ text }) => text)
    .join(' ');
}

/** All nodes of a scene, itself included. */
export function nodesIn(scene: SceneNode): readonly SceneNode[] {
  return [scene, ...(scene.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : nodesIn(child)))];
}

function walk(node: SceneNode, outer: Matrix, seen: SeenText[]): void {
  const matrix = moved(outer, String(node.attributes['transform'] ?? ''));
  if (node.tag === 'text') seen.push(seenText(node, matrix));
  for (const child of node.children ?? []) if (typeof child !== 'string') walk(child, matrix, seen);
}

function moved(outer: Matrix, transform: string): Matrix {
  const [, x = '0', y = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(transform) ?? [];
  const [, scale = '1'] = /scale\(([-\d.]+)\)/.exec(transform) ?? [];
  return { scale: outer.scale * Number(scale), x: outer.x + outer.scale * Number(x), y: outer.y + outer.scale * Number(y), turned: outer.turned || transform.includes('rotate(-90)') };
}

function seenText(node: SceneNode, { scale, x, y, turned }: Matrix): SeenText {
  const text = textOf(node);
  const size = Number(node.attributes['font-size']);
  const spacing = Number(node.attributes['letter-spacing'] ?? 0);
  const width = textWidth(text, { size, weight: Number(node.attributes['font-weight']) as FontWeight, spacing }) * scale;
  const shift = { start: 0, middle: width / 2, end: width }[String(node.attributes['text-anchor'] ?? 'start')] ?? 0;
  const left = scale * Number(node.attributes['x'] ?? 0) - shift;
  const top = scale * (Number(node.attributes['y'] ?? 0) - ASCENT * size);
  const height = scale * (ASCENT + DESCENT) * size;
  const box = turned ? { x: x + top, y: y - left - width, width: height, height: width } : { x: x + left, y: y + top, width, height };
  return { text, box, fill: String(node.attributes['fill']) };
}
