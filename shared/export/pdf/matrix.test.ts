import { describe, expect, it } from 'vitest';
import { matrixOf, multiply } from './matrix';

describe('transforms', () => {
  it('are done from the last to the first', () => {
    expect(multiply(matrixOf('translate(10 20) scale(2)'), [1, 0, 0, 1, 3, 4])).toEqual([2, 0, 0, 2, 16, 28]);
  });

  it('turn upwards', () => {
    const [, , , , x, y] = multiply(matrixOf('translate(5 5) rotate(-90)'), [1, 0, 0, 1, 10, 0]);
    expect([Math.round(x), Math.round(y)]).toEqual([5, -5]);
  });

  it('are refused where a scene has none such', () => {
    expect(() => matrixOf('skewY(3)')).toThrow('skewY');
  });
});
