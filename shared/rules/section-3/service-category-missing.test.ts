import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { serviceCategoryMissing } from './service-category-missing';
import * as examples from './service-category-missing.examples';

testRule(serviceCategoryMissing, examples, {
  fires: {
    'missing and blank': {
      drawing: drawing({ elements: [{ id: 's1', kind: 'service' }, { id: 's2', kind: 'service', category: ' ' }] }),
      at: ['s1 #/elements/0/category', 's2 #/elements/1/category'],
    },
  },
  silent: {
    'an unknown category is not missing': drawing({ elements: [{ id: 's1', kind: 'service', category: 'service-category-x' }] }),
  },
});

describe('the fix of service-category-missing', () => {
  it('offers nothing while the drawing does not say which category it is', () => {
    const document = drawing({ elements: [{ id: 's1', kind: 'service' }] });
    const [finding] = findingsOf(serviceCategoryMissing, document);
    expect(finding && serviceCategoryMissing.fix?.(document, finding, { newId: () => 'new' })).toBeUndefined();
  });
});
