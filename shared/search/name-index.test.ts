import { describe, expect, it } from 'vitest';
import { NameIndex } from './name-index';

const THINGS = [
  { ms: 'Simpan', en: 'Save' },
  { ms: 'Simpan sebagai', en: 'Save as' },
  { ms: 'Kemaskan semua lorong', en: 'Tidy all lanes' },
  { ms: 'Sistem Pengurusan Pelajar', en: 'Student management system', also: ['SPP-2'] },
];

const index = new NameIndex(THINGS, (thing) => thing);
const found = (query: string, lang: 'ms' | 'en' = 'ms'): readonly string[] => index.find(query, lang).map(({ item }) => item.ms);

describe('finding by name', () => {
  it('finds by either language, beginnings, inner parts, initials and other spellings', () => {
    expect(found('save')[0]).toBe('Simpan');
    expect(found('lorong')).toEqual(['Kemaskan semua lorong']);
    expect(found('urus')).toEqual(['Sistem Pengurusan Pelajar']);
    expect(found('spp')).toEqual(['Sistem Pengurusan Pelajar']);
    expect(found('spp-2')).toEqual(['Sistem Pengurusan Pelajar']);
  });

  it('forgives typing errors', () => {
    expect(found('kemasskan')).toEqual(['Kemaskan semua lorong']);
    expect(found('studnet managment', 'en')).toEqual(['Sistem Pengurusan Pelajar']);
  });

  it('puts the name that is the query first', () => {
    expect(found('simpan')).toEqual(['Simpan', 'Simpan sebagai']);
    expect(found('simpan sebagai')[0]).toBe('Simpan sebagai');
  });

  it('gives everything in its order for a blank query, and nothing where nothing fits', () => {
    expect(found('  ')).toEqual(THINGS.map(({ ms }) => ms));
    expect(found('zzqqxx')).toEqual([]);
  });

  it('looks only where it is told to', () => {
    expect(index.find('simpan', 'ms', ({ en }) => en !== 'Save').map(({ item }) => item.en)).toEqual(['Save as']);
  });

  it('finds among 2,000 names within a frame', () => {
    const many = new NameIndex(Array.from({ length: 2000 }, (_, i) => `Sistem Maklumat Bahagian ${i}`), (name) => ({ ms: name, en: name }));
    const best = Math.min(...Array.from({ length: 10 }, () => {
      const start = performance.now();
      expect(many.find('maklumt 1999', 'ms')[0]?.item).toBe('Sistem Maklumat Bahagian 1999');
      return performance.now() - start;
    }));
    // The best of several, and several times what it takes: a search that compares every word anew fails.
    expect(best).toBeLessThan(100);
  });
});
