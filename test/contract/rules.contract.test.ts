import { describe, expect, it } from 'vitest';
import { findingsOf, written } from './rule-contract';
import { SECTIONS } from './sections';

const STAGES = ['draft', 'submission'] as const;

describe.each(SECTIONS)('$rule', ({ rule, cases, ...severities }) => {
  it('has cases that fire and near misses', () => {
    expect(cases.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(cases.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  it.each(cases)('$when', ({ drawing, finds, severities: own }) => {
    for (const stage of STAGES) {
      const found = findingsOf(rule, drawing, stage);
      expect(found.map((finding, n) => written(finding, drawing, finds[n]))).toEqual(finds);
      expect(found.map(({ severity }) => severity)).toEqual(own?.[stage] ?? finds.map(() => severities[stage]));
    }
  });
});
