import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { rasaNotChecked } from './rasa-not-checked';
import * as examples from './rasa-not-checked.examples';

testRule(rasaNotChecked, examples, {
  fires: {
    'the project does not say': { drawing: drawing({ elements: [{ id: 'a1', kind: 'application' }] }), at: ['drawing #/project/rasaChecked'] },
    'once, however many applications there are': {
      drawing: drawing({ elements: [{ id: 'a1', kind: 'application' }, { id: 'a2', kind: 'application' }] }),
      at: ['drawing #/project/rasaChecked'],
    },
  },
  silent: {
    'no application': drawing({ project: { rasaChecked: false }, elements: [{ id: 'y1', kind: 'system' }] }),
  },
});
