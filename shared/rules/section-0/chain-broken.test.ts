import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf, type DrawingParts } from '../testing';
import { chainBroken } from './chain-broken';
import * as examples from './chain-broken.examples';

const CHAIN = [
  { id: 'u1', kind: 'user', name: 'Petani' },
  { id: 'c1', kind: 'channel' },
  { id: 's1', kind: 'service' },
  { id: 'p1', kind: 'process' },
  { id: 'a1', kind: 'application' },
  { id: 'm1', kind: 'module', parent: 'a1' },
  { id: 'r1', kind: 'application-service', parent: 'm1' },
  { id: 't1', kind: 'site' },
] satisfies DrawingParts['elements'];
const DOWN = [['u1', 'c1'], ['c1', 's1'], ['s1', 'p1']] satisfies DrawingParts['links'];

testRule(chainBroken, examples, {
  fires: {
    'there is no site at all': { drawing: drawing({ elements: CHAIN.slice(0, 2), links: [['u1', 'c1']] }), at: ['u1'] },
    'each user that has a link, and no other': {
      drawing: drawing({
        elements: [...CHAIN, { id: 'u2', kind: 'user' }, { id: 'u3', kind: 'user' }],
        links: [...DOWN, ['u3', 'c1']],
      }),
      at: ['u1', 'u3'],
    },
    'a link that is not allowed is no path': {
      drawing: drawing({ elements: CHAIN, links: [['u1', 't1']] }),
      at: ['u1'],
    },
    'a link against its direction is no path': {
      drawing: drawing({ elements: CHAIN, links: [...DOWN, ['a1', 'p1'], ['a1', 't1']] }),
      at: ['u1'],
    },
    'a control in the lane of the sites is no site': {
      drawing: drawing({
        elements: [...CHAIN, { id: 'k1', kind: 'security-control' }],
        links: [...DOWN, ['p1', 'a1'], ['a1', 'k1']],
      }),
      at: ['u1'],
    },
  },
  silent: {
    'a user without a link': drawing({ elements: CHAIN }),
    'a user with only a note about it': drawing({ elements: [...CHAIN, { id: 'n1', kind: 'note' }], links: [['n1', 'u1']] }),
    'through a service of a module, hosted as an application': drawing({ elements: CHAIN, links: [...DOWN, ['p1', 'r1'], ['a1', 't1']] }),
    'through an application, hosted by its module': drawing({ elements: CHAIN, links: [...DOWN, ['p1', 'a1'], ['m1', 't1']] }),
    'from process to process': drawing({
      elements: [...CHAIN, { id: 'p2', kind: 'process' }],
      links: [...DOWN, ['p1', 'p2'], ['p2', 'a1'], ['a1', 't1']],
    }),
    'through a platform that a channel relies on': drawing({
      elements: [...CHAIN, { id: 'f1', kind: 'platform' }],
      links: [['u1', 'c1'], ['c1', 'f1'], ['f1', 't1']],
    }),
  },
});

describe('chain-broken names the last lane reached', () => {
  it.each([
    [1, [['u1', 't1']]],
    [2, [['u1', 'c1']]],
    [4, DOWN],
    [5, [...DOWN, ['p1', 'r1']]],
    [6, [...DOWN, ['p1', 'r1'], ['m1', 'y1']]],
    [7, [...DOWN, ['p1', 'a1'], ['a1', 'k1']]],
  ] satisfies readonly (readonly [number, DrawingParts['links']])[])('lane %i', (lane, links) => {
    const document = drawing({
      elements: [...CHAIN, { id: 'y1', kind: 'system' }, { id: 'k1', kind: 'security-control' }],
      links,
    });
    expect(findingsOf(chainBroken, document).map(({ values }) => values.lane)).toEqual([lane]);
  });
});
