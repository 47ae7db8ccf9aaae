import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { siteSoftwareMissing } from './site-software-missing';
import * as examples from './site-software-missing.examples';

testRule(siteSoftwareMissing, examples, {
  fires: {
    'no list, an empty one, and one that names nothing': {
      drawing: drawing({
        elements: [
          { id: 't1', kind: 'site' },
          { id: 't2', kind: 'site', software: [] },
          { id: 't3', kind: 'site', software: [{ name: ' ' }, { version: '16' }] },
        ],
      }),
      at: ['t1 #/elements/0/software', 't2 #/elements/1/software', 't3 #/elements/2/software'],
    },
  },
  silent: {
    'software without a version': drawing({ elements: [{ id: 't1', kind: 'site', software: [{ name: 'PostgreSQL' }] }] }),
  },
});
