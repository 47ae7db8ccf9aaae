import { describe, expect, it } from 'vitest';
import { ELEMENT_KINDS, laneOf } from '../../shared/document/kinds';
import { elementSchema } from '../../shared/document/schema';
import { elementOfItem } from '../../shared/adding/item';
import { NO_ENTRIES, OwnEntries } from '../../shared/lists/own-entries';
import type { ListEntry } from '../../shared/lists/list';
import { browseRows } from './library-rows';
import { LIBRARY } from './library-tree';
import { searchRows } from './search-rows';

const text = (key: string): string => key;

describe('the library', () => {
  it('holds every kind but notes, each in its own lane', () => {
    const kinds = LIBRARY.flatMap(({ kinds: items }) => items.map(({ kind }) => kind));
    expect(kinds.toSorted()).toEqual(ELEMENT_KINDS.filter((kind) => kind !== 'note').toSorted());
  });

  it('makes a valid element of its lane of everything in it', () => {
    for (const { lane, kinds, sections } of LIBRARY) {
      for (const item of [...kinds, ...sections.flatMap(({ items }) => items)]) {
        const element = elementOfItem(item, 'new', 'ms');
        expect({ item, lane: laneOf(element), valid: elementSchema.safeParse(element).success }).toEqual({ item, lane, valid: true });
      }
    }
  });

  it('has the 20 general processes, 21 registries and 36 repositories of the guide', () => {
    const counts = new Map(LIBRARY.flatMap(({ sections }) => sections.map((section) => [section.list, section.items.length])));
    expect([counts.get('process'), counts.get('registry'), counts.get('repository')]).toEqual([20, 21, 36]);
  });

  it('divides registries and repositories by sector, groups and subcategories by relationship', () => {
    const sections = LIBRARY.flatMap(({ sections: own }) => own);
    for (const list of ['registry', 'repository', 'subcategory']) {
      const section = sections.find((each) => each.list === list);
      expect(section?.groups?.flatMap(({ items }) => items.map(({ entry }) => entry)).toSorted()).toEqual(section?.items.map(({ entry }) => entry).toSorted());
    }
    expect(sections.find(({ list }) => list === 'target-group')?.groups?.map(({ entry }) => entry)).toEqual(['g2c', 'g2b', 'g2g', 'g2e']);
  });

  it('gives a group the relationship that it was picked under', () => {
    const group = LIBRARY[0]?.sections.find(({ list }) => list === 'target-group')?.groups?.[1]?.items[0];
    expect(elementOfItem(group ?? { kind: 'user' }, 'new', 'ms')).toMatchObject({ kind: 'user', relationship: 'g2b' });
  });

  it('writes a name that the guide has in small letters as a name', () => {
    expect(elementOfItem({ kind: 'channel', entry: 'channel-face-to-face' }, 'new', 'ms').name).toBe('Bersemuka');
    expect(elementOfItem({ kind: 'channel', entry: 'channel-e-counter' }, 'new', 'ms').name).toBe('e-Kaunter');
  });

  it('names a user by the code that people say', () => {
    expect(elementOfItem({ kind: 'user', entry: 'g2c' }, 'new', 'ms')).toMatchObject({ name: 'G2C', relationship: 'g2c' });
  });
});

describe('a search in the library', () => {
  it.each([
    ['daftar', 'process-register'],
    ['register', 'process-register'],
    ['mygov', 'medium-portal-mygovernment'],
  ])('finds %s in either language', (words, id) => {
    expect(searchRows(words, 'ms', text, NO_ENTRIES).map((row) => row.id)).toContain(id);
  });

  it('offers what is typed as the name of a new element of every kind', () => {
    const named = searchRows('Sistem ABC', 'ms', text, NO_ENTRIES).filter(({ item }) => item?.name === 'Sistem ABC');
    expect(named.map(({ item }) => item?.kind)).toEqual(ELEMENT_KINDS);
  });
});

describe('own lists in the library', () => {
  const entries: readonly ListEntry[] = [
    { type: 'system', name: 'Sistem Daftar Kapal', code: 'SDK', owner: 'Jabatan Laut' },
    { type: 'agency', name: 'Jabatan Laut' },
    ...Array.from({ length: 250 }, (_, at): ListEntry => ({ type: 'site', name: `Cawangan ${at}` })),
  ];
  const own = new OwnEntries([{ name: 'Kementerian', entries }]);

  const labels = (open: readonly string[]) => browseRows(new Set(open), 'ms', (key, values) => `${key} ${Object.values(values ?? {}).join()}`, own);

  it('are found beside the guide’s, marked with the list', () => {
    const found = searchRows('daftar', 'ms', text, own);
    expect(found.map(({ id }) => id)).toContain('process-register');
    expect(found.find(({ label }) => label === 'Sistem Daftar Kapal')).toMatchObject({ lane: 6, detail: 'Kementerian · SDK · Jabatan Laut', item: { kind: 'system', facts: { agency: 'Jabatan Laut' } } });
    expect(searchRows('sdk', 'ms', text, own)[0]?.label).toBe('Sistem Daftar Kapal');
    // An agency is no element.
    expect(searchRows('jabatan laut', 'ms', text, own).filter(({ id }) => id.startsWith('own-'))).toEqual([]);
  });

  it('stand in their lanes, where they open; what is too long is left to the search', () => {
    expect(labels(['lane-6', 'lane-7']).filter(({ label }) => label.startsWith('lists.')).map(({ label, lane, count }) => [label, lane, count])).toEqual([
      ['lists.section Kementerian', 6, 1],
      ['lists.section Kementerian', 7, 250],
    ]);
    const open = labels(['lane-7', '7/own/0']);
    expect(open.filter(({ item }) => item?.name?.startsWith('Cawangan'))).toHaveLength(200);
    expect(open.find(({ label }) => label === 'lists.moreRows 50')?.item).toBeUndefined();
  });
});
