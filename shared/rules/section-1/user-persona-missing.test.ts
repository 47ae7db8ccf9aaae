import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { userPersonaMissing } from './user-persona-missing';
import * as examples from './user-persona-missing.examples';

testRule(userPersonaMissing, examples, {
  fires: {
    'each g2c user without one': {
      drawing: drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'g2c' }, { id: 'u2', kind: 'user', relationship: 'g2c', persona: ' ' }] }),
      at: ['u1 #/elements/0/persona', 'u2 #/elements/1/persona'],
    },
  },
  silent: {
    'other relationships have no personas': drawing({
      elements: ['g2b', 'g2g', 'g2e'].map((relationship) => ({ id: relationship, kind: 'user', relationship })),
    }),
    'no relationship yet': drawing({ elements: [{ id: 'u1', kind: 'user' }] }),
    'an unknown persona is not missing': drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'g2c', persona: 'persona-x' }] }),
  },
});

describe('the fix of user-persona-missing', () => {
  it('offers nothing for a user who is not called after a persona', () => {
    const document = drawing({ elements: [{ id: 'u1', kind: 'user', name: 'Pemohon', relationship: 'g2c' }] });
    const [finding] = findingsOf(userPersonaMissing, document);
    expect(finding && userPersonaMissing.fix?.(document, finding, { newId: () => 'new' })).toBeUndefined();
  });
});
