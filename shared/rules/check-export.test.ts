import { describe, expect, it } from 'vitest';
import { checkExport } from './check-export';
import { drawing } from './testing';

const DOCUMENT = drawing({
  project: { stage: 'submission' },
  elements: [
    { id: 'y1', kind: 'system', name: 'Sistem B', scope: 'internal' },
    { id: 'a1', kind: 'application', name: 'Sistem A' },
  ],
  links: [{ id: 'l14', from: 'y1', to: 'a1', data: [{ name: 'Nama', classification: 'classification-restricted' }] }],
  waivers: [{ rule: 'lane-empty', about: '1', reason: 'Perkhidmatan dalaman' }],
});

describe('the check of the JSON export', () => {
  const result = checkExport(DOCUMENT, { lang: 'ms' });

  it('is what the LMV format says, key by key', () => {
    expect(Object.keys(result)).toEqual(['rules', 'stage', 'summary', 'findings']);
    expect(result.rules).toBe('wog-2025-beta');
    expect(result.stage).toBe('submission');
    const finding = result.findings.find(({ rule }) => rule === 'exchange-method-missing');
    expect(Object.entries(finding ?? {}).filter(([key]) => key !== 'message')).toEqual([
      ['rule', 'exchange-method-missing'],
      ['severity', 'error'],
      ['elements', []],
      ['links', ['l14']],
      ['path', '/links/0/method'],
      ['source', 'Jadual 3-1, label 6'],
      ['waived', false],
    ]);
    expect(Object.keys(finding ?? {}).indexOf('message')).toBe(5);
  });

  it('keeps a waived finding in its place, with its reason, and counts it only as waived', () => {
    const waived = result.findings.filter((finding) => finding.waived);
    expect(waived.map(({ rule, severity, reason }) => [rule, severity, reason])).toEqual([['lane-empty', 'error', 'Perkhidmatan dalaman']]);
    expect(result.findings[0]).toBe(waived[0]);
    const standing = (severity: string) => result.findings.filter((finding) => finding.severity === severity && !finding.waived).length;
    expect(result.summary).toEqual({ error: standing('error'), warning: standing('warning'), hint: standing('hint'), waived: 1 });
    expect(Object.keys(result.summary)).toEqual(['error', 'warning', 'hint', 'waived']);
  });

  it('leaves path and reason out where there is none', () => {
    const finding = result.findings.find(({ rule, waived }) => rule === 'lane-empty' && !waived);
    expect(finding).not.toHaveProperty('path');
    expect(finding).not.toHaveProperty('reason');
  });

  it('takes another stage and language where they are asked for', () => {
    const draft = checkExport(DOCUMENT, { stage: 'draft', lang: 'en' });
    expect(draft.stage).toBe('draft');
    expect(draft.findings.find(({ rule }) => rule === 'lane-empty')?.message).toContain('Lane 1 (Service users)');
  });

  it('gives the same bytes for the same drawing', () => {
    expect(JSON.stringify(checkExport(structuredClone(DOCUMENT), { lang: 'ms' }))).toBe(JSON.stringify(result));
  });
});
