import { describe, expect, it } from 'vitest';
import { ELEMENT_KINDS, KINDS } from '../../shared/document/kinds';
import { commonFields, KIND_FIELDS } from './kind-fields';

/** Properties with a field of their own beside the table: a part's parent, a note's text. */
const ELSEWHERE = new Set(['parent', 'text']);

describe('the inspector', () => {
  it.each(ELEMENT_KINDS)('has a field for every property of a %s', (kind) => {
    const fields = KIND_FIELDS[kind].map(({ property }) => property);
    expect(fields.toSorted()).toEqual(KINDS[kind].properties.filter((property) => !ELSEWHERE.has(property)).toSorted());
  });

  it('offers what several selected kinds have in common', () => {
    expect(commonFields(['system', 'dataset']).map(({ property }) => property)).toEqual(['agency']);
    expect(commonFields(['user', 'site'])).toEqual([]);
    expect(commonFields(['network', 'network'])).toEqual(KIND_FIELDS.network);
  });
});
