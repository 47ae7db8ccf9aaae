import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../storage/database';
import { filterDrawings, tagsOf, type DrawingFilter } from './filter-drawings';

const entry = (id: string, facts: Partial<LibraryEntry>): LibraryEntry => ({
  id,
  title: '',
  agency: '',
  state: '',
  stage: 'draft',
  elements: 0,
  findings: { error: 0, warning: 0, hint: 0 },
  tags: [],
  archived: false,
  fileName: undefined,
  recent: undefined,
  usedAt: '2026-01-15T08:00:00.000Z',
  hash: '',
  ...facts,
});

const entries = [
  entry('a', { title: 'Lesen Premis', agency: 'Majlis Bandaraya', fileName: 'lesen-v2.lmv', tags: ['JTISA', '2026'] }),
  entry('b', { title: 'Café lesen', tags: ['2026'] }),
  entry('c', { title: 'Lesen lama', archived: true }),
];

function found(filter: Partial<DrawingFilter>): readonly string[] {
  return filterDrawings(entries, { words: '', archived: false, tag: undefined, ...filter }).map(({ id }) => id);
}

describe('looking for drawings', () => {
  it.each([
    [{}, ['a', 'b']],
    [{ words: ' LESEN ' }, ['a', 'b']],
    [{ words: 'bandaraya lesen' }, ['a']],
    [{ words: 'V2' }, ['a']],
    [{ words: 'cafe' }, ['b']],
    [{ words: 'jtisa' }, ['a']],
    [{ words: 'tiada' }, []],
    [{ tag: '2026', words: 'premis' }, ['a']],
    [{ archived: true }, ['c']],
  ])('%j', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('knows the tags in use', () => {
    expect(tagsOf(entries)).toEqual(['2026', 'JTISA']);
  });
});
