import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { userCitizenshipMismatch } from './user-citizenship-mismatch';
import * as examples from './user-citizenship-mismatch.examples';

testRule(userCitizenshipMismatch, examples, {
  fires: {
    'citizens and permanent residents, for both of the marked subcategories': {
      drawing: drawing({
        elements: [
          { id: 'u1', kind: 'user', targetGroup: 'target-citizen', subcategory: 'sub-g2c-social-1-stateless' },
          { id: 'u2', kind: 'user', targetGroup: 'target-permanent-resident', subcategory: 'sub-g2c-social-1-unhcr-refugees' },
        ],
      }),
      at: ['u1 #/elements/0/targetGroup', 'u2 #/elements/1/targetGroup'],
    },
  },
  silent: {
    'a non-citizen': drawing({ elements: [{ id: 'u1', kind: 'user', targetGroup: 'target-non-citizen', subcategory: 'sub-g2c-social-1-stateless' }] }),
    'no target group': drawing({ elements: [{ id: 'u1', kind: 'user', subcategory: 'sub-g2c-social-1-stateless' }] }),
    'a subcategory without the mark': drawing({ elements: [{ id: 'u1', kind: 'user', targetGroup: 'target-citizen', subcategory: 'sub-g2c-social-1-refugees' }] }),
  },
});
