import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { sitePlacementMissing } from './site-placement-missing';
import * as examples from './site-placement-missing.examples';

testRule(sitePlacementMissing, examples, {
  fires: {
    'missing or white space; each site for itself': {
      drawing: drawing({ elements: [{ id: 't1', kind: 'site' }, { id: 't2', kind: 'site', placement: ' \n ' }] }),
      at: ['t1 #/elements/0/placement', 't2 #/elements/1/placement'],
    },
  },
  silent: {
    'a few words': drawing({ elements: [{ id: 't1', kind: 'site', placement: 'Rak 4' }] }),
    'networks have none': drawing({ elements: [{ id: 'n1', kind: 'network' }] }),
  },
});
