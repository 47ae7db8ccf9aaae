import { textOf, type SceneNode } from '../../../shared/drawing/scene';

/** A shape with all that groups above it said: ready to be painted without looking at anything else. */
export interface ShapeOp {
  readonly what: 'shape';
  readonly path: Path2D;
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  /** Part of an icon: left out where it would be a speck. */
  readonly fine: boolean;
}

/** One line of text. */
export interface TextOp {
  readonly what: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly spacing: string;
  readonly align: CanvasTextAlign;
  readonly fill: string;
  /** Where the text is turned or slanted; undefined for the many that only stand somewhere. */
  readonly matrix: DOMMatrix | undefined;
}

export type Op = ShapeOp | TextOp;

type Attributes = Readonly<Record<string, string | number>>;

interface Inherited {
  readonly matrix: DOMMatrix;
  readonly attributes: Attributes;
}

const compiled = new WeakMap<SceneNode, readonly Op[]>();

/**
 * The canvas adapter of the drawing's scene, first half: a scene as a flat list of what to paint, in the scene's own px.
 * Worked out once for each scene; scenes never change.
 */
export function sceneOps(scene: SceneNode): readonly Op[] {
  let ops = compiled.get(scene);
  if (!ops) {
    const made: Op[] = [];
    walk(scene, { matrix: new DOMMatrix(), attributes: {} }, made);
    compiled.set(scene, (ops = made));
  }
  return ops;
}

function walk(scene: SceneNode, outer: Inherited, ops: Op[]): void {
  if (scene.tag === 'title' || scene.tag === 'desc' || scene.tag === 'defs') return;
  const transform = scene.attributes['transform'];
  const matrix = transform === undefined ? outer.matrix : outer.matrix.multiply(new DOMMatrix(cssTransform(String(transform))));
  const attributes = { ...outer.attributes, ...scene.attributes };
  if (scene.tag === 'g' || scene.tag === 'svg') {
    for (const child of scene.children ?? []) if (typeof child !== 'string') walk(child, { matrix, attributes }, ops);
  } else if (scene.tag === 'text') {
    ops.push(...textOps(scene, attributes, matrix));
  } else {
    ops.push(shapeOp(outline(scene), attributes, matrix));
  }
}

/** SVG's transforms are CSS's but for units and commas: `translate(4 8) rotate(-90)`. */
function cssTransform(transform: string): string {
  return transform.replace(/(\w+)\(([^)]*)\)/g, (_, name: string, list: string) => {
    const unit = name === 'translate' ? 'px' : name === 'rotate' || name.startsWith('skew') ? 'deg' : '';
    return `${name}(${list.trim().split(/[\s,]+/).map((value) => value + unit).join(',')})`;
  });
}

function shapeOp(outline: Path2D, attributes: Attributes, matrix: DOMMatrix): ShapeOp {
  const path = new Path2D();
  path.addPath(outline, matrix);
  // The drawing scales evenly only.
  const scale = Math.hypot(matrix.a, matrix.b);
  return {
    what: 'shape',
    path,
    fill: colour(attributes['fill'] ?? '#000'),
    stroke: colour(attributes['stroke']),
    strokeOpacity: Number(attributes['stroke-opacity'] ?? 1),
    width: Number(attributes['stroke-width'] ?? 1) * scale,
    dash: String(attributes['stroke-dasharray'] ?? '').split(/[\s,]+/).filter(Boolean).map((length) => Number(length) * scale),
    cap: (attributes['stroke-linecap'] ?? 'butt') as CanvasLineCap,
    join: (attributes['stroke-linejoin'] ?? 'miter') as CanvasLineJoin,
    fine: scale < 1 || (attributes['stroke-linecap'] === 'round' && attributes['stroke-dasharray'] === undefined),
  };
}

function colour(value: string | number | undefined): string | undefined {
  return value === undefined || value === 'none' ? undefined : String(value);
}

/** The outline of a primitive in its own coordinates. */
function outline({ tag, attributes }: SceneNode): Path2D {
  const number = (name: string): number => Number(attributes[name] ?? 0);
  const path = new Path2D();
  switch (tag) {
    case 'path':
      return new Path2D(String(attributes['d'] ?? ''));
    case 'rect': {
      const radius = Number(attributes['rx'] ?? attributes['ry'] ?? 0);
      if (radius > 0) path.roundRect(number('x'), number('y'), number('width'), number('height'), radius);
      else path.rect(number('x'), number('y'), number('width'), number('height'));
      return path;
    }
    case 'circle':
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      return path;
    case 'ellipse':
      path.ellipse(number('cx'), number('cy'), number('rx'), number('ry'), 0, 0, 2 * Math.PI);
      return path;
    case 'line':
      return new Path2D(`M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`);
    case 'polyline':
    case 'polygon':
      return new Path2D(`M${String(attributes['points'] ?? '0 0')}${tag === 'polygon' ? 'Z' : ''}`);
    default:
      throw new Error(`The canvas has no way to paint <${tag}>`);
  }
}

/** A line, or its runs where it is set in several fonts: each has its own place. */
function textOps(scene: SceneNode, attributes: Attributes, matrix: DOMMatrix): readonly TextOp[] {
  const runs = (scene.children ?? []).filter((child) => typeof child !== 'string');
  if (runs.length === 0) return [textOp(scene, attributes, matrix)];
  return runs.map((run) => textOp({ ...run, attributes: { ...scene.attributes, ...run.attributes } }, { ...attributes, ...run.attributes }, matrix, true));
}

function textOp(scene: SceneNode, attributes: Attributes, matrix: DOMMatrix, run = false): TextOp {
  const size = Number(attributes['font-size']);
  const x = Number(scene.attributes['x'] ?? 0);
  const y = Number(scene.attributes['y'] ?? 0);
  const moved = matrix.a === 1 && matrix.b === 0 && matrix.c === 0 && matrix.d === 1;
  return {
    what: 'text',
    // As SVG does: white space within a line is one space, and none at its ends; but a run may begin or end with one.
    text: run ? textOf(scene).replace(/\s+/g, ' ') : textOf(scene).replace(/\s+/g, ' ').trim(),
    x: moved ? x + matrix.e : x,
    y: moved ? y + matrix.f : y,
    size,
    font: `${attributes['font-weight'] ?? 400} ${size}px ${attributes['font-family'] ?? 'Inter'}`,
    spacing: `${attributes['letter-spacing'] ?? 0}px`,
    align: ANCHORS[String(attributes['text-anchor'] ?? 'start')] ?? 'left',
    fill: String(attributes['fill'] ?? '#000'),
    matrix: moved ? undefined : matrix,
  };
}

const ANCHORS: Readonly<Record<string, CanvasTextAlign>> = { start: 'left', middle: 'center', end: 'right' };
