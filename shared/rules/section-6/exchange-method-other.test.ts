import { testRule } from '../../../test/support/rule-tester';
import type { Element } from '../../document/types';
import { drawing } from '../testing';
import { exchangeMethodOther } from './exchange-method-other';
import * as examples from './exchange-method-other.examples';

const ELEMENTS = [
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'y1', kind: 'system' },
] satisfies readonly Element[];

testRule(exchangeMethodOther, examples, {
  fires: {
    'each exchange, also of a module': {
      drawing: drawing({
        elements: ELEMENTS,
        links: [{ id: 'x1', from: 'y1', to: 'm1', method: 'method-other' }, { id: 'x2', from: 'a1', to: 'y1', method: 'method-other' }],
      }),
      at: ['x1 #/links/0/method', 'x2 #/links/1/method'],
    },
  },
  silent: {
    'no method is another rule’s matter': drawing({ elements: ELEMENTS, links: [['a1', 'y1']] }),
    'a link inside the application': drawing({ elements: ELEMENTS, links: [{ id: 'x1', from: 'a1', to: 'm1', method: 'method-other' }] }),
  },
});
