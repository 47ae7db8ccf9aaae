import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { allEntries } from '../../catalogue/catalogue';
import type { LmvDocument } from '../../document/types';
import { findingMessage } from '../../messages/rules';
import { drawing, findingsOf } from '../testing';
import { catalogueValueUnknown } from './catalogue-value-unknown';
import * as examples from './catalogue-value-unknown.examples';

const fix = (document: LmvDocument) => {
  const [finding] = findingsOf(catalogueValueUnknown, document);
  return finding && catalogueValueUnknown.fix?.(document, finding, { newId: () => 'new' });
};

testRule(catalogueValueUnknown, examples, {
  fires: {
    'every property of an element that has a list': {
      drawing: drawing({
        elements: [
          { id: 'u1', kind: 'user', relationship: 'g2x', targetGroup: 'target-x', subcategory: 'sub-x', persona: 'persona-x' },
          { id: 'c1', kind: 'channel', medium: 'medium-x' },
          { id: 's1', kind: 'service', category: 'service-category-x' },
          { id: 'p1', kind: 'process', process: 'process-x', collects: [{ name: 'A', holding: 'registry-x' }, { name: 'B', holding: 'repository-x' }] },
          { id: 'a1', kind: 'application', applicationKind: 'app-kind-x' },
          { id: 'f1', kind: 'platform', platform: 'platform-x' },
          { id: 'd1', kind: 'dataset', holding: 'registry-x' },
          { id: 't1', kind: 'site', location: 'location-x' },
          { id: 'n1', kind: 'network', network: 'network-x' },
          { id: 'k1', kind: 'security-control', control: 'control-x' },
        ],
      }),
      at: [
        'u1 #/elements/0/relationship',
        'u1 #/elements/0/targetGroup',
        'u1 #/elements/0/subcategory',
        'u1 #/elements/0/persona',
        'c1 #/elements/1/medium',
        's1 #/elements/2/category',
        'p1 #/elements/3/process',
        'p1 #/elements/3/collects/0/holding',
        'p1 #/elements/3/collects/1/holding',
        'a1 #/elements/4/applicationKind',
        'f1 #/elements/5/platform',
        'd1 #/elements/6/holding',
        't1 #/elements/7/location',
        'n1 #/elements/8/network',
        'k1 #/elements/9/control',
      ],
    },
    'the project': {
      drawing: drawing({ project: { category: 'x', agencySpecificKind: 'x', sector: 'x', domain: 'x', classification: 'x' } }),
      at: ['category', 'agencySpecificKind', 'sector', 'domain', 'classification'].map((property) => `drawing #/project/${property}`),
    },
    'links and what flows along them': {
      drawing: drawing({
        elements: [{ id: 'y1', kind: 'system' }, { id: 'a1', kind: 'application' }],
        links: [{ id: 'x1', from: 'y1', to: 'a1', method: 'ftp', data: [{ name: 'A' }, { name: 'B', classification: 'rahsia', holding: 'x' }] }],
      }),
      at: ['x1 #/links/0/method', 'x1 #/links/0/data/1/classification', 'x1 #/links/0/data/1/holding'],
    },
    'a value of another list': {
      drawing: drawing({ elements: [{ id: 'c1', kind: 'channel', medium: 'g2c' }, { id: 'd1', kind: 'dataset', holding: 'classification-secret' }] }),
      at: ['c1 #/elements/0/medium', 'd1 #/elements/1/holding'],
    },
    'an id that is only almost right': {
      drawing: drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'G2C' }] }),
      at: ['u1 #/elements/0/relationship'],
    },
  },
  silent: {
    'blank is no value': drawing({
      project: { sector: '', domain: ' ' },
      elements: [{ id: 'u1', kind: 'user', relationship: '', persona: '\t' }],
      links: [{ id: 'x1', from: 'u1', to: 'u1', method: '' }],
    }),
    'named media and kinds of channel': drawing({
      elements: [{ id: 'c1', kind: 'channel', medium: 'medium-portal-rai' }, { id: 'c2', kind: 'channel', medium: 'channel-counter' }],
    }),
    'platforms, platforms as a service and features': drawing({
      elements: ['platform-mygdx', 'paas-data-analytics', 'feature-smart-search'].map((platform) => ({ id: platform, kind: 'platform', platform })),
    }),
    'what the catalogue holds but does not offer': drawing({
      elements: [{ id: 's1', kind: 'service', category: 'service-category-not-e2e' }, { id: 'p1', kind: 'process', process: 'process-level-1' }],
    }),
    'registries and repositories': drawing({
      elements: [{ id: 'd1', kind: 'dataset', holding: 'registry-land' }, { id: 'd2', kind: 'dataset', holding: 'repository-crime' }],
    }),
    'another method is a value too': drawing({
      elements: [{ id: 'y1', kind: 'system' }, { id: 'a1', kind: 'application' }],
      links: [{ id: 'x1', from: 'y1', to: 'a1', method: 'method-other' }],
    }),
    'values that no list holds': drawing({
      project: { state: 'to-be', stage: 'draft', rules: 'wog-2030' },
      elements: [{ id: 'p1', kind: 'process', mode: 'online' }, { id: 'y1', kind: 'system', scope: 'external' }],
    }),
  },
});

