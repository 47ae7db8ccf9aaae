import { describe, expect, it } from 'vitest';
import type { Geometry } from '../layout/geometry';
import { fillOut } from './fill-out';

const GEOMETRY: Geometry = {
  size: { width: 400, height: 200 },
  lanes: [
    { lane: 1, box: { x: 0, y: 0, width: 400, height: 100 }, content: { x: 100, y: 0, width: 300, height: 100 } },
    { lane: 2, box: { x: 0, y: 100, width: 400, height: 100 }, content: { x: 100, y: 100, width: 300, height: 100 } },
  ],
  boxes: new Map([
    ['a', { x: 120, y: 20, width: 80, height: 40 }],
    ['b', { x: 150, y: 130, width: 80, height: 40 }],
  ]),
  links: new Map([
    ['l', { points: [{ x: 160, y: 60 }, { x: 160, y: 90 }, { x: 190, y: 90 }, { x: 190, y: 130 }], start: 'none', end: 'arrow', label: { box: { x: 150, y: 80, width: 20, height: 10 }, lines: [] } }],
  ]),
};

describe('a drawing in more room', () => {
  const { geometry } = fillOut(GEOMETRY, { width: 500, height: 300 });

  it('fills it with its lanes', () => {
    expect(geometry.size).toEqual({ width: 500, height: 300 });
    expect(geometry.lanes.map(({ box }) => [box.y, box.height, box.width])).toEqual([[0, 150, 500], [150, 150, 500]]);
    expect(geometry.lanes[1]?.content).toEqual({ x: 100, y: 150, width: 400, height: 150 });
  });

  it('keeps every element and label as large as it was, in its lane', () => {
    for (const [id, { width, height }] of GEOMETRY.boxes) expect(geometry.boxes.get(id)).toMatchObject({ width, height });
    expect(geometry.boxes.get('a')).toMatchObject({ x: 170, y: 45 });
    expect(geometry.links.get('l')?.label?.box).toMatchObject({ width: 20, height: 10 });
  });

  it('keeps lines straight, and ending on the elements they join', () => {
    const [first, second, third, last] = geometry.links.get('l')?.points ?? [];
    const a = geometry.boxes.get('a');
    const b = geometry.boxes.get('b');
    expect([first?.x === second?.x, second?.y === third?.y, third?.x === last?.x]).toEqual([true, true, true]);
    expect(first?.y).toBe((a?.y ?? 0) + 40);
    expect(last?.y).toBe(b?.y);
  });

  it('is as it was where there is no more room', () => {
    expect(fillOut(GEOMETRY, GEOMETRY.size).geometry).toEqual(GEOMETRY);
  });
});
