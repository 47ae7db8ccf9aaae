import type { Point } from '../../layout/geometry';

/** One step of a path, in absolute coordinates. */
export type PathStep =
  | { readonly to: 'move' | 'line'; readonly points: readonly [Point] }
  | { readonly to: 'curve'; readonly points: readonly [Point, Point, Point] }
  | { readonly to: 'close'; readonly points: readonly [] };

/**
 * Reads SVG path data as the drawing writes it: lines, curves and arcs, absolute or relative. Arcs become curves, which
 * every office program draws alike.
 */
export function pathSteps(d: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVCQAZmlhvcqaz])([^MLHVCQAZmlhvcqaz]*)/gu)) {
    const numbers = Array.from(rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/gu), ([text]) => Number(text));
    const relative = letter === letter.toLowerCase();
    const take = COUNTS[letter.toUpperCase()] ?? 0;
    const command = letter.toUpperCase();
    if (command === 'Z') {
      steps.push({ to: 'close', points: [] });
      at = start;
      continue;
    }
    for (let from = 0; from + take <= numbers.length; from += take) {
      const given = numbers.slice(from, from + take);
      const base = relative ? at : { x: 0, y: 0 };
      const added = stepsOf(command === 'M' && from > 0 ? 'L' : command, given, at, base);
      steps.push(...added);
      at = added.at(-1)?.points.at(-1) ?? at;
      if (command === 'M' && from === 0) start = at;
    }
  }
  return steps;
}

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7 };

function stepsOf(command: string, given: readonly number[], at: Point, base: Point): readonly PathStep[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = given;
  const point = (x: number, y: number): Point => ({ x: base.x + x, y: base.y + y });
  switch (command) {
    case 'M':
      return [{ to: 'move', points: [point(a, b)] }];
    case 'H':
      return [{ to: 'line', points: [{ x: base.x + a, y: at.y }] }];
    case 'V':
      return [{ to: 'line', points: [{ x: at.x, y: base.y + a }] }];
    case 'C':
      return [{ to: 'curve', points: [point(a, b), point(c, d), point(e, f)] }];
    case 'Q':
      return [quadratic(at, point(a, b), point(c, d))];
    case 'A':
      return arc(at, { rx: Math.abs(a), ry: Math.abs(b), turn: (c * Math.PI) / 180, large: d !== 0, sweep: e !== 0 }, point(f, g));
    default:
      return [{ to: 'line', points: [point(a, b)] }];
  }
}

function quadratic(from: Point, middle: Point, to: Point): PathStep {
  const third = (end: Point): Point => ({ x: end.x + ((middle.x - end.x) * 2) / 3, y: end.y + ((middle.y - end.y) * 2) / 3 });
  return { to: 'curve', points: [third(from), third(to), to] };
}

interface ArcShape {
  readonly rx: number;
  readonly ry: number;
  /** Radians. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** An arc as curves of a quarter circle at most (SVG 1.1, F.6). */
function arc(from: Point, { rx, ry, turn, large, sweep }: ArcShape, to: Point): readonly PathStep[] {
  if (rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y)) return [{ to: 'line', points: [to] }];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const x1 = cos * half.x + sin * half.y;
  const y1 = -sin * half.x + cos * half.y;
  const grow = Math.sqrt(Math.max(1, (x1 / rx) ** 2 + (y1 / ry) ** 2));
  const [a, b] = [rx * grow, ry * grow];
  const under = (a * b) ** 2 - (a * y1) ** 2 - (b * x1) ** 2;
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, under / ((a * y1) ** 2 + (b * x1) ** 2)));
  const [cx1, cy1] = [(factor * a * y1) / b, (-factor * b * x1) / a];
  const centre = { x: cos * cx1 - sin * cy1 + (from.x + to.x) / 2, y: sin * cx1 + cos * cy1 + (from.y + to.y) / 2 };
  const begin = Math.atan2((y1 - cy1) / b, (x1 - cx1) / a);
  let span = Math.atan2((-y1 - cy1) / b, (-x1 - cx1) / a) - begin;
  if (sweep && span < 0) span += 2 * Math.PI;
  if (!sweep && span > 0) span -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9));
  const part = span / count;
  const reach = (4 / 3) * Math.tan(part / 4);
  const on = (angle: number, along: number): Point => {
    const x = a * (Math.cos(angle) - along * Math.sin(angle));
    const y = b * (Math.sin(angle) + along * Math.cos(angle));
    return { x: centre.x + cos * x - sin * y, y: centre.y + sin * x + cos * y };
  };
  return Array.from({ length: count }, (_, step): PathStep => {
    const [first, last] = [begin + step * part, begin + (step + 1) * part];
    return { to: 'curve', points: [on(first, reach), on(last, -reach), step === count - 1 ? to : on(last, 0)] };
  });
}
