import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../shared/rules/rule';
import { badgesOf } from './finding-badges';

function finding(severity: Severity, elements: readonly string[], links: readonly string[] = [], waived = false): Finding {
  return { key: `${severity}${elements.join()}${links.join()}`, rule: 'r', severity, lane: 1, elements, links, values: {}, ...(waived && { waiver: { reason: 'x' } }) };
}

describe('badges', () => {
  it('count open errors and warnings and show the worst', () => {
    const badges = badgesOf([finding('error', ['a']), finding('warning', ['a']), finding('warning', [], ['l'])]);
    expect(badges.get('a')).toEqual({ severity: 'error', count: 2 });
    expect(badges.get('l')).toEqual({ severity: 'warning', count: 1 });
  });

  it('stay quiet for hints and waived findings', () => {
    expect(badgesOf([finding('hint', ['a']), finding('error', ['b'], [], true)]).size).toBe(0);
  });

  it('stand on the first element named only', () => {
    expect([...badgesOf([finding('warning', ['a', 'b'])]).keys()]).toEqual(['a']);
  });
});
