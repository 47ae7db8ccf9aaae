import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { channelWithoutUser } from './channel-without-user';
import * as examples from './channel-without-user.examples';

testRule(channelWithoutUser, examples, {
  fires: {
    'each channel that no user links to': {
      drawing: drawing({
        elements: [{ id: 'u1', kind: 'user' }, { id: 'c1', kind: 'channel' }, { id: 'c2', kind: 'channel' }, { id: 'c3', kind: 'channel' }],
        links: [['u1', 'c2'], ['c3', 'u1']],
      }),
      at: ['c1', 'c3'],
    },
    'a note is no user': {
      drawing: drawing({ elements: [{ id: 'c1', kind: 'channel' }, { id: 'n1', kind: 'note' }], links: [['n1', 'c1']] }),
      at: ['c1'],
    },
  },
  silent: { 'no channels': drawing({ elements: [{ id: 'u1', kind: 'user' }] }) },
});
