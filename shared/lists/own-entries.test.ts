import { describe, expect, it } from 'vitest';
import { elementOfItem } from '../adding/item';
import { newDocument } from '../document/create';
import { addElement } from '../document/edits';
import { writeDrawing } from '../document/write';
import { readDrawing } from '../document/read';
import type { ListEntry } from './list';
import { OwnEntries } from './own-entries';
import { itemOfOwn, takeOwnEntry } from './own-item';

const SPA: ListEntry = { type: 'system', name: 'Sistem Pengurusan Aset', nameEn: 'Asset Management System', code: 'SPA-01', owner: 'JPA', note: 'guna sama' };
const own = new OwnEntries([
  { name: 'Kementerian', entries: [SPA, { type: 'agency', name: 'Jabatan Perkhidmatan Awam', code: 'JPA' }] },
  { name: 'Negeri', entries: [{ type: 'site', name: 'PDSA JDN' }, { type: 'application', name: 'Sistem Pengurusan Aset' }] },
]);

describe('own entries', () => {
  it.each([
    ['pengurusn aset', 'Kementerian'],
    ['asset manag', 'Kementerian'],
    ['spa-01', 'Kementerian'],
    ['pdsa', 'Negeri'],
  ])('are found by %j, with the list they are from', (query, list) => {
    expect(own.find(query, 'ms')[0]?.item.list).toBe(list);
  });

  it('are found among the types that are asked for', () => {
    expect(own.find('aset', 'ms', ['application']).map(({ item }) => item.type)).toEqual(['application']);
    expect(own.find('', 'ms', ['agency', 'site']).map(({ item }) => item.name)).toEqual(['Jabatan Perkhidmatan Awam', 'PDSA JDN']);
  });

  it('are known by their name in either language, whatever the case', () => {
    expect(own.named(' asset  management SYSTEM', ['system'])).toMatchObject({ code: 'SPA-01' });
    expect(own.named('Sistem Pengurusan Aset', ['application', 'system'])).toMatchObject({ list: 'Negeri' });
    expect(own.named('', ['system'])).toBeUndefined();
    expect(own.named('Sistem Pengurusan Aset', ['site'])).toBeUndefined();
  });

  it('of 10,000 are found while typing', () => {
    const entries = Array.from({ length: 10_000 }, (_, at): ListEntry => ({ type: 'system', name: `Sistem Pengurusan Rekod Cawangan ${at}`, code: `S${at}` }));
    const many = new OwnEntries([{ name: 'Banyak', entries }]);
    many.find('s', 'ms');
    const start = performance.now();
    expect(many.find('rekod 9987', 'ms')[0]?.item.name).toBe('Sistem Pengurusan Rekod Cawangan 9987');
    // Many times what it takes: only a search that grows with more than the list fails.
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('an element from an own list', () => {
  it('is an ordinary element with the entry’s name, owner and note', () => {
    const item = itemOfOwn(SPA, 'ms');
    const element = elementOfItem(item ?? { kind: 'note' }, 'e', 'ms');
    expect(element).toEqual({ id: 'e', kind: 'system', name: 'Sistem Pengurusan Aset', agency: 'JPA', note: 'guna sama' });
    const document = addElement(newDocument({ id: 'd' }), element);
    expect(readDrawing(writeDrawing(document))).toMatchObject({ ok: true, repairs: [] });
  });

  it('takes its English name where the window is English, and what its name says in the guide’s lists', () => {
    expect(itemOfOwn(SPA, 'en')).toMatchObject({ name: 'Asset Management System' });
    expect(itemOfOwn({ type: 'site', name: 'PDSA JDN' }, 'ms')).toMatchObject({ kind: 'site', entry: 'location-pdsa' });
    expect(elementOfItem(itemOfOwn({ ...SPA, type: 'application' }, 'ms') ?? { kind: 'note' }, 'e', 'ms')).toMatchObject({ kind: 'application', agencies: ['JPA'] });
    expect(itemOfOwn({ type: 'agency', name: 'JPA' }, 'ms')).toBeUndefined();
  });

  it('that is there already gets what it does not say itself yet', () => {
    const blank = addElement(newDocument({ id: 'd' }), { id: 'e', kind: 'system', name: '', note: 'lama' });
    expect(takeOwnEntry(blank, 'e', SPA, SPA.name).elements).toEqual([{ id: 'e', kind: 'system', name: SPA.name, note: 'lama', agency: 'JPA' }]);
    const site = addElement(newDocument({ id: 'd' }), { id: 's', kind: 'site', name: 'x' });
    expect(takeOwnEntry(site, 's', { type: 'site', name: 'Cyberjaya', owner: 'JPA' }, 'Cyberjaya').elements).toEqual([{ id: 's', kind: 'site', name: 'Cyberjaya' }]);
  });
});
