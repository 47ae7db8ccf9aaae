import { testRule } from '../../../test/support/rule-tester';
import type { Hardware } from '../../document/types';
import { drawing } from '../testing';
import { siteHardwareMissing } from './site-hardware-missing';
import * as examples from './site-hardware-missing.examples';

const site = (...hardware: readonly Hardware[]) => drawing({ elements: [{ id: 't1', kind: 'site', hardware }] });

testRule(siteHardwareMissing, examples, {
  fires: {
    'no list, or an empty one; each site for itself': {
      drawing: drawing({ elements: [{ id: 't1', kind: 'site' }, { id: 't2', kind: 'site', hardware: [] }] }),
      at: ['t1 #/elements/0/hardware', 't2 #/elements/1/hardware'],
    },
    'a quantity of nothing': { drawing: site({ name: 'Pelayan', quantity: 0 }), at: ['t1 #/elements/0/hardware/0/quantity'] },
    'less than nothing': { drawing: site({ name: 'Pelayan', quantity: -1 }), at: ['t1 #/elements/0/hardware/0/quantity'] },
    'half a server': { drawing: site({ name: 'Pelayan', quantity: 1 }, { name: 'Suis', quantity: 1.5 }), at: ['t1 #/elements/0/hardware/1/quantity'] },
    'one finding for a site with several such entries': { drawing: site({ name: 'Pelayan' }, {}), at: ['t1 #/elements/0/hardware/0/quantity'] },
    'an entry with neither name nor quantity': { drawing: site({}), at: ['t1 #/elements/0/hardware/0/quantity'] },
  },
  silent: {
    'every entry has its quantity': site({ name: 'Pelayan', quantity: 1 }, { name: 'Suis', quantity: 12, specification: '48 port' }),
  },
});
