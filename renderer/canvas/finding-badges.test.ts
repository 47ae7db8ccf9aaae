import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../shared/rules/rule';
import { DrawingIndex } from '../../shared/document/drawing-index';
import { drawing } from '../../shared/rules/testing';
import { badgesOf, laneBadge } from './finding-badges';

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

describe('a lane’s badge', () => {
  const index = new DrawingIndex(drawing({ elements: [{ id: 'a', kind: 'user' }, { id: 'b', kind: 'channel' }, { id: 'note', kind: 'note', lane: 2 }] }));

  it('counts what stands on its elements, and what the lane itself lacks', () => {
    const findings = [finding('warning', ['a']), finding('error', ['a']), finding('warning', []), finding('hint', ['a']), finding('error', ['b'])];
    expect(laneBadge(findings, index, 1)).toEqual({ severity: 'error', count: 3 });
    expect(laneBadge(findings, index, 3)).toBeUndefined();
  });

  it('goes by where an element stands, whatever lane its rule is about', () => {
    expect(laneBadge([finding('warning', ['note'])], index, 2)).toEqual({ severity: 'warning', count: 1 });
    expect(laneBadge([finding('warning', ['note'])], index, 1)).toBeUndefined();
  });
});
