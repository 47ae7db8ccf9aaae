import { describe, expect, it } from 'vitest';
import type { Box, Geometry, LaneGeometry, LinkGeometry, Point } from '../layout/geometry';
import { cutGeometry } from './cut-geometry';

const LANES: readonly LaneGeometry[] = ([1, 2, 3] as const).map((lane, position) => {
  const box: Box = { x: 0, y: 100 * position, width: 400, height: 100 };
  return { lane, box, content: box };
});

const points = (...at: readonly (readonly [x: number, y: number])[]): readonly Point[] => at.map(([x, y]) => ({ x, y }));
const line = (at: readonly Point[]): LinkGeometry => ({ points: at, start: 'none', end: 'arrow' });

function cutOf(from: number, to: number, links: Readonly<Record<string, LinkGeometry>>): ReturnType<typeof cutGeometry> {
  const geometry: Geometry = {
    size: { width: 400, height: 300 },
    lanes: LANES,
    boxes: new Map(LANES.map(({ lane, box }) => [`e${lane}`, { x: 50, y: box.y + 30, width: 80, height: 40 }])),
    links: new Map(Object.entries(links)),
  };
  return cutGeometry(geometry, LANES.slice(from - 1, to));
}

describe('a page’s part of a drawing', () => {
  it('has the page’s lanes and elements, its first lane at the top', () => {
    const { geometry } = cutOf(2, 3, {});
    expect(geometry.size).toEqual({ width: 400, height: 200 });
    expect(geometry.lanes.map(({ lane, box }) => [lane, box.y])).toEqual([[2, 0], [3, 100]]);
    expect([...geometry.boxes]).toEqual([['e2', { x: 50, y: 30, width: 80, height: 40 }], ['e3', { x: 50, y: 130, width: 80, height: 40 }]]);
  });

  it('cuts a line at the page’s edge on both sides, at the same place', () => {
    const links = { a: line(points([90, 70], [90, 90], [200, 90], [200, 130])) };
    const above = cutOf(1, 1, links);
    const below = cutOf(2, 3, links);
    expect(above.geometry.links.get('a')).toEqual({ points: points([90, 70], [90, 90], [200, 90], [200, 100]), start: 'none', end: 'none' });
    expect(below.geometry.links.get('a')).toEqual({ points: points([200, 0], [200, 30]), start: 'none', end: 'arrow' });
    expect(above.cuts).toEqual([{ link: 'a', x: 200, edge: 'bottom' }]);
    expect(below.cuts).toEqual([{ link: 'a', x: 200, edge: 'top' }]);
  });

  it('lets a line pass through a page on which it has no end', () => {
    const { geometry, cuts } = cutOf(2, 2, { a: line(points([90, 70], [90, 230])) });
    expect(geometry.links.get('a')?.points).toEqual(points([90, 0], [90, 100]));
    expect(cuts.map(({ edge }) => edge)).toEqual(['top', 'bottom']);
  });

  it('keeps every piece of a line that leaves and comes back', () => {
    const { geometry, pieces, cuts } = cutOf(1, 1, { a: line(points([50, 70], [50, 120], [300, 120], [300, 70])) });
    expect(geometry.links.get('a')?.points).toEqual(points([50, 70], [50, 100]));
    expect(pieces).toEqual([{ link: 'a', line: { points: points([300, 100], [300, 70]), start: 'none', end: 'arrow' } }]);
    expect(cuts.map(({ x }) => x)).toEqual([50, 300]);
  });

  it('leaves out lines of other pages, and one that only touches the edge', () => {
    const links = { a: line(points([50, 230], [80, 230])), b: line(points([50, 170], [50, 100], [90, 100], [90, 170])) };
    expect([...cutOf(1, 1, links).geometry.links]).toEqual([]);
    expect(cutOf(2, 2, links).geometry.links.get('b')?.points).toHaveLength(4);
  });

  it('puts a label on the page that its middle is on, and nowhere else', () => {
    const label = { box: { x: 80, y: 80, width: 40, height: 30 }, lines: [] };
    const links = { a: { ...line(points([90, 70], [90, 130])), label } };
    expect(cutOf(1, 1, links).geometry.links.get('a')?.label).toEqual(label);
    expect(cutOf(2, 2, links).geometry.links.get('a')).not.toHaveProperty('label');
  });
});
