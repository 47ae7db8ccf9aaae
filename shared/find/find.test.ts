import { describe, expect, it } from 'vitest';
import { DrawingIndex } from '../document/drawing-index';
import { check } from '../rules/check';
import { RULES } from '../rules/registry';
import { drawing } from '../rules/testing';
import { agenciesIn, filterElements, isFiltering } from './filter-elements';
import { findText } from './find-text';

const document = drawing({
  title: 'Lesen Penjaja',
  project: { agency: 'Majlis Perbandaran XY' },
  elements: [
    { id: 'u', kind: 'user', name: 'Penjaja', relationship: 'g2b' },
    { id: 'a', kind: 'application', name: 'e-Lesen', agencies: ['SSM', ' majlis perbandaran xy '] },
    { id: 'm', kind: 'module', name: 'Modul Lesen', parent: 'a' },
    { id: 's', kind: 'system', name: 'Sistem SSM', scope: 'external', agency: 'ssm', note: 'Café <script>' },
    { id: 'p', kind: 'site', name: 'PDSA', hardware: [{ name: 'Pelayan', specification: '32 teras' }] },
  ],
  links: [{ id: 'l', from: 's', to: 'a', data: [{ name: 'Profil perniagaan' }] }],
});
const index = new DrawingIndex(document);
const found = (query: string): readonly string[] => findText(document, query, 'ms').map(({ element, link, path }) => `${element ?? link ?? ''}:${path}`);

describe('finding a text', () => {
  it('looks at the title, the project, names, lists, notes and data, and says where', () => {
    expect(found('lesen')).toEqual([':title', 'a:name', 'm:name']);
    expect(found('majlis')).toEqual([':project/agency', 'a:agencies/1']);
    expect(found('32 teras')).toEqual(['p:hardware/0/specification']);
    expect(found('profil')).toEqual(['l:data/0/name']);
    expect(found('<script>')).toEqual(['s:note']);
  });

  it('forgives case and diacritics, and finds entries of the guide’s lists by their names', () => {
    expect(found('CAFE')).toEqual(['s:note']);
    expect(found('kerajaan kepada perniagaan')).toEqual(['u:relationship']);
    expect(found('g2b')).toEqual(['u:relationship']);
  });

  it('never finds what is not words: ids, kinds, ends of links', () => {
    for (const query of ['system', 'external']) expect(found(query)).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });

  it('says where in the text it stands', () => {
    const [hit] = findText(document, 'penjaja', 'ms');
    expect(hit?.text.slice(hit.start, hit.end)).toBe('Penjaja');
  });
});

describe('filtering elements', () => {
  const findings = check(index, RULES, 'submission');

  it('keeps those of a lane, and the container of a part', () => {
    expect([...filterElements(index, { lane: 6 }, findings)]).toEqual(['s']);
    expect([...filterElements(index, { lane: 5 }, findings)]).toEqual(['a', 'm']);
  });

  it('keeps those of an agency, however it is written', () => {
    expect(agenciesIn(index)).toEqual(['majlis perbandaran xy', 'SSM']);
    expect([...filterElements(index, { agency: 'SSM' }, findings)]).toEqual(['a', 's']);
  });

  it('keeps those that have a finding of a severity, and joins conditions', () => {
    const withErrors = filterElements(index, { severity: 'warning' }, findings);
    const named = new Set(findings.filter(({ severity }) => severity === 'warning').flatMap(({ elements }) => elements));
    expect(named.size).toBeGreaterThan(0);
    for (const id of named) expect(withErrors.has(id)).toBe(true);
    expect([...filterElements(index, { lane: 1, agency: 'SSM' }, findings)]).toEqual([]);
    expect(isFiltering({})).toBe(false);
    expect(isFiltering({ lane: 1 })).toBe(true);
  });
});
