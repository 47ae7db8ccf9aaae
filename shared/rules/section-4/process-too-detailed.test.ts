import { testRule } from '../../../test/support/rule-tester';
import { drawing, type DrawingParts } from '../testing';
import { processTooDetailed } from './process-too-detailed';
import * as examples from './process-too-detailed.examples';

const ELEMENTS = [
  { id: 's1', kind: 'service' },
  { id: 's2', kind: 'service' },
  { id: 'p1', kind: 'process', process: 'process-verify' },
  { id: 'p2', kind: 'process', process: 'process-verify' },
  { id: 'p3', kind: 'process', process: 'process-verify' },
  { id: 'p4', kind: 'process' },
  { id: 'p5', kind: 'process' },
  { id: 'p6', kind: 'process', process: 'process-x' },
  { id: 'p7', kind: 'process', process: 'process-x' },
] satisfies DrawingParts['elements'];
const linked = (...links: NonNullable<DrawingParts['links']>) => drawing({ elements: ELEMENTS, links });

testRule(processTooDetailed, examples, {
  fires: {
    'each later one in the drawing, whatever the order of the links': {
      drawing: linked(['s1', 'p3'], ['s1', 'p2'], ['s1', 'p1']),
      at: ['p2 #/elements/3/process', 'p3 #/elements/4/process'],
    },
    'once, though two services have the pair': {
      drawing: linked(['s1', 'p1'], ['s1', 'p2'], ['s2', 'p1'], ['s2', 'p2']),
      at: ['p2 #/elements/3/process'],
    },
  },
  silent: {
    'the same process in two services': linked(['s1', 'p1'], ['s2', 'p2']),
    'processes that are none of the 20 yet, or of an unknown value': linked(['s1', 'p4'], ['s1', 'p5'], ['s1', 'p6'], ['s1', 'p7']),
    'one process linked twice': linked(['s1', 'p1'], { id: 'x', from: 's1', to: 'p1' }),
    'processes of no service': linked(),
  },
});
