import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing } from '../testing';
import { ownPremises } from './own-premises';
import * as examples from './own-premises.examples';

const sites = (...locations: readonly (string | undefined)[]) =>
  drawing({ elements: locations.map((location, position): Element => ({ id: `t${position}`, kind: 'site', ...(location !== undefined && { location }) })) });

testRule(ownPremises, examples, {
  fires: {
    'each such site, before or after the shared one': {
      drawing: sites('location-on-site', 'location-mygovcloud', 'location-agency-headquarters', 'location-on-premises'),
      at: ['t0 #/elements/0/location', 't2 #/elements/2/location', 't3 #/elements/3/location'],
    },
    'a site without a location': { drawing: sites('location-pdsa', undefined, ' '), at: ['t1 #/elements/1/location', 't2 #/elements/2/location'] },
    'a location that is not said to be shared': { drawing: sites('location-pdsa', 'location-cloud'), at: ['t1 #/elements/1/location'] },
  },
  silent: {
    'nothing is shared: another rule’s matter': sites('location-on-site', 'location-agency-headquarters'),
    'a recovery centre': sites('location-pdsa', 'location-drc'),
    'several shared ones': sites('location-pdsa', 'location-mygovcloud', 'location-mygovcloud-cfa'),
  },
});
