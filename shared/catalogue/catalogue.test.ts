import { describe, expect, it } from 'vitest';
import { LANGS } from '../messages/lang';
import { allEntries, entryName, findEntry, listEntries, targetGroupRows, type CatalogueList } from './catalogue';
import data from './wog-catalogue.json';

const ids = (list: CatalogueList): readonly string[] => listEntries(list).map(({ id }) => id);

describe('the pickable lists', () => {
  it.each<[CatalogueList, number]>([
    ['relationship', 4],
    ['target-group', 9],
    ['subcategory', 52],
    ['persona', 17],
    ['medium', 9],
    ['service-category', 4],
    ['process', 20],
    ['application-kind', 3],
    ['generic-area', 5],
    ['platform', 12],
    ['registry', 21],
    ['repository', 36],
    ['classification', 4],
    ['method', 6],
    ['location', 8],
    ['network', 4],
    ['security-control', 4],
    ['project-category', 2],
    ['agency-specific-kind', 4],
    ['sector', 6],
    ['domain', 47],
    ['state', 2],
  ])('%s holds all %i entries of the guide', (list, count) => {
    expect(listEntries(list)).toHaveLength(count);
  });

  it('hold what the catalogue counts itself', () => {
    expect(ids('persona')).toHaveLength(data.personas.count);
    expect(ids('process')).toHaveLength(data.generalProcesses.count);
    expect(ids('domain')).toHaveLength(data.serviceTaxonomy.counts.domains);
  });

  it('are all of them: every entry stands in exactly one list', () => {
    const lists = new Set(allEntries().map(({ list }) => list));
    expect([...lists].reduce((sum, list) => sum + listEntries(list).length, 0)).toBe(allEntries().length);
    expect(lists.size).toBe(22);
  });

  it('have ids that are unique over all lists', () => {
    const all = allEntries().map(({ id }) => id);
    expect(all.filter((id, position) => all.indexOf(id) !== position)).toEqual([]);
  });

  it('have ids with the beginnings that the LMV format names', () => {
    const beginnings: Readonly<Partial<Record<CatalogueList, RegExp>>> = {
      relationship: /^g2[cbge]$/,
      'target-group': /^target-/,
      subcategory: /^sub-/,
      persona: /^persona-/,
      medium: /^(medium|channel)-/,
      'service-category': /^service-category-/,
      process: /^process-/,
      'application-kind': /^app-kind-/,
      platform: /^(platform|paas|feature)-/,
      registry: /^registry-/,
      repository: /^repository-/,
      classification: /^classification-/,
      method: /^method-/,
      location: /^location-/,
      network: /^network-/,
      'security-control': /^control-/,
      'project-category': /^project-category-/,
      'agency-specific-kind': /^agency-specific-/,
      sector: /^sector-/,
      domain: /^domain-/,
    };
    const strays = allEntries().filter(({ id, list }) => !(beginnings[list] ?? /./).test(id));
    expect(strays).toEqual([]);
  });

  it('have a name in both languages and a source', () => {
    const bare = allEntries().filter((entry) => entry.source === '' || LANGS.some((lang) => entry[lang].trim() === ''));
    expect(bare).toEqual([]);
  });

  it('keep the order of the guide', () => {
    expect(listEntries('process').map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, position) => position + 1));
    expect(ids('relationship')).toEqual(['g2c', 'g2b', 'g2g', 'g2e']);
    expect(ids('method').at(-1)).toBe('method-other');
  });
});

describe('facts that rules rest on', () => {
  it('channels say whether they are online and staffed', () => {
    expect(findEntry('medium-portal-mygovernment')).toMatchObject({ online: true, namedMedium: true });
    expect(findEntry('channel-face-to-face')).toMatchObject({ online: false, agencyStaffed: true });
    expect(listEntries('medium').filter(({ online }) => online === undefined)).toEqual([]);
  });

  it('locations say whether they are shared', () => {
    expect(findEntry('location-pdsa')?.shared).toBe(true);
    expect(findEntry('location-agency-headquarters')?.shared).not.toBe(true);
  });

  it('domains, registries and repositories know their sector, and it exists', () => {
    const sectors = new Set(ids('sector'));
    const homeless = (['domain', 'registry', 'repository', 'subcategory'] as const).flatMap((list) => listEntries(list).filter(({ sector }) => !sectors.has(sector ?? '')));
    expect(homeless).toEqual([]);
  });

  it('the rows of Jadual 2-1 hold entries that exist', () => {
    expect(targetGroupRows()).toHaveLength(8);
    const unknown = targetGroupRows().flatMap((row) => [row.relationship, row.sector, ...row.groups, ...row.subcategories].filter((id) => findEntry(id) === undefined));
    expect(unknown).toEqual([]);
    expect(targetGroupRows().flatMap(({ subcategories }) => subcategories)).toEqual(ids('subcategory'));
  });
});

describe('an id that the catalogue does not know', () => {
  it('has no entry, and its name is itself', () => {
    for (const id of ['sector-of-tomorrow', '', '__proto__', 'constructor']) {
      expect(findEntry(id)).toBeUndefined();
      expect(entryName(id, 'ms')).toBe(id);
    }
    expect(findEntry(undefined)).toBeUndefined();
  });
});
