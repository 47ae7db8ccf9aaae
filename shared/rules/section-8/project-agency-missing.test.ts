import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { projectAgencyMissing } from './project-agency-missing';
import * as examples from './project-agency-missing.examples';

testRule(projectAgencyMissing, examples, {
  fires: {
    'an empty drawing': { drawing: drawing({}), at: ['drawing #/project/agency'] },
    'white space is no agency': { drawing: drawing({ project: { agency: ' \t', ministry: 'Kementerian Digital' } }), at: ['drawing #/project/agency'] },
  },
  silent: {
    'an agency': drawing({ project: { agency: 'JKM' } }),
  },
});
