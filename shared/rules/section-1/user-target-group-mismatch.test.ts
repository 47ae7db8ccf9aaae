import { testRule } from '../../../test/support/rule-tester';
import type { User } from '../../document/types';
import { drawing } from '../testing';
import { userTargetGroupMismatch } from './user-target-group-mismatch';
import * as examples from './user-target-group-mismatch.examples';

const user = (properties: Partial<User>, sector?: string) =>
  drawing({ ...(sector !== undefined && { project: { sector } }), elements: [{ id: 'u1', kind: 'user', ...properties }] });

testRule(userTargetGroupMismatch, examples, {
  fires: {
    'a group of another relationship': {
      drawing: user({ relationship: 'g2e', targetGroup: 'target-citizen' }),
      at: ['u1 #/elements/0/targetGroup'],
    },
    'a subcategory of another relationship': {
      drawing: user({ relationship: 'g2g', subcategory: 'sub-g2e-retirees' }),
      at: ['u1 #/elements/0/subcategory'],
    },
    'one finding for a user of whom both are at odds': {
      drawing: user({ relationship: 'g2g', targetGroup: 'target-citizen', subcategory: 'sub-g2e-retirees' }),
      at: ['u1 #/elements/0/targetGroup'],
    },
    'a subcategory of the relationship, but of another sector': {
      drawing: user({ relationship: 'g2c', subcategory: 'sub-g2c-economy-farmers' }, 'sector-social-1'),
      at: ['u1 #/elements/0/subcategory'],
    },
    'a value that no row can have': {
      drawing: user({ relationship: 'g2c', targetGroup: 'target-tiada' }),
      at: ['u1 #/elements/0/targetGroup'],
    },
  },
  silent: {
    'no relationship to compare with': user({ targetGroup: 'target-public-servant' }),
    'a blank relationship': user({ relationship: ' ', targetGroup: 'target-public-servant' }),
    'neither group nor subcategory': user({ relationship: 'g2c', targetGroup: '', subcategory: ' ' }),
    'any sector’s row of the relationship, where the project has no sector': user({ relationship: 'g2c', subcategory: 'sub-g2c-economy-farmers' }),
    'the sector’s own row': user({ relationship: 'g2c', targetGroup: 'target-citizen', subcategory: 'sub-g2c-social-1-women' }, 'sector-social-1'),
    'a sector that has no row for the relationship': user({ relationship: 'g2e', subcategory: 'sub-g2e-retirees' }, 'sector-social-1'),
    'a sector that the catalogue does not know': user({ relationship: 'g2b', subcategory: 'sub-g2b-economy-investors' }, 'sector-tiada'),
  },
});
