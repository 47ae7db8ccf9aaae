import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing } from '../testing';
import { applicationOverlap } from './application-overlap';
import * as examples from './application-overlap.examples';

const PLACES = [
  { id: 'p1', kind: 'process' },
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'a2', kind: 'application' },
  { id: 'm2', kind: 'module', parent: 'a2' },
] satisfies readonly Element[];

const services = (...list: readonly (readonly [id: string, parent: string | undefined, name: string])[]) =>
  drawing({
    elements: [...PLACES, ...list.map(([id, parent, name]): Element => ({ id, kind: 'application-service', name, ...(parent && { parent }) }))],
  });

testRule(applicationOverlap, examples, {
  fires: {
    'the same name but for case and white space, in two applications': {
      drawing: services(['s1', 'a1', 'Perkhidmatan  Pelaporan'], ['s2', 'a2', ' perkhidmatan pelaporan ']),
      at: ['s2 #/elements/6/name'],
    },
    'an application and its own module are different parents': {
      drawing: services(['s1', 'a1', 'Pelaporan'], ['s2', 'm1', 'Pelaporan']),
      at: ['s2 #/elements/6/name'],
    },
    'every later one that has an earlier one elsewhere': {
      drawing: services(['s1', 'a1', 'X'], ['s2', 'a1', 'X'], ['s3', 'a2', 'X'], ['s4', 'a1', 'X'], ['s5', 'm1', 'X']),
      at: ['s3 #/elements/7/name', 's4 #/elements/8/name', 's5 #/elements/9/name'],
    },
    'a process that two applications automate': {
      drawing: drawing({ elements: PLACES, links: [['p1', 'a1'], ['p1', 'm2']] }),
      at: ['p1'],
    },
  },
  silent: {
    'the same name twice under one parent': services(['s1', 'a1', 'Pelaporan'], ['s2', 'a1', 'Pelaporan']),
    'services without a name': services(['s1', 'a1', ' '], ['s2', 'a2', ' ']),
    'services under no parent': services(['s1', undefined, 'Pelaporan'], ['s2', 'a2', 'Pelaporan']),
    'other names': services(['s1', 'a1', 'Pelaporan'], ['s2', 'a2', 'Pelaporan bulanan']),
    'a process that an application and its module automate': drawing({ elements: PLACES, links: [['p1', 'a1'], ['p1', 'm1']] }),
    'a link that is none': drawing({ elements: PLACES, links: [['p1', 'a1'], ['a2', 'p1']] }),
  },
});
