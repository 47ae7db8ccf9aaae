import { testRule } from '../../../test/support/rule-tester';
import type { ProjectRoles } from '../../document/types';
import { drawing } from '../testing';
import { projectRolesMissing } from './project-roles-missing';
import * as examples from './project-roles-missing.examples';

const wog = (roles?: ProjectRoles) => drawing({ project: { category: 'project-category-wog', ...(roles && { roles }) } });

testRule(projectRolesMissing, examples, {
  fires: {
    'no roles at all: one finding': { drawing: wog(), at: ['drawing #/project/roles/lead'] },
    'no lead': { drawing: wog({ lead: ' ', owner: 'JPA' }), at: ['drawing #/project/roles/lead'] },
    'no owner': { drawing: wog({ lead: 'JPA', implementer: 'JDN' }), at: ['drawing #/project/roles/owner'] },
  },
  silent: {
    'lead and owner; JTISA settles the others': wog({ lead: 'JPA', owner: 'JPA' }),
    'an agency-specific project': drawing({ project: { category: 'project-category-agency-specific' } }),
    'no category yet': drawing({}),
  },
});
