import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../messages/lang';
import { allEntries, listEntries, type CatalogueList } from './catalogue';
import { searchEntries } from './search';

const first = (query: string, lang: Lang = 'ms', lists?: readonly CatalogueList[]): string | undefined => searchEntries(query, lang, lists && { lists })[0]?.id;

describe('searchEntries', () => {
  it.each<[query: string, id: string]>([
    ['pendaftaran', 'process-register'],
    ['PENDAFTARAN', 'process-register'],
    ['register', 'process-register'],
    ['lulus', 'process-approve'],
    ['approve', 'process-approve'],
    ['endorse', 'process-approve'],
    ['bayar', 'process-pay'],
    ['semakan', 'process-verify'],
    ['semakan semula', 'process-revise'],
    ['semula semakan', 'process-revise'],
    ['pengesahan identiti', 'process-identify'],
    ['g2c', 'g2c'],
    ['hsm', 'control-hsm'],
    ['siem', 'control-siem'],
    ['mfa', 'control-mfa'],
    ['mygovnet', 'network-mygovnet'],
    ['mygovnet pcn', 'network-mygovnet-pcn'],
    ['mygov*net.pdsa', 'network-mygovnet-pdsa'],
    ['ekaunter', 'channel-e-counter'],
    ['e-kaunter', 'channel-e-counter'],
    ['muka', 'channel-face-to-face'],
    ['mydigitalid', 'platform-mydigital-id'],
    ['mydigital', 'platform-mydigital-id'],
    ['mygdx', 'platform-mygdx'],
    ['oku', 'sub-g2c-social-1-persons-with-disabilities'],
    ['pbt', 'target-local-authority'],
    ['warganegara', 'target-citizen'],
    ['bukan warga', 'target-non-citizen'],
    ['harta intelek', 'repository-intellectual-property'],
    ['intellectual', 'repository-intellectual-property'],
    ['siber', 'domain-security-cyber-security'],
  ])('%j finds %s first, with Malay names first', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each<[query: string, id: string]>([
    ['pendftaran', 'process-register'],
    ['pnedaftaran', 'process-register'],
    ['pendafatran', 'process-register'],
    ['kelulsan', 'process-approve'],
    ['pembayarn', 'process-pay'],
    ['wargangara', 'target-citizen'],
    ['aprove', 'process-approve'],
    ['disabilites', 'persona-person-with-disability'],
    ['myditigal', 'platform-mydigital-id'],
    ['intelectual proprty', 'repository-intellectual-property'],
  ])('%j, mistyped, still finds %s', (query, id) => {
    expect(searchEntries(query, 'ms', { limit: 3 }).map((entry) => entry.id)).toContain(id);
  });

  it('ranks names of the language asked for first', () => {
    const lists: readonly CatalogueList[] = ['process', 'registry', 'domain'];
    expect(first('pe', 'ms', lists)).toMatch(/^(process|registry|domain)-/);
    expect(searchEntries('re', 'en', { lists: ['process'] })[0]?.en).toMatch(/^Re/);
    expect(searchEntries('pe', 'ms', { lists: ['process'] })[0]?.ms).toMatch(/^Pe/);
    expect(first('land', 'en', ['registry'])).toBe('registry-land');
    expect(first('tanah', 'en', ['registry'])).toBe('registry-land');
  });

  it.each<[query: string, list: CatalogueList, id: string]>([
    ['  pend ', 'process', 'process-register'],
    ['daftar', 'process', 'process-register'],
    ['pdsa', 'location', 'location-pdsa'],
    ['pdsa', 'network', 'network-mygovnet-pdsa'],
  ])('%j in the list %s finds %s', (query, list, id) => {
    expect(first(query, 'ms', [list])).toBe(id);
  });

  it('searches the lists asked for only, and gives no more than asked for', () => {
    const found = searchEntries('ke', 'ms', { lists: ['registry', 'repository'], limit: 5 });
    expect(found).toHaveLength(5);
    expect(found.every(({ list }) => list === 'registry' || list === 'repository')).toBe(true);
    expect(searchEntries('pendaftaran', 'ms', { lists: [] })).toEqual([]);
  });

  it('lists everything in the order of the guide where nothing was typed', () => {
    expect(searchEntries('', 'ms', { lists: ['process'] })).toEqual(listEntries('process'));
    expect(searchEntries(' \t?', 'en')).toEqual(allEntries());
    expect(searchEntries('', 'en', { limit: 3 })).toEqual(allEntries().slice(0, 3));
  });

  it('shows what has the most of the words, where nothing has all of them', () => {
    expect(first('registri tanah', 'ms', ['registry'])).toBe('registry-land');
    expect(searchEntries('zzzzzz', 'ms')).toEqual([]);
  });

  it('folds diacritics', () => {
    expect(first('pendáftaràn')).toBe('process-register');
  });

  it('finds every entry by its full name in either language, at the top or beside its namesakes', () => {
    const notFound = allEntries().flatMap((entry) =>
      LANGS.filter((lang) => {
        const found = searchEntries(entry[lang], lang, { lists: [entry.list] });
        const namesakes = listEntries(entry.list).filter((other) => other[lang].toLowerCase() === entry[lang].toLowerCase()).length;
        return !found.slice(0, namesakes).includes(entry);
      }).map((lang) => `${entry.id} ${lang}`),
    );
    expect(notFound).toEqual([]);
  });

  it('takes anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...LANGS), (query, lang) => {
        expect(searchEntries(query, lang)).toEqual(searchEntries(query, lang));
      }),
      { numRuns: 100, seed: 20260115 },
    );
  });

  it('is not held up by a long query', () => {
    const queries = ['p', 'pendftaran', 'kementerian dan jabatan', 'pengurusan sumber manusia kerajaan', 'data protection', 'x'.repeat(100_000), 'a b '.repeat(10_000)];
    // The best of several runs, and many times what it takes: only a search that grows with the query’s square fails.
    const times = queries.map((query) =>
      Math.min(
        ...Array.from({ length: 20 }, () => {
          const start = performance.now();
          searchEntries(query, 'ms');
          return performance.now() - start;
        }),
      ),
    );
    expect(Math.max(...times)).toBeLessThan(100);
  });
});
