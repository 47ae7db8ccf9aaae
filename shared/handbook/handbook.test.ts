import { describe, expect, it } from 'vitest';
import { SECTION_NAMES } from '../messages/handbook';
import { HANDBOOK, searchHandbook, SECTIONS } from './handbook';

describe('the handbook', () => {
  it('has every list of the guide, its terms, its acronyms and the worked example, each with its place in the guide', () => {
    expect(SECTIONS).toEqual(expect.arrayContaining(['term', 'acronym', 'example', 'persona', 'process', 'network']));
    for (const section of SECTIONS) for (const lang of ['ms', 'en'] as const) expect(SECTION_NAMES[section][lang]).not.toBe('');
    for (const { ms, en, source, about } of HANDBOOK) expect([ms, en, source, ...(about ? [about.ms, about.en] : [])]).not.toContain('');
    expect(new Set(HANDBOOK.map(({ id }) => id)).size).toBe(HANDBOOK.length);
  });

  it.each([
    ['LMV', 'term-lmv'],
    ['peneraju projek', 'role'],
    ['kumpulan sasr', 'term-target-group'],
    ['once only', 'term-once-only'],
    ['Infrastruktur Digital Awam', 'acronym-dpi'],
    ['lane-empty', 'rule-lane-empty'],
  ])('finds %s', (query, id) => {
    const found = searchHandbook(query, 'ms').slice(0, 6).map((entry) => entry.id);
    expect(found.some((one) => one.startsWith(id) || one.includes('project-lead'))).toBe(true);
  });

  it.each([
    ['Jadual 3-1', 'ms', 'Jadual 3-1'],
    ['table 3-1', 'en', 'Jadual 3-1'],
    ['Rajah 3-2', 'ms', 'Rajah 3-2'],
    ['para 3.3.4', 'ms', 'para 3.3.4'],
  ] as const)('finds what %s holds by its name', (query, lang, place) => {
    const found = searchHandbook(query, lang);
    expect(found).toEqual(HANDBOOK.filter(({ source }) => new RegExp(`${place}(?![\\d-])`).test(source)));
    expect(found.length).toBeGreaterThan(3);
  });

  it('looks in one section where it is told to', () => {
    expect(new Set(searchHandbook('', 'en', 'persona').map(({ section }) => section))).toEqual(new Set(['persona']));
    expect(searchHandbook('', 'en', 'persona')).toHaveLength(17);
  });
});
