import { expect, test } from 'vitest';
import { ringPlace } from './ring-place';

test('a ring stands on its line, before the end and round the corner where it must', () => {
  const line = [{ x: 0, y: 0 }, { x: 0, y: 10 }, { x: 90, y: 10 }];
  expect(ringPlace(line, 6)).toEqual({ x: 0, y: 6 });
  expect(ringPlace(line, 16)).toEqual({ x: 6, y: 10 });
});

test('the rings of a short line stay apart', () => {
  expect(ringPlace([{ x: 0, y: 0 }, { x: 0, y: 20 }], 16)).toEqual({ x: 0, y: 7 });
  expect(ringPlace([{ x: 3, y: 4 }], 16)).toEqual({ x: 3, y: 4 });
});
