import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { projectStateMissing } from './project-state-missing';
import * as examples from './project-state-missing.examples';

testRule(projectStateMissing, examples, {
  fires: {
    'an empty drawing': { drawing: drawing({}), at: ['drawing #/project/state'] },
    'some other word': { drawing: drawing({ project: { state: 'current' } }), at: ['drawing #/project/state'] },
  },
  silent: {
    'as it is': drawing({ project: { state: 'as-is' } }),
    'as it is to be': drawing({ project: { state: 'to-be' } }),
  },
});
