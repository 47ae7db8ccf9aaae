import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { findingMessage } from '../messages/rules';
import { check, checkDocument, RULE_CRASHED, stageOf } from './check';
import type { Report, Rule } from './rule';
import { drawing } from './testing';

const DOCUMENT = drawing({
  elements: [
    { id: 'a1', kind: 'application', name: 'Sistem A' },
    { id: 'u1', kind: 'user', name: 'Rakyat' },
    { id: 's1', kind: 'service', name: 'Semakan' },
  ],
  links: [['a1', 'u1'], ['u1', 's1']],
});

function rule(id: string, section: Rule['section'], ...reports: readonly Report[]): Rule {
  return {
    id,
    section,
    severities: { draft: 'hint', submission: 'error' },
    source: '–',
    check: (_, report) => reports.forEach((each) => report(each)),
  };
}

const index = new DrawingIndex(DOCUMENT);

describe('a check', () => {
  it('sorts by severity, then lane, then document order, links behind elements and the drawing first', () => {
    const found = check(
      index,
      [
        rule('lane-3', 3, { elements: ['s1'] }, { links: ['u1-s1'] }, { elements: ['a1'] }, {}),
        rule('lane-1', 1, { elements: ['u1'], severity: 'warning' }, { elements: ['u1'] }),
        rule('project', 8, { path: '/project/agency' }),
      ],
      'draft',
    );
    expect(found.map((finding) => [finding.rule, ...finding.elements, ...finding.links].join(' '))).toEqual([
      'lane-1 u1',
      'lane-1 u1',
      'lane-3',
      'lane-3 a1',
      'lane-3 s1',
      'lane-3 u1-s1',
      'project',
    ]);
    expect(found[0]?.severity).toBe('warning');
  });

  it('keeps the order of the rules where all else is equal', () => {
    const found = check(index, [rule('b', 1, { elements: ['u1'] }), rule('a', 1, { elements: ['u1'] })], 'draft');
    expect(found.map((finding) => finding.rule)).toEqual(['b', 'a']);
  });

  it('takes the stage’s severity unless the report has its own', () => {
    const rules = [rule('x', 1, { elements: ['u1'] }, { elements: ['a1'], severity: 'hint' })];
    expect(check(index, rules, 'draft').map(({ severity }) => severity)).toEqual(['hint', 'hint']);
    expect(check(index, rules, 'submission').map(({ severity }) => severity)).toEqual(['error', 'hint']);
  });

  it('puts a finding about the drawing as a whole into the lane of what it is about', () => {
    const found = check(index, [rule('x', 0, { elements: ['s1'] }, { links: ['a1-u1'] }, { lane: 7 }, {})], 'draft');
    expect(found.map(({ lane }) => lane)).toEqual([0, 3, 5, 7]);
  });

  it('points to the property from the element, the link or the root', () => {
    const found = check(
      index,
      [rule('x', 1, { path: '/project/agency' }, { elements: ['s1'], path: 'collects/0/name' }, { links: ['u1-s1'], path: 'method' })],
      'draft',
    );
    expect(found.map(({ path }) => path)).toEqual(['/project/agency', '/elements/2/collects/0/name', '/links/1/method']);
  });

  it('reports a rule that throws, without half of its findings, and goes on', () => {
    const broken: Rule = {
      ...rule('broken', 2),
      each: undefined,
      check: (_, report) => {
        report({ elements: ['u1'] });
        throw new Error('tiada');
      },
    };
    const found = check(index, [broken, rule('x', 1, { elements: ['u1'] })], 'submission');
    expect(found.map((finding) => finding.rule)).toEqual(['x', RULE_CRASHED]);
    expect(found[1] && findingMessage(found[1], 'ms')).toContain('“broken” terhenti (tiada)');
  });

  it('says the same twice', () => {
    const rules = [rule('x', 1, { elements: ['u1'] }, {}), rule('y', 5, { elements: ['a1'] })];
    expect(check(new DrawingIndex(DOCUMENT), rules, 'draft')).toEqual(check(new DrawingIndex(DOCUMENT), rules, 'draft'));
  });
});

describe('the stage', () => {
  it('is a draft unless the project says otherwise', () => {
    expect(stageOf(drawing({}))).toBe('draft');
    expect(stageOf(drawing({ project: { stage: 'x' } }))).toBe('draft');
    expect(stageOf(drawing({ project: { stage: 'submission' } }))).toBe('submission');
  });

  it('is the project’s own, unless another is asked for', () => {
    const document = { ...DOCUMENT, project: { stage: 'submission' } };
    const rules = [rule('x', 1, { elements: ['u1'] })];
    expect(checkDocument(document, rules)[0]?.severity).toBe('error');
    expect(checkDocument(document, rules, 'draft')[0]?.severity).toBe('hint');
  });
});
