import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing } from '../testing';
import { moduleWithoutProcess } from './module-without-process';
import * as examples from './module-without-process.examples';

const ELEMENTS = [
  { id: 'p1', kind: 'process' },
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'as1', kind: 'application-service', parent: 'm1' },
  { id: 'y1', kind: 'system' },
] satisfies readonly Element[];

testRule(moduleWithoutProcess, examples, {
  fires: {
    'a process of the application is not the module’s': { drawing: drawing({ elements: ELEMENTS, links: [['p1', 'a1']] }), at: ['m1'] },
    'an exchange is no process': { drawing: drawing({ elements: ELEMENTS, links: [['y1', 'm1']] }), at: ['m1'] },
    'a link the wrong way round': { drawing: drawing({ elements: ELEMENTS, links: [['m1', 'p1']] }), at: ['m1'] },
    'one finding for each module': {
      drawing: drawing({ elements: [{ id: 'm1', kind: 'module' }, { id: 'm2', kind: 'module' }] }),
      at: ['m1', 'm2'],
    },
  },
  silent: {
    'a process links to the module': drawing({ elements: ELEMENTS, links: [['p1', 'm1']] }),
    'a process links to its application service': drawing({ elements: ELEMENTS, links: [['p1', 'as1']] }),
  },
});
