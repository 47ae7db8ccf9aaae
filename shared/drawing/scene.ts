/**
 * One scene for canvas, exports, command line and thumbnails: plain SVG primitives. Two adapters turn them into markup
 * and into React elements. No `foreignObject`, no CSS classes, no external URLs; colours and fonts are attributes.
 */
export type SceneTag =
  | 'svg'
  | 'g'
  | 'rect'
  | 'path'
  | 'line'
  | 'polyline'
  | 'polygon'
  | 'circle'
  | 'ellipse'
  | 'text'
  | 'tspan'
  | 'title'
  | 'desc'
  | 'defs'
  | 'clipPath'
  | 'marker';

export interface SceneNode {
  readonly tag: SceneTag;
  /** SVG attribute names as in markup (`stroke-width`). Numbers are px at 100 %. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly (SceneNode | string)[];
  /** What it is to somebody who has it read out, where it is something by itself; for files that carry such tags. */
  readonly part?: 'frame' | 'lane' | 'element' | 'link';
  /** Stable key among its siblings. */
  readonly key?: string;
}

/** Makes a node: `node('rect', { x: 0 }, [])`. */
export function node(tag: SceneTag, attributes: SceneNode['attributes'], children?: SceneNode['children'], key?: string): SceneNode {
  // Spelt out: spreading what may be missing costs more than all the rest, and a page has tens of thousands of nodes.
  if (key !== undefined) return children ? { tag, attributes, children, key } : { tag, attributes, key };
  return children ? { tag, attributes, children } : { tag, attributes };
}

/** All that a node says in words, its runs put together. */
export function textOf({ children = [] }: SceneNode): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
