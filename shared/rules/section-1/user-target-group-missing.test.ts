import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { User } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { userTargetGroupMissing } from './user-target-group-missing';
import * as examples from './user-target-group-missing.examples';

testRule(userTargetGroupMissing, examples, {
  fires: {
    'neither of the two, blank counting as missing': {
      drawing: drawing({ elements: [{ id: 'u1', kind: 'user' }, { id: 'u2', kind: 'user', targetGroup: '', subcategory: ' ' }] }),
      at: ['u1 #/elements/0/targetGroup', 'u2 #/elements/1/targetGroup'],
    },
  },
  silent: {
    'the group alone': drawing({ elements: [{ id: 'u1', kind: 'user', targetGroup: 'target-citizen' }] }),
    'the subcategory alone': drawing({ elements: [{ id: 'u1', kind: 'user', targetGroup: '', subcategory: 'sub-g2e-retirees' }] }),
  },
});

const fix = (user: Partial<User>) => {
  const document = drawing({ elements: [{ id: 'u1', kind: 'user', ...user }] });
  const [finding] = findingsOf(userTargetGroupMissing, document);
  return finding && userTargetGroupMissing.fix?.(document, finding, { newId: () => 'new' })?.elements[0];
};

describe('the fix of user-target-group-missing', () => {
  it('takes the group or subcategory that the user is called after', () => {
    expect(fix({ name: 'penjawat awam', relationship: 'g2e' })).toHaveProperty('targetGroup', 'target-public-servant');
    expect(fix({ name: 'Usahawan' })).toHaveProperty('subcategory', 'sub-g2b-economy-entrepreneurs');
  });

  it('offers nothing for a namesake under another relationship, nor for a name of two groups', () => {
    expect(fix({ name: 'Usahawan', relationship: 'g2c' })).toBeUndefined();
    expect(fix({ name: 'Agensi Negeri', relationship: 'g2c' })).toBeUndefined();
    expect(fix({ name: 'Pesara' })).toBeUndefined();
    expect(fix({ name: 'Pemohon' })).toBeUndefined();
  });
});
