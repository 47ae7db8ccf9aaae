import { describe, expect, it } from 'vitest';
import { toMarkup } from '../drawing/markup';
import { overlapFacts } from './facts';
import { findOverlap } from './find-overlap';
import { NameTable } from './name-table';
import type { Overlap } from './overlap';
import { overlapPage } from './overlap-page';
import { overlapCsv } from './overlap-table';
import { MOST_COLUMNS, MOST_ROWS, overlapView } from './overlap-view';
import { plantedDrawings } from './planted.testing';

function planted(count: number, plants: number): Overlap {
  const table = new NameTable();
  for (const document of plantedDrawings(count, plants, 5).documents) table.add(overlapFacts(document));
  return findOverlap(table);
}

describe('the picture of an overlap', () => {
  it('has a row for each thing, a column for each drawing, and a dot where it stands', () => {
    const overlap = planted(8, 10);
    const markup = toMarkup(overlapPage(overlap, 'en').scene);
    const dots = overlap.groups.flatMap(({ members }) => [...new Set(members.map(({ drawing }) => drawing))]).length;
    expect(markup.match(/<circle/gu)?.length).toBe(dots + 2);
    for (const { name } of overlap.groups) expect(markup).toContain(name);
    for (const { title } of overlap.drawings) expect(markup).toContain(title);
    expect(markup).toContain('para 3.2.1 c');
    expect(toMarkup(overlapPage(overlap, 'ms').scene)).toContain('Perkhidmatan aplikasi');
  });

  it('stays readable: what has no room is counted', () => {
    const overlap = planted(120, 200);
    const view = overlapView(overlap);
    expect(view.columns.length).toBeLessThanOrEqual(MOST_COLUMNS);
    expect(view.rows.length).toBeLessThanOrEqual(MOST_ROWS);
    const { scene, size } = overlapPage(overlap, 'en');
    expect(size.width).toBeLessThan(2000);
    expect(toMarkup(scene)).toContain(`and ${view.moreRows} more things`);
    expect(toMarkup(scene)).toContain(`and ${view.moreColumns} more drawings`);
  });

  it('says so where nothing overlaps', () => {
    expect(toMarkup(overlapPage(findOverlap(new NameTable()), 'ms').scene)).toContain('Tiada pertindihan ditemui.');
  });

  it('is a table too, a line for each place', () => {
    const overlap = planted(8, 10);
    expect(overlapCsv(overlap, 'ms').trimEnd().split('\r\n')).toHaveLength(1 + overlap.groups.reduce((sum, { members }) => sum + members.length, 0));
  });
});
