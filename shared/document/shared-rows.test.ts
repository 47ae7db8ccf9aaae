import { describe, expect, it } from 'vitest';
import { changeRows, rowAfter, withTexts } from './change-rows';
import { agreedRow, commonCount, sharedRows, type ListRow, type SharedRows } from './shared-rows';

type Thing = { readonly name?: string; readonly quantity?: number; readonly specification?: string };

/** Rows as a person sees them: `Storan 1/2` is on one of two. */
function seen(shared: SharedRows<ListRow>): readonly string[] {
  return shared.rows.map((places) => {
    const { row, differing } = agreedRow(shared, places);
    const words = typeof row === 'string' ? [row] : [...Object.values(row), ...[...differing].map((property) => `${property}?`)];
    return [...words, ...(places.size < shared.lists.length ? [`${places.size}/${shared.lists.length}`] : [])].join(' ');
  });
}

const names = (lists: readonly (readonly ListRow[])[]): readonly string[] => lists.map((list) => list.map((row) => (typeof row === 'string' ? row : row.name)).join(' '));

const things = (...lists: readonly (readonly Thing[])[]): SharedRows<Thing> => sharedRows(lists);

const A = { name: 'A' };
const B = { name: 'B' };
const C = { name: 'C' };

describe('the rows of several lists', () => {
  it('are in common where all have them, in the first list’s order; what more have stands before what fewer have', () => {
    const shared = things([B, C, A], [A, { name: 'D' }, B], [{ name: 'E' }, B, { name: 'D' }, A]);
    expect(seen(shared)).toEqual(['B', 'A', 'D 2/3', 'C 1/3', 'E 1/3']);
    expect(commonCount(shared)).toBe(2);
  });

  it('are the same by their name, however it is written; where they differ otherwise, that is said', () => {
    const shared = things([{ name: 'Pelayan', quantity: 2 }], [{ name: ' pelayan', quantity: 4, specification: '8 vCPU' }]);
    expect(seen(shared)).toEqual(['Pelayan quantity? specification?']);
  });

  it('are rather the same where they say the same', () => {
    const x = { name: 'Pelayan', specification: 'x' };
    const y = { specification: 'y', name: 'Pelayan' };
    expect(seen(things([x, y], [{ name: 'Pelayan', specification: 'y' }]))).toEqual(['y Pelayan', 'Pelayan x 1/2']);
    // In common before equal: one row on all three, not two on some.
    expect(seen(things([x], [x], [y]))).toEqual(['Pelayan specification?']);
    expect(seen(things([x, y], [y], []))).toEqual(['y Pelayan 2/3', 'Pelayan x 1/3']);
  });

  it('may stand more than once', () => {
    expect(seen(sharedRows([['JPA', 'JPA'], ['JPA'], ['jpa', 'SPA', 'JPA']]))).toEqual(['JPA', 'JPA 2/3', 'SPA 1/3']);
  });

  it('of one list are that list', () => {
    expect(seen(things([B, {}, A, B]))).toEqual(['B', '', 'A', 'B']);
    expect(seen(things([]))).toEqual([]);
  });
});

describe('a change of several lists', () => {
  const shared = things([A, C, B], [B, { name: 'X' }, A]);

  it('adds to every list, behind a row that all have or at the end', () => {
    expect(names(changeRows(shared, { act: 'add', added: [{ name: 'N' }, { name: 'M' }], behind: 0 }).lists)).toEqual(['A N M C B', 'B X A N M']);
    expect(names(changeRows(shared, { act: 'add', added: [{ name: 'N' }] }).lists)).toEqual(['A C B N', 'B X A N']);
    expect(changeRows(shared, { act: 'add', added: [{ name: 'N' }], behind: 2 })).toBe(shared);
  });

  it('keeps a row the same one while its name is another’s', () => {
    const typed = changeRows(changeRows(shared, { act: 'set', row: 0, properties: { name: 'X' } }), { act: 'set', row: 0, properties: { name: 'XY', quantity: 3 } });
    expect(typed.lists).toEqual([[{ name: 'XY', quantity: 3 }, C, B], [B, { name: 'X' }, { name: 'XY', quantity: 3 }]]);
    expect(changeRows(typed, { act: 'set', row: 0, properties: { quantity: undefined } }).lists[0]?.[0]).toStrictEqual({ name: 'XY' });
  });

  it('leaves a list alone that lacks the row', () => {
    const set = changeRows(shared, { act: 'set', row: 2, properties: { quantity: 1 } });
    expect(set.lists[1]).toBe(shared.lists[1]);
    expect(names(changeRows(shared, { act: 'remove', row: 3 }).lists)).toEqual(['A C B', 'B A']);
    expect(names(changeRows(shared, { act: 'remove', row: 1 }).lists)).toEqual(['A C', 'X A']);
  });

  it('gives a row to those that lack it, with what the others agree on', () => {
    const before = things([{ name: 'P', quantity: 2, specification: 's' }, B], [], [{ name: 'p', quantity: 4, specification: 's' }]);
    const after = changeRows(before, { act: 'give', row: 0 });
    expect(after.lists[1]).toStrictEqual([{ name: 'P', specification: 's' }]);
    expect([after.lists[0], after.lists[2]]).toEqual([before.lists[0], before.lists[2]]);
    expect(seen(after)).toEqual(['P s quantity?', 'B 1/3']);
    const given = changeRows(shared, { act: 'give', row: 3 });
    expect(names(given.lists)).toEqual(['A C B X', 'B X A']);
    expect(rowAfter(shared, 3, given)).toBe(2);
    expect(changeRows(given, { act: 'give', row: 2 })).toBe(given);
  });

  it('moves a row before its neighbour in every list, and no other row', () => {
    const rows = things([A, C, B], [A, { name: 'X' }, { name: 'Y' }, B], [B, A]);
    const up = changeRows(rows, { act: 'move', row: 1, by: -1 });
    expect(names(up.lists)).toEqual(['B C A', 'B X Y A', 'B A']);
    expect(up.lists[2]).toBe(rows.lists[2]);
    expect(names(changeRows(up, { act: 'move', row: 0, by: 1 }).lists)).toEqual(['A C B', 'A X Y B', 'A B']);
    expect(changeRows(rows, { act: 'move', row: 1, by: 1 })).toBe(rows);
    expect(changeRows(rows, { act: 'move', row: 0, by: -1 })).toBe(rows);
  });

  it('gives all a typed text, whether some have it or none', () => {
    const after = withTexts(sharedRows([['JPA'], ['SPA', 'JPA']]), ['spa', ' MOF ', 'jpa', ' ']);
    expect(after.lists).toEqual([['JPA', 'SPA', 'MOF'], ['SPA', 'JPA', 'MOF']]);
  });
});
