import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { userRelationshipMissing } from './user-relationship-missing';
import * as examples from './user-relationship-missing.examples';

testRule(userRelationshipMissing, examples, {
  fires: {
    'missing and blank': {
      drawing: drawing({ elements: [{ id: 'u1', kind: 'user' }, { id: 'u2', kind: 'user', relationship: ' ' }, { id: 'u3', kind: 'user', relationship: 'g2e' }] }),
      at: ['u1 #/elements/0/relationship', 'u2 #/elements/1/relationship'],
    },
  },
  silent: {
    'an unknown value is not missing': drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'g2x' }] }),
    'other kinds have none': drawing({ elements: [{ id: 'c1', kind: 'channel' }, { id: 's1', kind: 'service' }] }),
  },
});

describe('the fix of user-relationship-missing', () => {
  it.each([
    ['Rakyat G2C', 'g2c'],
    ['g2b: peniaga', 'g2b'],
    ['Agensi (G2G)', 'g2g'],
    ['G2E', 'g2e'],
    ['G2C dan G2B', undefined],
    ['Pesara', undefined],
    ['SG2CX', undefined],
  ])('reads “%s” as %s', (name, relationship) => {
    const document = drawing({ elements: [{ id: 'u1', kind: 'user', name }] });
    const [finding] = findingsOf(userRelationshipMissing, document);
    const fixed = finding && userRelationshipMissing.fix?.(document, finding, { newId: () => 'new' });
    expect(fixed?.elements[0]).toEqual(relationship === undefined ? undefined : { id: 'u1', kind: 'user', name, relationship });
  });
});
