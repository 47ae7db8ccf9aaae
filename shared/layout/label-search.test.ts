import { describe, expect, it } from 'vitest';
import { BoxGrid } from './box-grid';
import type { Box } from './geometry';
import { findLabelPlace, type Surroundings } from './label-search';

function among(...things: readonly { readonly box: Box; readonly link?: string }[]): Surroundings {
  const grid: Surroundings['grid'] = new BoxGrid();
  for (const thing of things) grid.add(thing.box, thing);
  return { grid, left: 0, right: 1000 };
}

const WORDING = { size: { width: 80, height: 24 }, lines: [{ text: 'MyGDX', bold: true }] };
const LINE = [
  { x: 100, y: 100 },
  { x: 100, y: 160 },
  { x: 400, y: 160 },
];

describe('a place for a label', () => {
  it('is in the middle of the longest part of its line', () => {
    expect(findLabelPlace('l', LINE, WORDING, among())).toEqual({ x: 210, y: 148, width: 80, height: 24 });
  });

  it('is elsewhere on the line where something is there', () => {
    const box = { x: 240, y: 150, width: 20, height: 20 };
    const place = findLabelPlace('l', LINE, WORDING, among({ box }));
    expect(place && (place.x + 80 < 240 || place.x > 260)).toBe(true);
  });

  it('may cover its own line, but no other', () => {
    const own = { link: 'l', box: { x: 100, y: 160, width: 300, height: 0 } };
    expect(findLabelPlace('l', LINE, WORDING, among(own))).toBeDefined();
    expect(findLabelPlace('l', LINE, WORDING, among({ ...own, link: 'other' }))).toMatchObject({ y: expect.any(Number) as number, x: 60 });
  });

  it('is nowhere where every spot covers something', () => {
    const box = { x: 0, y: 0, width: 500, height: 500 };
    expect(findLabelPlace('l', LINE, WORDING, among({ box }))).toBeUndefined();
  });
});
