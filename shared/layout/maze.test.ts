import { describe, expect, it } from 'vitest';
import { overlap } from './faults.testing';
import type { Box, Point } from './geometry';
import { Maze, MazeMemory } from './maze';

const AREA = { x: 0, y: 0, width: 400, height: 400 };
const FROM = { box: { x: 40, y: 180, width: 40, height: 40 }, margin: 4 };
const TO = { box: { x: 320, y: 180, width: 40, height: 40 }, margin: 4 };

function find(obstacles: readonly Box[], lines: readonly Box[] = [], budget = 100_000): readonly Point[] {
  return new Maze({ area: AREA, obstacles: [...obstacles, FROM.box, TO.box], lines }, new MazeMemory()).find(FROM, TO, budget).points;
}

function hits(points: readonly Point[], box: Box): boolean {
  return points.some((b, i) => {
    const a = points[i - 1] ?? b;
    return overlap({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }, box);
  });
}

describe('a search for a line', () => {
  it('goes straight where nothing is in the way', () => {
    const points = find([]);
    expect(points[0]).toMatchObject({ x: 80 });
    expect(points.at(-1)).toMatchObject({ x: 320 });
    expect(new Set(points.map(({ y }) => y)).size).toBe(1);
  });

  it('goes around boxes', () => {
    const wall = { x: 180, y: 40, width: 20, height: 320 };
    const points = find([wall]);
    expect(points.length).toBeGreaterThan(2);
    expect(hits(points, wall)).toBe(false);
  });

  it('crosses lines, but does not run along them', () => {
    const across = { x: 200, y: 0, width: 0, height: 400 };
    expect(find([], [across]).length).toBeGreaterThan(1);
    const along = [184, 188, 192, 196, 200, 204, 208, 212, 216].map((y) => ({ x: 100, y, width: 200, height: 0 }));
    const points = find([], along);
    const level = points.slice(1).filter(({ y }, i) => y === points[i]?.y && y > 184 && y < 216);
    expect(level.every(({ x }) => x <= 100 || x >= 300)).toBe(true);
  });

  it('gives up where there is no way, or after its budget', () => {
    const ring = [
      { x: 300, y: 160, width: 80, height: 8 },
      { x: 300, y: 232, width: 80, height: 8 },
      { x: 300, y: 160, width: 8, height: 80 },
      { x: 372, y: 160, width: 8, height: 80 },
    ];
    expect(find(ring)).toEqual([]);
    expect(find([], [], 3)).toEqual([]);
  });
});
