/** An affine transform as SVG and PDF have it: `a b c d e f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First the inner, then the outer. */
export function multiply([a, b, c, d, e, f]: Matrix, [u, v, w, x, y, z]: Matrix): Matrix {
  return [a * u + c * v, b * u + d * v, a * w + c * x, b * w + d * x, a * y + c * z + e, b * y + d * z + f];
}

const STEP = /(\w+)\(([^)]*)\)/gu;

/** The value of a `transform` attribute, as far as scenes use it: `translate`, `scale`, `rotate` and `skewX`. */
export function matrixOf(transform: string): Matrix {
  let matrix = IDENTITY;
  for (const [, name = '', values = ''] of transform.matchAll(STEP)) matrix = multiply(matrix, step(name, values.trim().split(/[ ,]+/u).map(Number)));
  return matrix;
}

function step(name: string, [first = 0, second]: readonly number[]): Matrix {
  const angle = (first * Math.PI) / 180;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, first, second ?? 0];
    case 'scale':
      return [first, 0, 0, second ?? first, 0, 0];
    case 'rotate':
      return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
    case 'skewX':
      return [1, 0, Math.tan(angle), 1, 0, 0];
    default:
      throw new Error(`No such transform in a scene: ${name}`);
  }
}
