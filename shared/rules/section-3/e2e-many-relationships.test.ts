import { testRule } from '../../../test/support/rule-tester';
import { drawing, type DrawingParts } from '../testing';
import { e2eManyRelationships } from './e2e-many-relationships';
import * as examples from './e2e-many-relationships.examples';

const USERS = [
  { id: 'u1', kind: 'user', relationship: 'g2c' },
  { id: 'u2', kind: 'user', relationship: 'g2b' },
  { id: 'u3', kind: 'user', relationship: 'g2c' },
  { id: 'u4', kind: 'user' },
  { id: 'c1', kind: 'channel' },
  { id: 'c2', kind: 'channel' },
] satisfies DrawingParts['elements'];
const service = (category: string | undefined, ...links: NonNullable<DrawingParts['links']>) =>
  drawing({ elements: [...USERS, { id: 's1', kind: 'service', ...(category !== undefined && { category }) }], links });

testRule(e2eManyRelationships, examples, {
  fires: {
    'through two channels, once for the service': {
      drawing: service('service-category-e2e', ['u1', 'c1'], ['u2', 'c2'], ['u3', 'c2'], ['c1', 's1'], ['c2', 's1']),
      at: ['s1 #/elements/6/category'],
    },
  },
  silent: {
    'several users of one relationship': service('service-category-e2e', ['u1', 'c1'], ['u3', 'c1'], ['c1', 's1']),
    'a user without a relationship counts for none': service('service-category-e2e', ['u1', 'c1'], ['u4', 'c1'], ['c1', 's1']),
    'the other user’s channel does not lead to the service': service('service-category-e2e', ['u1', 'c1'], ['u2', 'c2'], ['c1', 's1']),
    'links that are not allowed lead nowhere': service('service-category-e2e', ['u1', 'c1'], ['u2', 's1'], ['c1', 's1']),
    'other categories may be for several': service('service-category-partial-e2e', ['u1', 'c1'], ['u2', 'c1'], ['c1', 's1']),
    'so may a service without one': service(undefined, ['u1', 'c1'], ['u2', 'c1'], ['c1', 's1']),
  },
});
