import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { agencySpecificKindMissing } from './agency-specific-kind-missing';
import * as examples from './agency-specific-kind-missing.examples';

const category = 'project-category-agency-specific';

testRule(agencySpecificKindMissing, examples, {
  fires: {
    'no kind': { drawing: drawing({ project: { category } }), at: ['drawing #/project/agencySpecificKind'] },
    'white space is no kind': { drawing: drawing({ project: { category, agencySpecificKind: ' ' } }), at: ['drawing #/project/agencySpecificKind'] },
  },
  silent: {
    'a kind': drawing({ project: { category, agencySpecificKind: 'agency-specific-rental' } }),
    'a WoG project has none': drawing({ project: { category: 'project-category-wog' } }),
    'no category yet': drawing({}),
  },
});
