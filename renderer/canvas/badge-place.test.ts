import { expect, test } from 'vitest';
import { badgePlace } from './badge-place';

test('a badge stands in the middle of the longest stretch', () => {
  expect(
    badgePlace([
      { x: 0, y: 0 },
      { x: 0, y: 10 },
      { x: 100, y: 10 },
      { x: 100, y: 40 },
    ]),
  ).toEqual({ x: 50, y: 10 });
});
