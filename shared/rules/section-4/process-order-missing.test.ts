import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf, type DrawingParts } from '../testing';
import { processOrderMissing } from './process-order-missing';
import * as examples from './process-order-missing.examples';

const ELEMENTS = [
  { id: 's1', kind: 'service' },
  { id: 's2', kind: 'service' },
  ...[1, 2, 3, 4].map((n) => ({ id: `p${n}`, kind: 'process' }) as const),
] satisfies DrawingParts['elements'];
const THREE = [['s1', 'p3'], ['s1', 'p1'], ['s1', 'p2']] satisfies DrawingParts['links'];

testRule(processOrderMissing, examples, {
  fires: {
    'once for each service': {
      drawing: drawing({ elements: ELEMENTS, links: [...THREE, ['s2', 'p1'], ['s2', 'p2'], ['s2', 'p4']] }),
      at: ['s1', 's2'],
    },
    'a link to a process of another service is none among them': {
      drawing: drawing({ elements: ELEMENTS, links: [...THREE, ['p1', 'p4'], ['p4', 'p2']] }),
      at: ['s1'],
    },
  },
  silent: {
    'two processes': drawing({ elements: ELEMENTS, links: [['s1', 'p1'], ['s1', 'p2']] }),
    'two processes, one linked twice': drawing({ elements: ELEMENTS, links: [['s1', 'p1'], ['s1', 'p2'], { id: 'x', from: 's1', to: 'p1' }] }),
    'one link among them is enough': drawing({ elements: ELEMENTS, links: [...THREE, ['p3', 'p1']] }),
  },
});

describe('the fix of process-order-missing', () => {
  it('chains the processes in the order of the document, not of the links', () => {
    const document = drawing({ elements: ELEMENTS, links: THREE });
    const [finding] = findingsOf(processOrderMissing, document);
    let next = 0;
    const fixed = finding && processOrderMissing.fix?.(document, finding, { newId: () => `new-${++next}` });
    expect(fixed?.links.slice(3)).toEqual([
      { id: 'new-1', from: 'p1', to: 'p2' },
      { id: 'new-2', from: 'p2', to: 'p3' },
    ]);
  });
});
