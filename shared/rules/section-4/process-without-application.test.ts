import { testRule } from '../../../test/support/rule-tester';
import { drawing, type DrawingParts } from '../testing';
import { processWithoutApplication } from './process-without-application';
import * as examples from './process-without-application.examples';

const ELEMENTS = [
  { id: 'p1', kind: 'process' },
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'r1', kind: 'application-service', parent: 'm1' },
  { id: 'f1', kind: 'platform' },
] satisfies DrawingParts['elements'];

testRule(processWithoutApplication, examples, {
  fires: {
    'online, and where the mode is not said': {
      drawing: drawing({ elements: [{ id: 'p1', kind: 'process', mode: 'online' }, { id: 'p2', kind: 'process' }] }),
      at: ['p1', 'p2'],
    },
    'the next process, a platform, and an application that points back are no applications of it': {
      drawing: drawing({ elements: [...ELEMENTS, { id: 'p2', kind: 'process', mode: 'manual' }], links: [['p1', 'p2'], ['p1', 'f1'], ['a1', 'p1']] }),
      at: ['p1'],
    },
  },
  silent: {
    'manual': drawing({ elements: [{ id: 'p1', kind: 'process', mode: 'manual' }] }),
    'an application': drawing({ elements: ELEMENTS, links: [['p1', 'a1']] }),
    'a module': drawing({ elements: ELEMENTS, links: [['p1', 'm1']] }),
    'an application service': drawing({ elements: ELEMENTS, links: [['p1', 'r1']] }),
  },
});
