import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { exchangeMethodMissing } from './exchange-method-missing';
import * as examples from './exchange-method-missing.examples';

const ELEMENTS = [
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'm2', kind: 'module', parent: 'a1' },
  { id: 'a2', kind: 'application' },
  { id: 'n1', kind: 'module', parent: 'a2' },
  { id: 'y1', kind: 'system', scope: 'external' },
  { id: 'y2', kind: 'system', scope: 'internal' },
  { id: 'd1', kind: 'dataset' },
  { id: 't1', kind: 'site' },
] satisfies readonly Element[];

testRule(exchangeMethodMissing, examples, {
  fires: {
    'an application or module on one end; system, dataset or other application on the other': {
      drawing: drawing({
        elements: ELEMENTS,
        links: [['a1', 'y1'], ['y1', 'm1'], ['d1', 'a1'], ['m1', 'd1'], ['a1', 'a2'], ['m1', 'a2'], ['a2', 'm1'], ['a1', 'n1']],
      }),
      at: ['a1-y1', 'y1-m1', 'd1-a1', 'm1-d1', 'a1-a2', 'm1-a2', 'a2-m1', 'a1-n1'].map((id, position) => `${id} #/links/${position}/method`),
    },
    'white space is no method': {
      drawing: drawing({ elements: ELEMENTS, links: [{ id: 'x1', from: 'a1', to: 'y1', method: '  ' }] }),
      at: ['x1 #/links/0/method'],
    },
  },
  silent: {
    'a method, also one that the catalogue does not know': drawing({
      elements: ELEMENTS,
      links: [{ id: 'x1', from: 'a1', to: 'y1', method: 'method-mygdx' }, { id: 'x2', from: 'a1', to: 'd1', method: 'method-new' }],
    }),
    'links inside one application': drawing({ elements: ELEMENTS, links: [['a1', 'm1'], ['m1', 'a1'], ['m1', 'm2'], ['a1', 'a1']] }),
    'links that are no exchanges': drawing({ elements: ELEMENTS, links: [['a1', 't1'], ['y1', 't1'], ['y1', 'd1'], ['m1', 'n1']] }),
  },
});

function fix(from: string, to: string) {
  const document = drawing({ elements: ELEMENTS, links: [[from, to], { id: 'x2', from: 'a1', to: 'y2', method: 'method-api' }] });
  const [finding] = findingsOf(exchangeMethodMissing, document);
  return finding && exchangeMethodMissing.fix?.(document, finding, { newId: () => 'new' });
}

describe('the fix of exchange-method-missing', () => {
  it('sets MyGDX for an external system, either way', () => {
    expect(fix('y1', 'a1')?.links.map(({ method }) => method)).toEqual(['method-mygdx', 'method-api']);
    expect(fix('m1', 'y1')?.links[0]).toMatchObject({ method: 'method-mygdx' });
  });

  it('leaves the method of other exchanges to the architect', () => {
    expect(fix('a1', 'y2')).toBeUndefined();
    expect(fix('d1', 'a1')).toBeUndefined();
  });
});
