import { expect, test } from 'vitest';
import { badgePlace } from './badge-place';

test('a badge stands in the middle of the longest stretch', () => {
  expect(
    badgePlace({
      points: [
        { x: 0, y: 0 },
        { x: 0, y: 10 },
        { x: 100, y: 10 },
        { x: 100, y: 40 },
      ],
    }),
  ).toEqual({ x: 50, y: 10 });
});

test('where there is a label, it stands at its corner and covers no word', () => {
  const box = { x: 10, y: 20, width: 60, height: 22 };
  expect(badgePlace({ points: [{ x: 0, y: 0 }], label: { box, lines: [] } })).toEqual({ x: 74, y: 16 });
});
