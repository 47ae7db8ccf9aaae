import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { projectCategoryMissing } from './project-category-missing';
import * as examples from './project-category-missing.examples';

testRule(projectCategoryMissing, examples, {
  fires: {
    'an empty drawing': { drawing: drawing({}), at: ['drawing #/project/category'] },
    'white space is no category': { drawing: drawing({ project: { category: ' ' } }), at: ['drawing #/project/category'] },
  },
  silent: {
    'an agency-specific project': drawing({ project: { category: 'project-category-agency-specific' } }),
    'a category that the catalogue does not know': drawing({ project: { category: 'project-category-new' } }),
  },
});
