import { testRule } from '../../../test/support/rule-tester';
import type { DataItem, Element } from '../../document/types';
import { drawing } from '../testing';
import { exchangeDataMissing } from './exchange-data-missing';
import * as examples from './exchange-data-missing.examples';

const ELEMENTS = [
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'y1', kind: 'system' },
  { id: 't1', kind: 'site' },
] satisfies readonly Element[];
const exchange = (data?: readonly DataItem[]) => drawing({ elements: ELEMENTS, links: [{ id: 'x1', from: 'y1', to: 'm1', ...(data && { data }) }] });

testRule(exchangeDataMissing, examples, {
  fires: {
    'no data at all': { drawing: exchange(), at: ['x1 #/links/0/data'] },
    'one item without a name among others': {
      drawing: exchange([{ name: 'Alamat' }, { name: ' ', classification: 'classification-secret' }]),
      at: ['x1 #/links/0/data/1/name'],
    },
    'one finding for a link with several such items': { drawing: exchange([{}, {}]), at: ['x1 #/links/0/data/0/name'] },
  },
  silent: {
    'every item has a name': exchange([{ name: 'Alamat' }, { name: 'Pendapatan' }]),
    'links that are no exchanges': drawing({ elements: ELEMENTS, links: [['a1', 'm1'], ['a1', 't1']] }),
  },
});
