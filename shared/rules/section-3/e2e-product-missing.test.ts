import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf, type DrawingParts } from '../testing';
import { e2eProductMissing } from './e2e-product-missing';
import * as examples from './e2e-product-missing.examples';

const E2E = { kind: 'service', category: 'service-category-e2e' } as const;
const PAIR = [
  { ...E2E, id: 's1', name: 'Lesen baharu', product: 'Lesen' },
  { ...E2E, id: 's2', name: 'Lesen semula', product: 'Lesen diperbaharui' },
  { id: 'p1', kind: 'process' },
  { id: 'p2', kind: 'process' },
] satisfies DrawingParts['elements'];

testRule(e2eProductMissing, examples, {
  fires: {
    'missing and blank': {
      drawing: drawing({ elements: [{ ...E2E, id: 's1' }, { ...E2E, id: 's2', product: ' ' }] }),
      at: ['s1 #/elements/0/product', 's2 #/elements/1/product'],
    },
    'both services of one set of processes, whatever the order of the links': {
      drawing: drawing({ elements: PAIR, links: [['s1', 'p1'], ['s1', 'p2'], ['s2', 'p2'], ['s2', 'p1']] }),
      at: ['s1 #/elements/0/product', 's2 #/elements/1/product'],
    },
    'one finding for a service without a product that shares its processes too': {
      drawing: drawing({ elements: [{ ...E2E, id: 's0' }, ...PAIR], links: [['s0', 'p1'], ['s1', 'p1'], ['s2', 'p2']] }),
      at: ['s0 #/elements/0/product', 's1 #/elements/1/product'],
    },
  },
  silent: {
    'processes that overlap, but are not the same': drawing({ elements: PAIR, links: [['s1', 'p1'], ['s1', 'p2'], ['s2', 'p2']] }),
    'no processes at all are not a set that two share': drawing({ elements: PAIR }),
    'the other service is not E2E': drawing({
      elements: [...PAIR, { id: 's3', kind: 'service', category: 'service-category-manual', product: 'Lesen' }],
      links: [['s1', 'p1'], ['s3', 'p1'], ['s2', 'p2']],
    }),
    'a service of another category needs no product': drawing({ elements: [{ id: 's1', kind: 'service', category: 'service-category-partial-e2e' }] }),
  },
});

describe('e2e-product-missing', () => {
  it('names the other service of a shared set, also where three share it', () => {
    const document = drawing({
      elements: [...PAIR, { ...E2E, id: 's3', name: 'Lesen gantian', product: 'Salinan lesen' }],
      links: [['s1', 'p1'], ['s2', 'p1'], ['s3', 'p1']],
    });
    expect(findingsOf(e2eProductMissing, document).map(({ variant, values }) => [variant, values.service, values.other])).toEqual([
      ['processes', 'Lesen baharu', 'Lesen semula'],
      ['processes', 'Lesen semula', 'Lesen baharu'],
      ['processes', 'Lesen gantian', 'Lesen baharu'],
    ]);
  });
});