describe('catalogue-value-unknown', () => {
  it('knows every entry that the catalogue offers for a property', () => {
    const properties: Readonly<Record<string, (value: string) => LmvDocument>> = {
      persona: (persona) => drawing({ elements: [{ id: 'e', kind: 'user', persona }] }),
      domain: (domain) => drawing({ project: { domain } }),
      sector: (sector) => drawing({ project: { sector } }),
      'agency-specific-kind': (agencySpecificKind) => drawing({ project: { agencySpecificKind } }),
      classification: (classification) => drawing({ project: { classification } }),
      subcategory: (subcategory) => drawing({ elements: [{ id: 'e', kind: 'user', subcategory }] }),
      location: (location) => drawing({ elements: [{ id: 'e', kind: 'site', location }] }),
    };
    const tried = allEntries().filter((entry) => entry.list in properties);
    expect(tried.length).toBeGreaterThan(100);
    for (const entry of tried) expect(findingsOf(catalogueValueUnknown, properties[entry.list]?.(entry.id) ?? drawing({}))).toEqual([]);
  });

  it('does not trip over keys that every object has', () => {
    expect(findingsOf(catalogueValueUnknown, drawing({ elements: [{ id: 'c1', kind: 'channel', medium: 'constructor' }] }))).toHaveLength(1);
  });

  it('gives the value as it was typed', () => {
    const [finding] = findingsOf(catalogueValueUnknown, drawing({ elements: [{ id: 'c1', kind: 'channel', medium: '{user} ' }] }));
    expect(finding && findingMessage(finding, 'ms')).toContain('“{user}”');
  });
});

describe('the fix of catalogue-value-unknown', () => {
  it('takes the id that a typed name means', () => {
    expect(fix(drawing({ project: { sector: ' ekonomi ' } }))?.project.sector).toBe('sector-economy');
    const link = { id: 'x1', from: 'y1', to: 'a1', data: [{ name: 'A', classification: 'Sulit' }] };
    const exchange = drawing({ elements: [{ id: 'y1', kind: 'system' }, { id: 'a1', kind: 'application' }], links: [link] });
    expect(fix(exchange)?.links[0]?.data).toEqual([{ name: 'A', classification: 'classification-confidential' }]);
    const collects = drawing({ elements: [{ id: 'p1', kind: 'process', collects: [{ name: 'A', holding: 'Tanah' }] }] });
    expect(fix(collects)?.elements[0]).toHaveProperty('collects', [{ name: 'A', holding: 'registry-land' }]);
  });

  it('offers nothing where the text names no entry of the property’s list', () => {
    expect(fix(drawing({ elements: [{ id: 'c1', kind: 'channel', medium: 'Telegraf' }] }))).toBeUndefined();
    expect(fix(drawing({ elements: [{ id: 'c1', kind: 'channel', medium: 'g2c' }] }))).toBeUndefined();
  });
});
