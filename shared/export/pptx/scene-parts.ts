import { textOf, type SceneNode } from '../../drawing/scene';
import type { Point } from '../../layout/geometry';
import { pathSteps, type PathStep } from './path-data';
import type { Paint } from './shapes';

/** An outline of the scene, in px of the drawing. */
export interface ScenePath {
  readonly steps: readonly PathStep[];
  /** Width in px. */
  readonly paint: Paint;
}

/** A line of text of the scene. */
export interface SceneText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'l' | 'ctr' | 'r';
  readonly colour: string;
}

export type ScenePart = { readonly path: ScenePath } | { readonly text: SceneText };

interface Inherited {
  readonly at: Point;
  readonly scale: number;
  readonly attributes: Readonly<Record<string, string | number>>;
}

/**
 * Takes a scene apart into outlines and lines of text, in the order they are drawn, its groups' places and looks worked in.
 * @param nodes of one element; groups that are elements of their own (they have a title) are left out
 * @param at where the nodes' own corner stands, px of the drawing
 */
export function sceneParts(nodes: readonly SceneNode[], at: Point): readonly ScenePart[] {
  return nodes.flatMap((node) => partsOf(node, { at, scale: 1, attributes: {} }));
}

function partsOf(scene: SceneNode, inherited: Inherited): readonly ScenePart[] {
  const { tag, attributes: own, children = [] } = scene;
  const attributes = { ...inherited.attributes, ...own };
  const { at, scale } = moved(inherited, own['transform']);
  const place = (x: number, y: number): Point => ({ x: at.x + x * scale, y: at.y + y * scale });
  const outline = (steps: readonly PathStep[]): readonly ScenePart[] => [{ path: { steps: steps.map((step) => ({ ...step, points: step.points.map(({ x, y }) => place(x, y)) }) as unknown as PathStep), paint: paintOf(attributes, scale) } }];
  const number = (name: string): number => Number(own[name] ?? 0);
  switch (tag) {
    case 'g': {
      const nodes = children.filter((child) => typeof child !== 'string');
      if (nodes[0]?.tag === 'title') return [];
      return nodes.flatMap((child) => partsOf(child, { at, scale, attributes: { ...attributes, transform: '' } }));
    }
    case 'path':
      return outline(pathSteps(String(own['d'] ?? '')));
    case 'rect':
      return outline(roundedRectangle(number('x'), number('y'), number('width'), number('height'), number('rx')));
    case 'circle':
      return outline(ellipse(number('cx'), number('cy'), number('r'), number('r')));
    case 'ellipse':
      return outline(ellipse(number('cx'), number('cy'), number('rx'), number('ry')));
    case 'text': {
      const { x, y } = place(number('x'), number('y'));
      const anchor = own['text-anchor'];
      return [
        {
          text: {
            text: textOf(scene),
            x,
            baseline: y,
            size: number('font-size') * scale,
            bold: Number(own['font-weight'] ?? 400) >= 600,
            italic: /skew/u.test(String(own['transform'] ?? '')),
            align: anchor === 'middle' ? 'ctr' : anchor === 'end' ? 'r' : 'l',
            colour: String(own['fill'] ?? '#000000'),
          },
        },
      ];
    }
    default:
      return [];
  }
}

/** The drawing moves, and scales its smallest icons; slanted text is told by its skew. */
function moved({ at, scale }: Inherited, transform: string | number | undefined): { readonly at: Point; readonly scale: number } {
  const [, x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/u.exec(String(transform ?? '')) ?? [];
  const [, factor] = /scale\(([-\d.]+)\)/u.exec(String(transform ?? '')) ?? [];
  return { at: { x: at.x + Number(x ?? 0) * scale, y: at.y + Number(y ?? 0) * scale }, scale: scale * Number(factor ?? 1) };
}

function paintOf(attributes: Readonly<Record<string, string | number>>, scale: number): Paint {
  const { fill, stroke } = attributes;
  const opacity = attributes['stroke-opacity'];
  const dash = attributes['stroke-dasharray'];
  return {
    ...(fill !== undefined && fill !== 'none' && { fill: String(fill) }),
    ...(stroke !== undefined && stroke !== 'none' && { stroke: String(stroke), width: Number(attributes['stroke-width'] ?? 1) * scale }),
    ...(opacity !== undefined && { opacity: Number(opacity) }),
    ...(dash !== undefined && { dash: String(dash) }),
  };
}

/** How far a curve's handles reach for a quarter circle, in radii. */
const KAPPA = 0.5523;

function roundedRectangle(x: number, y: number, width: number, height: number, radius: number): readonly PathStep[] {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (r === 0) return [move(x, y), line(right, y), line(right, bottom), line(x, bottom), CLOSE];
  const k = r * (1 - KAPPA);
  return [
    move(x + r, y),
    line(right - r, y),
    curve(right - k, y, right, y + k, right, y + r),
    line(right, bottom - r),
    curve(right, bottom - k, right - k, bottom, right - r, bottom),
    line(x + r, bottom),
    curve(x + k, bottom, x, bottom - k, x, bottom - r),
    line(x, y + r),
    curve(x, y + k, x + k, y, x + r, y),
    CLOSE,
  ];
}

function ellipse(cx: number, cy: number, rx: number, ry: number): readonly PathStep[] {
  const [kx, ky] = [rx * KAPPA, ry * KAPPA];
  return [
    move(cx + rx, cy),
    curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
    curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
    curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
    curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
    CLOSE,
  ];
}

const CLOSE: PathStep = { to: 'close', points: [] };

function move(x: number, y: number): PathStep {
  return { to: 'move', points: [{ x, y }] };
}

function line(x: number, y: number): PathStep {
  return { to: 'line', points: [{ x, y }] };
}

function curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): PathStep {
  return { to: 'curve', points: [{ x: x1, y: y1 }, { x: x2, y: y2 }, { x, y }] };
}
