import { describe, expect, it } from 'vitest';
import type { LmvDocument, Waiver } from '../../shared/document/types';
import { LANGS } from '../../shared/messages/lang';
import { checkExport, type CheckExport, type ExportedFinding } from '../../shared/rules/check-export';
import { generateDrawing } from '../support/generate-drawing';
import { application, channel, control, drawing, module, process, service, site, system, user, type Drawn } from './drawing';
import { SECTIONS } from './sections';

const ORDER = ['error', 'warning', 'hint'];

const submitted = (document: LmvDocument): CheckExport => checkExport(document, { stage: 'submission', lang: 'ms' });
const idsOf = (findings: readonly ExportedFinding[], rule: string): string[] => findings.filter((finding) => finding.rule === rule).map(({ elements, links }) => [...elements, ...links].join('+'));

describe('the order of findings', () => {
  it.each(SECTIONS)('puts severities in order in every drawing of $rule', ({ cases }) => {
    for (const { drawing } of cases) {
      const ranks = submitted(drawing).findings.map(({ severity }) => ORDER.indexOf(severity));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('goes down the lanes within a severity, and by the document within a lane', () => {
    const elements = [site('i2', { name: '' }), user('u2', { name: '' }), application('a', { name: '' }), channel('c', { name: '' }), user('u1', { name: '' }), system('y', { name: '' }), site('i1', { name: '' }), process('p', { name: '' }), service('s', { name: '' })];
    expect(idsOf(submitted(drawing(elements)).findings, 'element-unnamed')).toEqual(['u2', 'u1', 'c', 's', 'p', 'a', 'y', 'i2', 'i1']);
  });

  it('mixes rules of one lane by the document, not by the rule', () => {
    const { findings } = submitted(drawing([user('u1'), user('u2', { name: '' }), user('u3')]));
    const users = findings.filter(({ severity, elements }) => severity === 'error' && elements.length > 0).map(({ elements }) => elements[0]);
    expect(users).toEqual(['u1', 'u2', 'u2', 'u3']);
  });

  it('takes links in the order of the document', () => {
    const links: Drawn[] = ['y>a', 'a>y', 'y>m', 'm>y'];
    const document = drawing([application('a'), module('m', 'a'), system('y')], links);
    expect(idsOf(submitted(document).findings, 'exchange-method-missing')).toEqual(['l1', 'l2', 'l3', 'l4']);
  });

  it('is the same, byte for byte, whenever it is asked', () => {
    const document = generateDrawing(200);
    const first = JSON.stringify(submitted(document));
    expect(JSON.stringify(submitted(structuredClone(document)))).toBe(first);
  });
});

const KEYS = 'rule severity elements links path message source waived';

/** What is wrong with the form of a finding, as the format describes it. */
function faultsOf(finding: ExportedFinding, document: LmvDocument): string[] {
  const faults: string[] = [];
  const keys = Object.keys(finding).join(' ');
  if (keys !== (finding.path === undefined ? KEYS.replace(' path', '') : KEYS)) faults.push(`keys ${keys}`);
  // A place that nothing filled would still show its braces.
  if (finding.message === '' || /\{|undefined/u.test(finding.message)) faults.push(`message ${finding.message}`);
  if (finding.source === '') faults.push('no source');
  if (!finding.elements.every((id) => document.elements.some((element) => element.id === id))) faults.push(`elements ${finding.elements.join(' ')}`);
  if (!finding.links.every((id) => document.links.some((link) => link.id === id))) faults.push(`links ${finding.links.join(' ')}`);
  return faults;
}

describe('every finding has the form of the format', () => {
  it.each(SECTIONS)('in every drawing of $rule', ({ cases }) => {
    for (const lang of LANGS) {
      expect(cases.flatMap(({ drawing: document }) => checkExport(document, { lang }).findings.flatMap((finding) => faultsOf(finding, document)))).toEqual([]);
    }
  });
});

describe('chain-broken names the last lane reached', () => {
  const elements = [user('u'), channel('c'), service('s'), process('p'), application('a'), module('m', 'a'), system('y'), control('k'), site('i')];
  const chain: readonly Drawn[] = ['u>c', 'c>s', 's>p', 'p>m', 'a>y'];

  it.each([[2, 1], [3, 2], [4, 3], [5, 4], [6, 5]] as const)('lane %i', (lane, links) => {
    const document = drawing(elements, chain.slice(0, links));
    const message = submitted(document).findings.find(({ rule }) => rule === 'chain-broken')?.message ?? '';
    expect(/lorong (\d) /u.exec(message)?.[1]).toBe(String(lane));
  });
});

const setAside = ({ findings }: CheckExport): string[] => findings.filter((finding) => finding.waived).map(({ rule, elements, links }) => [rule, ...elements, ...links].join(' '));

describe('waivers', () => {
  const ELEMENTS = [user('u1'), user('u2'), application('a'), system('y', { scope: 'external', agency: 'JPJ' })];
  const LINKS: readonly Drawn[] = [{ at: 'a>y', method: 'method-api' }, { at: 'y>a', method: 'method-sftp' }];
  const waived = (...waivers: readonly Waiver[]): CheckExport => submitted(drawing(ELEMENTS, LINKS, { waivers }));
  const none = waived();

  it('has none to begin with', () => {
    expect(none.summary.waived).toBe(0);
    expect(none.findings.every((finding) => !finding.waived && finding.reason === undefined)).toBe(true);
  });

  it.each<[string, Waiver, readonly string[]]>([
    ['the rule alone covers all it finds', { rule: 'user-relationship-missing', reason: 'Belum tahu' }, ['user-relationship-missing u1', 'user-relationship-missing u2']],
    ['an element narrows it', { rule: 'user-relationship-missing', element: 'u2', reason: 'Belum tahu' }, ['user-relationship-missing u2']],
    ['a link narrows it', { rule: 'external-not-mygdx', link: 'l2', reason: 'Belum menyertai' }, ['external-not-mygdx l2']],
    ['a finding of the drawing as a whole', { rule: 'rasa-not-checked', reason: 'Tiada akses' }, ['rasa-not-checked']],
    ['another element', { rule: 'user-relationship-missing', element: 'a', reason: 'Belum tahu' }, []],
    ['another link', { rule: 'external-not-mygdx', link: 'l9', reason: 'Belum tahu' }, []],
    ['a rule that finds nothing', { rule: 'once-only', reason: 'Belum tahu' }, []],
    ['a rule that nobody knows', { rule: 'no-such-rule', reason: 'Belum tahu' }, []],
    ['no reason', { rule: 'user-relationship-missing' }, []],
    ['a blank reason', { rule: 'user-relationship-missing', reason: ' \n ' }, []],
  ])('%s', (_, waiver, expected) => {
    const result = waived(waiver);
    expect(setAside(result)).toEqual(expected);
    expect(result.findings.filter((finding) => finding.waived).every(({ reason }) => reason === waiver.reason)).toBe(true);
    expect(result.summary.waived).toBe(expected.length);
  });

  it('leaves a waived finding in its place with its severity, and counts it only as waived', () => {
    const result = waived({ rule: 'user-relationship-missing', element: 'u1', reason: 'Belum tahu', by: 'Siti', date: '2026-01-15' });
    expect(result.findings.map(({ rule, severity, elements, links }) => ({ rule, severity, elements, links }))).toEqual(none.findings.map(({ rule, severity, elements, links }) => ({ rule, severity, elements, links })));
    expect(result.summary).toEqual({ ...none.summary, error: none.summary.error - 1, waived: 1 });
  });

  it('takes the first one that has a reason', () => {
    const result = waived({ rule: 'rasa-not-checked', reason: '' }, { rule: 'rasa-not-checked', reason: 'Tiada akses' });
    expect(result.findings.find(({ rule }) => rule === 'rasa-not-checked')).toMatchObject({ waived: true, reason: 'Tiada akses' });
  });
});

describe('the summary and the head', () => {
  it.each(SECTIONS)('counts every drawing of $rule', ({ cases }) => {
    for (const { drawing } of cases) {
      const { findings, summary } = submitted(drawing);
      const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
      expect(summary).toEqual({ error: count('error'), warning: count('warning'), hint: count('hint'), waived: 0 });
    }
  });

  it('checks in the project\'s own stage unless another is asked for', () => {
    const document = drawing([user('u')], [], { project: { stage: 'submission' } });
    expect(checkExport(document, { lang: 'ms' })).toEqual(submitted(document));
    expect(checkExport(document, { lang: 'ms', stage: 'draft' }).stage).toBe('draft');
    expect(checkExport(drawing([]), { lang: 'ms' })).toMatchObject({ rules: 'wog-2025-beta', stage: 'draft' });
  });
});
