import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing } from '../testing';
import { registryUnused } from './registry-unused';
import * as examples from './registry-unused.examples';

const ELEMENTS = [
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'a2', kind: 'application' },
  { id: 'y1', kind: 'system' },
  { id: 'd1', kind: 'dataset', holding: 'registry-population' },
  { id: 'd2', kind: 'dataset', holding: '  ' },
] satisfies readonly Element[];

testRule(registryUnused, examples, {
  fires: {
    'a link without data takes data in all the same': { drawing: drawing({ elements: ELEMENTS, links: [['y1', 'm1']] }), at: ['a1'] },
    'a dataset without a holding, an item with a blank one': {
      drawing: drawing({ elements: ELEMENTS, links: [['d2', 'a1'], { id: 'x2', from: 'y1', to: 'a1', data: [{ name: 'Nama', holding: ' ' }] }] }),
      at: ['a1'],
    },
    'each application for itself': {
      drawing: drawing({ elements: ELEMENTS, links: [['d1', 'a1'], ['a1', 'a2']] }),
      at: ['a2'],
    },
    'a registry that it only gives to': { drawing: drawing({ elements: ELEMENTS, links: [['y1', 'a1'], ['a1', 'd1']] }), at: ['a1'] },
  },
  silent: {
    'it takes nothing in': drawing({ elements: ELEMENTS, links: [['a1', 'y1'], ['a1', 'm1']] }),
    'a registry among its sources, through a module': drawing({ elements: ELEMENTS, links: [['y1', 'a1'], ['d1', 'm1']] }),
    'an item from a repository among its data': drawing({
      elements: ELEMENTS,
      links: [{ id: 'x1', from: 'y1', to: 'a1', data: [{ name: 'Nama' }, { name: 'Sijil', holding: 'repository-education' }] }],
    }),
  },
});
