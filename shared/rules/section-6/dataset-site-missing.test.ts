import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { datasetSiteMissing } from './dataset-site-missing';
import * as examples from './dataset-site-missing.examples';

const ELEMENTS = [
  { id: 'd1', kind: 'dataset' },
  { id: 'a1', kind: 'application' },
  { id: 't1', kind: 'site' },
  { id: 't2', kind: 'site' },
  { id: 'k1', kind: 'security-control' },
] satisfies readonly Element[];

testRule(datasetSiteMissing, examples, {
  fires: {
    'other links do not say where it is kept': {
      drawing: drawing({ elements: ELEMENTS, links: [['d1', 'a1'], ['d1', 'k1'], ['a1', 't1']] }),
      at: ['d1'],
    },
    'a link the wrong way round': { drawing: drawing({ elements: ELEMENTS, links: [['t1', 'd1']] }), at: ['d1'] },
    'each dataset for itself': {
      drawing: drawing({ elements: [...ELEMENTS, { id: 'd2', kind: 'dataset' }], links: [['d2', 't1']] }),
      at: ['d1'],
    },
  },
  silent: {
    'two sites': drawing({ elements: ELEMENTS, links: [['d1', 't1'], ['d1', 't2']] }),
  },
});

describe('the fix of dataset-site-missing', () => {
  it('offers nothing where there are several sites, or none', () => {
    for (const elements of [ELEMENTS, ELEMENTS.slice(0, 1)]) {
      const document = drawing({ elements });
      const [finding] = findingsOf(datasetSiteMissing, document);
      expect(finding && datasetSiteMissing.fix?.(document, finding, { newId: () => 'new' })).toBeUndefined();
    }
  });
});
