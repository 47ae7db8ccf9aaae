import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawing } from '../rules/testing';
import { changeRows, type RowsChange } from './change-rows';
import { setLists } from './edits';
import { emptyHistory, record, redo, undo } from './history';
import { jsonEqual } from './json-equal';
import { agreedRow, commonCount, sharedRows, type SharedRows } from './shared-rows';
import type { Hardware, LmvDocument } from './types';

// The same cases in every run: a red test must mean that somebody broke something.
fc.configureGlobal({ seed: 20260115 });

const rows = fc.array(
  fc.record({ name: fc.constantFrom('', 'Pelayan', 'pelayan ', 'Storan', 'Suis'), quantity: fc.integer({ min: 1, max: 2 }) }, { requiredKeys: [] }),
  { maxLength: 5 },
);
const lists = fc.array(rows, { minLength: 1, maxLength: 4 });

const changes: fc.Arbitrary<RowsChange<Hardware>> = fc.oneof(
  fc.record({ act: fc.constant('add' as const), added: fc.array(fc.record({ name: fc.constantFrom('', 'Baharu', 'Storan') }), { minLength: 1, maxLength: 2 }) }),
  fc.record({ act: fc.constant('add' as const), added: fc.constant([{ name: 'Di tengah' }]), behind: fc.nat(6) }),
  fc.record({ act: fc.constant('set' as const), row: fc.nat(6), properties: fc.record({ name: fc.constantFrom('Suis', 'Lain'), quantity: fc.constantFrom(7, undefined) }, { requiredKeys: [] }) }),
  fc.record({ act: fc.constantFrom('give' as const, 'remove' as const), row: fc.nat(6) }),
  fc.record({ act: fc.constant('move' as const), row: fc.nat(6), by: fc.constantFrom(1 as const, -1 as const) }),
);

function requireWhole({ lists, rows }: SharedRows<Hardware>): void {
  // Every row of every list has exactly one place.
  const places = rows.flatMap((row) => [...row].map(([list, position]) => `${list}/${position}`));
  expect(places.toSorted()).toEqual(lists.flatMap((list, at) => list.map((_, position) => `${at}/${position}`)).toSorted());
  // What all have comes first, in the first list's order.
  const common = commonCount({ lists, rows });
  expect(rows.slice(0, common).every(({ size }) => size === lists.length)).toBe(true);
  const firsts = rows.slice(0, common).map((row) => row.get(0) ?? -1);
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
}

it('finds every row once, and all that lists of equal rows have in common', () => {
  fc.assert(
    fc.property(lists, (lists) => {
      requireWhole(sharedRows(lists));
      const [first = []] = lists;
      const same = sharedRows([first, first.toReversed()]);
      expect(commonCount(same)).toBe(first.length);
      expect(same.rows.every((places) => agreedRow(same, places).differing.size === 0)).toBe(true);
    }),
  );
});

it('a change does what it says to every list, and to no other row of it', () => {
  fc.assert(
    fc.property(lists, fc.array(changes, { minLength: 1, maxLength: 8 }), (lists, all) => {
      let shared: SharedRows<Hardware> = sharedRows(lists);
      for (const change of all) {
        const next = changeRows(shared, change);
        requireWhole(next);
        const row = change.act === 'add' ? undefined : shared.rows[change.row];
        const faults = shared.lists.filter((before, at) => !asSaid(change, before, next.lists[at] ?? [], row?.get(at), row !== undefined));
        expect(faults).toEqual(change.act === 'add' && next === shared ? shared.lists : []);
        shared = next;
      }
    }),
  );
});

/**
 * Whether a change did to one list what it says.
 * @param place where the list has the row that is changed
 * @param exists whether any list has it
 */
function asSaid(change: RowsChange<Hardware>, before: readonly Hardware[], after: readonly Hardware[], place: number | undefined, exists: boolean): boolean {
  const own = (list: readonly Hardware[]): readonly Hardware[] => list.filter((_, position) => position !== place);
  switch (change.act) {
    case 'add':
      // One run of new rows, and all others as they were.
      return Array.from({ length: before.length + 1 }, (_, start) => before.toSpliced(start, 0, ...change.added)).some((list) => jsonEqual(list, after));
    case 'set':
      return jsonEqual(own(after), own(before)) && (place === undefined || jsonEqual(after[place], plain({ ...before[place], ...change.properties })));
    case 'give':
      return jsonEqual(after.slice(0, before.length), before) && after.length === before.length + (exists && place === undefined ? 1 : 0);
    case 'remove':
      return jsonEqual(after, own(before));
    default:
      return jsonEqual(sorted(after), sorted(before)) && after.filter((each, position) => each !== before[position]).length <= 2;
  }
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function sorted(list: readonly Hardware[]): readonly string[] {
  return list.map((row) => JSON.stringify(row)).toSorted();
}

it('in a drawing nothing else changes, and undoing restores it', () => {
  fc.assert(
    fc.property(lists, changes, (lists, change) => {
      const sites = lists.map((hardware, at) => ({ id: `s${at}`, kind: 'site' as const, name: `Tapak ${at}`, software: [{ name: 'Linux' }], ...(at % 2 === 0 && hardware.length === 0 ? {} : { hardware }) }));
      const before: LmvDocument = drawing({ elements: [{ id: 'u', kind: 'user' }, ...sites, { id: 'z', kind: 'site', hardware: [{ name: 'Pelayan' }] }], links: [['u', 'z']] });
      const next = changeRows(sharedRows<Hardware>(lists), change);
      const after = setLists(before, 'hardware', next.lists.map((list, at) => ({ id: `s${at}`, list })));

      expect(after.elements.map((element) => (element.kind === 'site' ? { ...element, hardware: undefined } : element))).toEqual(
        before.elements.map((element) => (element.kind === 'site' ? { ...element, hardware: undefined } : element)),
      );
      expect([after.links, after.project, after.waivers].every((list, at) => list === [before.links, before.project, before.waivers][at])).toBe(true);
      // What has the same rows is the same element; the others have theirs.
      const changed = next.lists.map((list, at) => !jsonEqual(list, lists[at]));
      expect(changed.map((_, at) => after.elements[at + 1] !== before.elements[at + 1])).toEqual(changed);
      expect(after.elements.slice(1, -1).map((element) => (element.kind === 'site' ? (element.hardware ?? []) : undefined))).toEqual(next.lists);
      expect([after.elements[0], after.elements.at(-1)]).toEqual([before.elements[0], before.elements.at(-1)]);

      const history = record(emptyHistory(), before, after, { label: 'x' });
      expect(history.past).toHaveLength(changed.includes(true) ? 1 : 0);
      const undone = undo(history, after) ?? { document: before, history };
      expect(undone.document).toEqual(before);
      expect((redo(undone.history, undone.document) ?? undone).document).toEqual(after);
    }),
  );
});
