import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { projectObjectiveMissing } from './project-objective-missing';
import * as examples from './project-objective-missing.examples';

testRule(projectObjectiveMissing, examples, {
  fires: {
    'neither: one finding': { drawing: drawing({}), at: ['drawing #/project/objective'] },
    'no objective': { drawing: drawing({ project: { objective: ' ', measure: '30 hari' } }), at: ['drawing #/project/objective'] },
    'no measure': { drawing: drawing({ project: { objective: 'Lebih pantas', measure: '\n' } }), at: ['drawing #/project/measure'] },
  },
  silent: {
    both: drawing({ project: { objective: 'Lebih pantas', measure: '30 hari' } }),
  },
});
