import { describe, expect, it } from 'vitest';
import type { Waiver } from '../document/types';
import { checkDocument } from './check';
import type { Rule } from './rule';
import { drawing } from './testing';
import { staleWaivers } from './waivers';

const RULE: Rule = {
  id: 'x',
  section: 1,
  severities: { draft: 'hint', submission: 'error' },
  source: '–',
  check(index, report) {
    report({});
    report({ about: '3' });
    for (const { id } of index.document.elements) report({ elements: [id], path: 'name' });
    for (const { id } of index.document.links) report({ links: [id] });
  },
};

const withWaivers = (...waivers: readonly Waiver[]) =>
  drawing({ elements: [{ id: 'u1', kind: 'user' }, { id: 'c1', kind: 'channel' }], links: [['u1', 'c1']], waivers });
const waived = (...waivers: readonly Waiver[]) =>
  checkDocument(withWaivers(...waivers), [RULE])
    .filter((finding) => finding.waiver)
    .map((finding) => [...finding.elements, ...finding.links, finding.about].filter(Boolean).join(' '));

describe('a waiver', () => {
  it('covers what it names, and everything of its rule where it names nothing', () => {
    expect(waived({ rule: 'x', element: 'u1', reason: 'sebab' })).toEqual(['u1 name']);
    expect(waived({ rule: 'x', link: 'u1-c1', reason: 'sebab' })).toEqual(['u1-c1']);
    expect(waived({ rule: 'x', about: '3', reason: 'sebab' })).toEqual(['3']);
    expect(waived({ rule: 'x', reason: 'sebab' })).toHaveLength(5);
  });

  it('covers only the finding that all it names agrees with', () => {
    expect(waived({ rule: 'x', element: 'u1', about: 'medium', reason: 'sebab' })).toEqual([]);
    expect(waived({ rule: 'x', element: 'c1', about: 'name', reason: 'sebab' })).toEqual(['c1 name']);
    expect(waived({ rule: 'y', reason: 'sebab' })).toEqual([]);
  });

  it('sets nothing aside without a written reason', () => {
    expect(waived({ rule: 'x' }, { rule: 'x', reason: ' \n' })).toEqual([]);
  });

  it('leaves the finding in the list, with reason, name and date', () => {
    const found = checkDocument(withWaivers({ rule: 'x', element: 'u1', reason: 'sebab', by: 'Aminah', date: '2026-01-15' }), [RULE]);
    expect(found).toHaveLength(5);
    expect(found.find(({ elements }) => elements[0] === 'u1')?.waiver).toEqual({ reason: 'sebab', by: 'Aminah', date: '2026-01-15' });
  });
});

describe('a waiver that covers nothing any more', () => {
  it('is pointed out', () => {
    const document = withWaivers(
      { rule: 'x', element: 'u1', reason: 'masih ada' },
      { rule: 'x', element: 'u1', about: 'medium', reason: 'sudah diisi' },
      { rule: 'y', reason: 'peraturan lain' },
    );
    expect(staleWaivers(document, checkDocument(document, [RULE])).map(({ reason }) => reason)).toEqual(['sudah diisi', 'peraturan lain']);
  });
});
