import { describe, expect, it, vi } from 'vitest';
import type { Element } from '../../shared/document/types';
import type { Lang } from '../../shared/messages/lang';
import { NO_ENTRIES, OwnEntries } from '../../shared/lists/own-entries';
import { uiText } from '../../shared/messages/ui/ui-text';

// Commands reach the host, which is chosen from what the window has; here nothing of it is used.
vi.mock('../host/host', () => ({ host: { info: { platform: 'linux' } } }));

const { useEditor } = await import('../store/editor');
const { makeDrawing } = await import('../store/make-drawing');
const { newDocument } = await import('../../shared/document/create');
const { elementIndex, paletteGroups } = await import('./palette-rows');

const ELEMENTS: readonly Element[] = [
  { id: 'u', kind: 'user', name: 'Rakyat (G2C)' },
  { id: 's', kind: 'system', name: 'Sistem Gaji Sektor Awam' },
  { id: 'n', kind: 'note', text: 'Tanya ICTSO dahulu' },
];

function groups(query: string, lang: Lang = 'ms', elements = ELEMENTS) {
  useEditor.getState().show(makeDrawing(newDocument({ id: 'd', date: '2026-01-15' }), lang));
  return paletteGroups(query, { ...useEditor.getState(), lang }, (key, values) => uiText(lang, key, values), elementIndex(elements, lang), []);
}

const labels = (query: string, lang?: Lang): readonly string[] => groups(query, lang).flatMap(({ rows }) => rows.map(({ label }) => label));

describe('the command palette', () => {
  it('finds a command in either language and through a typing error', () => {
    expect(labels('tidy all')[0]).toBe('Kemaskan semua lorong');
    expect(labels('kemaskn semua')[0]).toBe('Kemaskan semua lorong');
    expect(labels('simpan', 'en')[0]).toBe('Save');
  });

  it('finds elements by name, by kind in either language, and notes by their text', () => {
    expect(labels('gaji sektr')[0]).toBe('Sistem Gaji Sektor Awam');
    expect(labels('ictso')[0]).toBe('Tanya ICTSO dahulu');
    expect(groups('user').find(({ id }) => id === 'elements')?.rows).toMatchObject([{ label: 'Rakyat (G2C)', detail: 'Pengguna', lane: 1 }]);
  });

  it('puts what can be added first where it fits best, with its lane', () => {
    expect(groups('mydigital id')[0]).toMatchObject({ id: 'add', rows: [{ label: 'MyDigital ID', lane: 5, kind: 'platform' }] });
  });

  it('leaves out what has fewer of the words than the best', () => {
    expect(groups('sistem gaji sektor awam').map(({ id }) => id)).toEqual(['elements']);
    expect(groups('zzqqxx')).toEqual([]);
  });

  it('finds what the person’s own lists have, with the list', () => {
    useEditor.getState().setOwnEntries(new OwnEntries([{ name: 'Kementerian', entries: [{ type: 'system', name: 'Sistem Daftar Kapal', owner: 'Jabatan Laut' }] }]));
    expect(groups('daftar kapal')[0]).toMatchObject({ id: 'add', rows: [{ label: 'Sistem Daftar Kapal', detail: 'Kementerian · Jabatan Laut', lane: 6, act: { item: { facts: { agency: 'Jabatan Laut' } } } }] });
    useEditor.getState().setOwnEntries(NO_ENTRIES);
  });

  it('offers only what can be run now', () => {
    expect(groups('').flatMap(({ rows }) => rows.map(({ id }) => id))).not.toContain('undo');
  });

  it('finds one of 2,000 elements, and shows no more than can be read', () => {
    const many = Array.from({ length: 2000 }, (_, at): Element => ({ id: `${at}`, kind: 'system', name: `Sistem nombor ${at}` }));
    const [first] = groups('sistem nombor 1999', 'ms', many);
    expect(first?.rows[0]?.label).toBe('Sistem nombor 1999');
    expect(first?.rows.length).toBeLessThanOrEqual(12);
  });
});
