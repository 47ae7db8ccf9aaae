import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { userWithoutChannel } from './user-without-channel';
import * as examples from './user-without-channel.examples';

testRule(userWithoutChannel, examples, {
  fires: {
    'one finding for each user': {
      drawing: drawing({ elements: [{ id: 'u1', kind: 'user' }, { id: 'u2', kind: 'user' }] }),
      at: ['u1', 'u2'],
    },
    'a link the wrong way round is no link to a channel': {
      drawing: drawing({ elements: [{ id: 'u1', kind: 'user' }, { id: 'c1', kind: 'channel' }], links: [['c1', 'u1']] }),
      at: ['u1'],
    },
    'a link straight to the service': {
      drawing: drawing({ elements: [{ id: 'u1', kind: 'user' }, { id: 's1', kind: 'service' }], links: [['u1', 's1']] }),
      at: ['u1'],
    },
  },
  silent: {
    'no users': drawing({ elements: [{ id: 'c1', kind: 'channel' }] }),
    'two channels': drawing({
      elements: [{ id: 'u1', kind: 'user' }, { id: 'c1', kind: 'channel' }, { id: 'c2', kind: 'channel' }],
      links: [['u1', 'c1'], ['u1', 'c2']],
    }),
  },
});

describe('the fix of user-without-channel', () => {
  it('does not choose between channels', () => {
    const document = drawing({ elements: [{ id: 'u1', kind: 'user' }, { id: 'c1', kind: 'channel' }, { id: 'c2', kind: 'channel' }] });
    const [finding] = findingsOf(userWithoutChannel, document);
    expect(finding && userWithoutChannel.fix?.(document, finding, { newId: () => 'new' })).toBeUndefined();
  });
});
