import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { siteLocationMissing } from './site-location-missing';
import * as examples from './site-location-missing.examples';

testRule(siteLocationMissing, examples, {
  fires: {
    'white space is no location; each site for itself': {
      drawing: drawing({ elements: [{ id: 't1', kind: 'site', location: ' ' }, { id: 't2', kind: 'site', address: 'Putrajaya' }] }),
      at: ['t1 #/elements/0/location', 't2 #/elements/1/location'],
    },
  },
  silent: {
    'any location, also one that the catalogue does not know': drawing({
      elements: [{ id: 't1', kind: 'site', location: 'location-cloud' }, { id: 't2', kind: 'site', location: 'location-new' }],
    }),
  },
});

function fix(name: string | undefined) {
  const document = drawing({ elements: [{ id: 't1', kind: 'site', ...(name !== undefined && { name }) }] });
  const [finding] = findingsOf(siteLocationMissing, document);
  return finding && siteLocationMissing.fix?.(document, finding, { newId: () => 'new' });
}

describe('the fix of site-location-missing', () => {
  it.each([
    ['PDSA JDN', 'location-pdsa'],
    ['Pusat Data Sektor Awam', 'location-pdsa'],
    ['Ibu Pejabat Agensi PQRST di Putrajaya', 'location-agency-headquarters'],
    ['Ibu Pejabat JPJ', 'location-agency-headquarters'],
    ['MyGovCloud@CFA', 'location-mygovcloud-cfa'],
    ['MyGovCloud', 'location-mygovcloud'],
    ['On-site', 'location-on-site'],
    ['DRC Enstek', 'location-drc'],
    ['Pusat Pemulihan Bencana', 'location-drc'],
    ['Bilik pelayan (on prem)', 'location-on-premises'],
  ])('reads %s', (name, location) => {
    expect(fix(name)?.elements).toMatchObject([{ location }]);
  });

  it.each([['DRC di PDSA'], ['Bilik pelayan'], ['PDSAX'], [' '], [undefined]])('does not guess at %s', (name) => {
    expect(fix(name)).toBeUndefined();
  });
});
