import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf, type DrawingParts } from '../testing';
import { partialE2eAllOnline } from './partial-e2e-all-online';
import * as examples from './partial-e2e-all-online.examples';

const PARTS = [
  { id: 's1', kind: 'service', category: 'service-category-partial-e2e' },
  { id: 'c1', kind: 'channel', medium: 'channel-portal' },
  { id: 'c2', kind: 'channel', medium: 'channel-counter' },
  { id: 'c3', kind: 'channel' },
  { id: 'p1', kind: 'process', mode: 'online' },
  { id: 'p2', kind: 'process', mode: 'manual' },
  { id: 'p3', kind: 'process' },
] satisfies DrawingParts['elements'];
const linked = (...links: NonNullable<DrawingParts['links']>) => drawing({ elements: PARTS, links });

testRule(partialE2eAllOnline, examples, {
  fires: { 'one online channel and one online process are enough': { drawing: linked(['c1', 's1'], ['s1', 'p1']), at: ['s1 #/elements/0/category'] } },
  silent: {
    'no channel yet': linked(['s1', 'p1']),
    'no process yet': linked(['c1', 's1']),
    'a counter': linked(['c1', 's1'], ['c2', 's1'], ['s1', 'p1']),
    'a channel without a medium': linked(['c1', 's1'], ['c3', 's1'], ['s1', 'p1']),
    'a manual process': linked(['c1', 's1'], ['s1', 'p1'], ['s1', 'p2']),
    'a process without a mode': linked(['c1', 's1'], ['s1', 'p1'], ['s1', 'p3']),
  },
});

describe('the fix of partial-e2e-all-online', () => {
  it('offers nothing where the service is for several relationships: it would break another rule', () => {
    const document = drawing({
      elements: [...PARTS, { id: 'u1', kind: 'user', relationship: 'g2c' }, { id: 'u2', kind: 'user', relationship: 'g2b' }],
      links: [['u1', 'c1'], ['u2', 'c1'], ['c1', 's1'], ['s1', 'p1']],
    });
    const [finding] = findingsOf(partialE2eAllOnline, document);
    expect(finding && partialE2eAllOnline.fix?.(document, finding, { newId: () => 'new' })).toBeUndefined();
  });
});
