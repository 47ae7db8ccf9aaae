import { describe, expect, it } from 'vitest';
import { KINDS } from '../document/kinds';
import { ruleTitle } from '../messages/rules';
import { drawing } from '../rules/testing';
import { compareDrawings } from './compare';
import { compareCounts, compareGroups } from './rows';

const before = drawing({
  title: 'Lesen',
  elements: [
    { id: 's', kind: 'system', name: 'SSM', scope: 'internal' },
    { id: 'a', kind: 'application', name: 'e-Lesen' },
    { id: 'n', kind: 'network', name: 'PCN', speed: { value: 10, unit: 'Mbps' } },
    { id: 'x', kind: 'site', name: 'Pusat data', hardware: [{ name: 'Pelayan', quantity: 2 }] },
  ],
  links: [{ id: 'l', from: 's', to: 'a', method: 'method-api' }],
});
const after = drawing({
  title: 'Lesen premis',
  elements: [
    { id: 's', kind: 'system', name: 'SSM', scope: 'external' },
    { id: 'a', kind: 'application', name: 'e-Lesen' },
    { id: 'n', kind: 'network', name: 'PCN', speed: { value: 1, unit: 'Gbps' } },
    { id: 'x', kind: 'site', name: 'Pusat data', hardware: [{ name: 'Pelayan', quantity: 4, specification: '16 vCPU' }] },
    { id: 'u', kind: 'user', name: '' },
  ],
  links: [{ id: 'l', from: 's', to: 'a', method: 'method-mygdx', data: [{ name: 'Profil' }] }],
});

describe('a comparison in words', () => {
  it('stands in groups, with values as a person reads them', () => {
    const groups = compareGroups(compareDrawings(before, after), 'en');
    expect(groups.map(({ lane, title, rows }) => [lane, title, rows.length])).toEqual([
      [undefined, 'The project', 1],
      [1, 'Service users', 1],
      [6, 'Data and supplying agencies', 2],
      [7, 'Infrastructure', 2],
    ]);
    const [, user, data, technology] = groups;
    expect(user?.rows[0]).toMatchObject({ what: 'added', title: 'User “Unnamed”', after: 'u' });
    expect(data?.rows[0]?.fields).toEqual([{ name: 'Scope', before: 'Internal', after: 'External' }]);
    expect(data?.rows[1]).toMatchObject({ title: 'Link SSM → e-Lesen', fields: [{ name: 'Integration method', after: 'MyGDX' }, { name: 'Data', before: 'none', after: 'Profil' }] });
    expect(technology?.rows.flatMap(({ fields }) => fields.map(({ before: was, after: now }) => [was, now]))).toEqual([
      ['10 Mbps', '1 Gbps'],
      ['2 × Pelayan', '4 × Pelayan (16 vCPU)'],
    ]);
  });

  it('speaks Malay', () => {
    const [project] = compareGroups(compareDrawings(before, after), 'ms');
    expect(project?.rows[0]?.fields).toEqual([{ name: 'Tajuk', before: 'Lesen', after: 'Lesen premis' }]);
  });

  it('names a waiver’s rule as people know it', () => {
    const waived = { ...before, waivers: [{ rule: 'external-not-mygdx', link: 'l', reason: 'Sistem lama', by: 'Puan Aminah' }] };
    expect(compareGroups(compareDrawings(before, waived), 'en')[0]?.rows[0]?.title).toBe(`${ruleTitle('external-not-mygdx', 'en')}: Sistem lama – Puan Aminah`);
  });

  it('counts, of a lane as well', () => {
    expect(compareCounts(compareDrawings(before, after), 7)).toEqual({ added: 0, removed: 0, changed: 2, moved: 0 });
    expect(compareCounts(compareDrawings(before, after))).toEqual({ added: 1, removed: 0, changed: 4, moved: 0 });
  });

  it('has a word for every property of every kind', () => {
    for (const [kind, { properties }] of Object.entries(KINDS)) {
      for (const property of properties) {
        const one = drawing({ elements: [{ id: 'e', kind: kind as 'user', name: 'X' }] });
        const other = { ...one, elements: one.elements.map((element) => ({ ...element, [property]: 'y' })) } as typeof one;
        const fields = compareGroups(compareDrawings(one, other), 'en').flatMap(({ rows }) => rows.flatMap((row) => row.fields));
        expect(fields.map(({ name }) => name), `${kind}.${property}`).not.toContain(property);
      }
    }
  });
});
