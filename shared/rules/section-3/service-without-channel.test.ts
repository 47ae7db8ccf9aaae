import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { serviceWithoutChannel } from './service-without-channel';
import * as examples from './service-without-channel.examples';

testRule(serviceWithoutChannel, examples, {
  fires: {
    'each service that no channel links to': {
      drawing: drawing({
        elements: [{ id: 's1', kind: 'service' }, { id: 's2', kind: 'service' }, { id: 'c1', kind: 'channel' }, { id: 'u1', kind: 'user' }],
        links: [['s1', 'c1'], ['u1', 's2']],
      }),
      at: ['s1', 's2'],
    },
  },
  silent: { 'no services': drawing({ elements: [{ id: 'c1', kind: 'channel' }] }) },
});
