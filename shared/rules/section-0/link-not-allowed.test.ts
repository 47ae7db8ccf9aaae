import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf, type DrawingParts } from '../testing';
import { linkNotAllowed } from './link-not-allowed';
import * as examples from './link-not-allowed.examples';

const ELEMENTS = [
  { id: 'u1', kind: 'user' },
  { id: 'c1', kind: 'channel' },
  { id: 's1', kind: 'service' },
  { id: 'p1', kind: 'process' },
  { id: 'a1', kind: 'application' },
  { id: 'r1', kind: 'application-service', parent: 'a1' },
  { id: 'f1', kind: 'platform' },
  { id: 'y1', kind: 'system' },
  { id: 't1', kind: 'site' },
  { id: 'k1', kind: 'security-control' },
  { id: 'n1', kind: 'note' },
] satisfies DrawingParts['elements'];

testRule(linkNotAllowed, examples, {
  fires: {
    'each link whose kinds have no meaning': {
      drawing: drawing({ elements: ELEMENTS, links: [['u1', 's1'], ['u1', 'c1'], ['y1', 't1'], ['f1', 'a1'], ['u1', 'u1'], ['r1', 't1']] }),
      at: ['u1-s1', 'u1-u1', 'f1-a1', 'r1-t1'],
    },
    'to a note': { drawing: drawing({ elements: ELEMENTS, links: [['u1', 'n1']] }), at: ['u1-n1'] },
    'a system that is protected: only sites, applications and datasets are': {
      drawing: drawing({ elements: ELEMENTS, links: [['y1', 'k1']] }),
      at: ['y1-k1'],
    },
  },
  silent: {
    'from a note, to anything': drawing({ elements: ELEMENTS, links: ELEMENTS.map(({ id }) => ['n1', id] as const) }),
    'exchanges, either way': drawing({ elements: ELEMENTS, links: [['a1', 'y1'], ['y1', 'a1']] }),
  },
});

const fixOf = (links: DrawingParts['links']) => {
  const document = drawing({ elements: ELEMENTS, links, waivers: [{ rule: 'x', link: 's1-c1', reason: 'y' }] });
  const [finding] = findingsOf(linkNotAllowed, document);
  return finding && linkNotAllowed.fix?.(document, finding, { newId: () => 'new' });
};

describe('the fix of link-not-allowed', () => {
  it('turns a link round that is only drawn the wrong way', () => {
    expect(fixOf([['s1', 'c1']])?.links).toEqual([{ id: 's1-c1', from: 'c1', to: 's1' }]);
  });

  it('takes it out, with its waivers, where the right one is there already', () => {
    const fixed = fixOf([['s1', 'c1'], ['c1', 's1']]);
    expect(fixed?.links.map(({ id }) => id)).toEqual(['c1-s1']);
    expect(fixed?.waivers).toEqual([]);
  });

  it('offers nothing for a link that means nothing in either direction', () => {
    expect(fixOf([['u1', 't1']])).toBeUndefined();
  });
});
