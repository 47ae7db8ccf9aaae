import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { applicationSeveral } from './application-several';
import * as examples from './application-several.examples';

testRule(applicationSeveral, examples, {
  fires: {
    'one finding for the drawing, however many there are': {
      drawing: drawing({ elements: [{ id: 'a1', kind: 'application' }, { id: 'a2', kind: 'application' }, { id: 'a3', kind: 'application' }] }),
      at: ['drawing'],
    },
  },
  silent: {
    'one application with modules and other systems beside it': drawing({
      elements: [{ id: 'a1', kind: 'application' }, { id: 'm1', kind: 'module', parent: 'a1' }, { id: 'y1', kind: 'system' }],
    }),
    'no application': drawing({}),
  },
});
