import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { sharedInfrastructureMissing } from './shared-infrastructure-missing';
import * as examples from './shared-infrastructure-missing.examples';

const sites = (...locations: readonly (string | undefined)[]) =>
  drawing({ elements: locations.map((location, position): Element => ({ id: `t${position}`, kind: 'site', ...(location !== undefined && { location }) })) });

testRule(sharedInfrastructureMissing, examples, {
  fires: {
    'once for the drawing': { drawing: sites('location-on-site', 'location-agency-headquarters'), at: ['drawing'] },
    'a recovery centre is not said to be shared': { drawing: sites('location-drc'), at: ['drawing'] },
    'a cloud is not said to be shared': { drawing: sites('location-cloud'), at: ['drawing'] },
    'a site without a location': { drawing: sites(undefined), at: ['drawing'] },
  },
  silent: {
    'no site at all': drawing({ elements: [{ id: 'a1', kind: 'application' }] }),
    'PDSA beside others': sites('location-on-site', 'location-pdsa'),
    MyGovCloud: sites('location-mygovcloud'),
    'MyGovCloud@CFA': sites('location-mygovcloud-cfa', 'location-drc'),
  },
});

function fix(...elements: readonly Element[]) {
  const document = drawing({ elements });
  const [finding] = findingsOf(sharedInfrastructureMissing, document);
  let next = 0;
  return finding && sharedInfrastructureMissing.fix?.(document, finding, { newId: () => `new${++next}` });
}

describe('the fix of shared-infrastructure-missing', () => {
  it('believes the name of a site that is drawn already', () => {
    const fixed = fix({ id: 't1', kind: 'site', name: 'DRC' }, { id: 't2', kind: 'site', name: 'MyGovCloud@CFA' });
    expect(fixed?.elements).toEqual([
      { id: 't1', kind: 'site', name: 'DRC' },
      { id: 't2', kind: 'site', name: 'MyGovCloud@CFA', location: 'location-mygovcloud-cfa' },
    ]);
  });

  it('adds PDSA, which hosts the only application', () => {
    const fixed = fix({ id: 'a1', kind: 'application' }, { id: 't1', kind: 'site', location: 'location-on-site' });
    expect(fixed?.elements.at(-1)).toEqual({ id: 'new1', kind: 'site', name: 'PDSA JDN', location: 'location-pdsa' });
    expect(fixed?.links).toEqual([{ id: 'new2', from: 'a1', to: 'new1' }]);
  });
});
