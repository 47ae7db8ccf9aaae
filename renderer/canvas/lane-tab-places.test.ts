import { expect, test } from 'vitest';
import type { LaneGeometry } from '../../shared/layout/geometry';
import { laneTabPlaces } from './lane-tab-places';

function lane(number: LaneGeometry['lane'], y: number, height: number): LaneGeometry {
  const box = { x: 0, y, width: 3000, height };
  return { lane: number, box, content: box };
}

const LANES = [lane(1, 0, 200), lane(2, 200, 100), lane(3, 300, 400)];
const OPEN: ReadonlySet<LaneGeometry['lane']> = new Set();

test('there are none while the lanes’ own labels can be seen', () => {
  expect(laneTabPlaces(LANES, OPEN, { x: 0, y: 0, zoom: 1 }, 600)).toEqual([]);
  expect(laneTabPlaces(LANES, OPEN, { x: -10, y: 0, zoom: 1 }, 600)).toEqual([]);
});

test('each lane is named at the top of what is seen of it', () => {
  expect(laneTabPlaces(LANES, OPEN, { x: -1500, y: -100, zoom: 1 }, 600)).toEqual([
    { lane: 1, top: 6 },
    { lane: 2, top: 106 },
    { lane: 3, top: 206 },
  ]);
});

test('a lane with no room for a tab, out of view or folded has none', () => {
  expect(laneTabPlaces(LANES, OPEN, { x: -1500, y: -170, zoom: 1 }, 600).map(({ lane }) => lane)).toEqual([2, 3]);
  expect(laneTabPlaces(LANES, OPEN, { x: -500, y: 0, zoom: 0.3 }, 600).map(({ lane }) => lane)).toEqual([1, 3]);
  expect(laneTabPlaces(LANES, OPEN, { x: -1500, y: 0, zoom: 1 }, 300).map(({ lane }) => lane)).toEqual([1, 2]);
  expect(laneTabPlaces(LANES, new Set<LaneGeometry['lane']>([2]), { x: -1500, y: 0, zoom: 1 }, 600).map(({ lane }) => lane)).toEqual([1, 3]);
});

test('there are none beside the page', () => {
  expect(laneTabPlaces(LANES, OPEN, { x: -3000, y: 0, zoom: 1 }, 600)).toEqual([]);
});
