import { expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import type { Lane } from '../document/types';
import { drawing } from '../rules/testing';
import { STRIP_HEIGHT } from './fold-bands';
import { foldLanes } from './fold-lanes';
import type { Box, Geometry, LaneGeometry, Point } from './geometry';
import { layoutDrawing } from './layout';

const DOCUMENT = drawing({
  elements: [
    { id: 'user', kind: 'user', name: 'Pengguna', x: 0, y: 0 },
    { id: 'process', kind: 'process', name: 'Proses', x: 400, y: 0 },
    { id: 'application', kind: 'application', name: 'Aplikasi', x: 0, y: 0 },
    { id: 'module', kind: 'module', name: 'Modul', parent: 'application' },
    { id: 'system', kind: 'system', name: 'Sistem', x: 400, y: 0 },
    { id: 'other', kind: 'system', name: 'Sistem lain', x: 720, y: 0 },
    { id: 'site', kind: 'site', name: 'Lokasi', x: 800, y: 0 },
    { id: 'network', kind: 'network', name: 'Rangkaian', x: 0, y: 0 },
  ],
  links: [
    { id: 'automated', from: 'process', to: 'module' },
    { id: 'exchange', from: 'system', to: 'application', method: 'method-api', data: [{ name: 'Rekod' }] },
    { id: 'back', from: 'application', to: 'system', method: 'method-api', data: [{ name: 'Status' }] },
    { id: 'hosted', from: 'application', to: 'site' },
    { id: 'connected', from: 'site', to: 'network' },
  ],
});
const index = new DrawingIndex(DOCUMENT);
const open = layoutDrawing(index, { lang: 'ms' });
const folding = (...lanes: readonly Lane[]): Geometry => foldLanes(index, open, new Set(lanes));
const laneIn = (geometry: Geometry, lane: Lane): Box => (geometry.lanes[lane - 1] as LaneGeometry).box;
const boxIn = (geometry: Geometry, id: string): Box => geometry.boxes.get(id) as Box;
const labelIn = (geometry: Geometry, id: string): Box | undefined => geometry.links.get(id)?.label?.box;
const ends = (geometry: Geometry, id: string): readonly [Point, Point] => {
  const points = geometry.links.get(id)?.points ?? [];
  return [points[0] as Point, points.at(-1) as Point];
};

it('a folded lane hides its elements, and what is below moves up', () => {
  const folded = folding(5);
  expect(laneIn(folded, 5)).toEqual({ ...laneIn(open, 5), height: STRIP_HEIGHT });
  expect([...folded.boxes.keys()]).toEqual(['user', 'process', 'system', 'other', 'site', 'network']);
  const up = laneIn(open, 5).height - STRIP_HEIGHT;
  expect(boxIn(folded, 'system').y).toBe(boxIn(open, 'system').y - up);
  expect(folded.boxes.get('user')).toBe(open.boxes.get('user'));
  expect(folded.lanes[0]).toBe(open.lanes[0]);
  expect(folded.size).toEqual({ width: open.size.width, height: open.size.height - up });
});

it('what its lane holds keeps its place in it: the lane’s content moves along', () => {
  const folded = folding(2, 5);
  for (const [id, lane] of [['process', 4], ['system', 6], ['site', 7]] as const) {
    const [before, after] = [open, folded].map((geometry) => (geometry.boxes.get(id)?.y ?? 0) - (geometry.lanes[lane - 1]?.content.y ?? 0));
    expect(after).toBe(before);
  }
});

it('a link into a folded lane ends on its strip, with its head', () => {
  const folded = folding(5);
  const strip = laneIn(folded, 5);
  const [, from] = ends(folded, 'automated');
  expect(from.y).toBeGreaterThan(strip.y);
  expect(from.y).toBeLessThan(strip.y + STRIP_HEIGHT / 2);
  expect(folded.links.get('automated')?.end).toBe('arrow');
  const [start] = ends(folded, 'hosted');
  expect(start.y).toBeLessThan(strip.y + strip.height);
  expect(start.y).toBeGreaterThan(strip.y + STRIP_HEIGHT / 2);
});

it('two exchanges that are drawn as one line stay one', () => {
  const folded = folding(5);
  expect(folded.links.get('back')?.drawnWith).toBe('exchange');
  expect(folded.links.get('back')?.points).toEqual(folded.links.get('exchange')?.points.toReversed());
  expect(folding(5, 6).links.has('back')).toBe(false);
});

it('what is within a folded lane, or between two strips that touch, is not drawn', () => {
  expect(folding(7).links.has('connected')).toBe(false);
  expect(folding(4, 5).links.has('automated')).toBe(false);
  expect(folding(4, 5).links.has('hosted')).toBe(true);
});

it('between two strips with an open lane in between a line goes from one to the other', () => {
  const folded = folding(5, 7);
  const [from, to] = ends(folded, 'hosted');
  expect(from.y).toBeLessThan(laneIn(folded, 6).y);
  expect(to.y).toBeGreaterThan(laneIn(folded, 7).y);
});

it('a link that passes through a folded lane still joins its elements', () => {
  const folded = folding(6);
  const [from, to] = ends(folded, 'hosted');
  const application = boxIn(folded, 'application');
  expect(from.y).toBe(application.y + application.height);
  expect(to.y).toBe(boxIn(folded, 'site').y);
});

it('a label goes with its lane, and goes away with it', () => {
  const up = laneIn(open, 2).height - STRIP_HEIGHT;
  const before = labelIn(open, 'exchange') as Box;
  expect(labelIn(folding(2), 'exchange')).toEqual({ ...before, y: before.y - up });
  const holder: Lane = before.y < laneIn(open, 6).y ? 5 : 6;
  expect(labelIn(folding(holder), 'exchange')).toBeUndefined();
});
