import { testRule } from '../../../test/support/rule-tester';
import type { DataItem, Element } from '../../document/types';
import { drawing } from '../testing';
import { dataUnclassified } from './data-unclassified';
import * as examples from './data-unclassified.examples';

const ELEMENTS = [
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'y1', kind: 'system' },
] satisfies readonly Element[];
const exchange = (data?: readonly DataItem[], to = 'm1') => drawing({ elements: ELEMENTS, links: [{ id: 'x1', from: to === 'm1' ? 'y1' : 'a1', to, ...(data && { data }) }] });

testRule(dataUnclassified, examples, {
  fires: {
    'one finding for a link, at its first such item': {
      drawing: exchange([{ name: 'Nama', classification: 'classification-restricted' }, { name: 'Alamat', classification: ' ' }, { name: 'Umur' }]),
      at: ['x1 #/links/0/data/1/classification'],
    },
    'an item without a name': { drawing: exchange([{}]), at: ['x1 #/links/0/data/0/classification'] },
    'data that goes out': { drawing: exchange([{ name: 'Keputusan' }], 'y1'), at: ['x1 #/links/0/data/0/classification'] },
  },
  silent: {
    'no data is another rule’s matter': exchange(),
    'an empty list too': exchange([]),
    'every item has a level': exchange([{ name: 'Nama', classification: 'classification-secret' }]),
    'data on a link that is no exchange': drawing({ elements: ELEMENTS, links: [{ id: 'x1', from: 'a1', to: 'm1', data: [{ name: 'Nama' }] }] }),
  },
});
