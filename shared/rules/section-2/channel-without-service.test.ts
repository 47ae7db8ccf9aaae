import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { channelWithoutService } from './channel-without-service';
import * as examples from './channel-without-service.examples';

testRule(channelWithoutService, examples, {
  fires: {
    'each channel that links to no service': {
      drawing: drawing({
        elements: [{ id: 'c1', kind: 'channel' }, { id: 'c2', kind: 'channel' }, { id: 'c3', kind: 'channel' }, { id: 's1', kind: 'service' }],
        links: [['c2', 's1'], ['s1', 'c3']],
      }),
      at: ['c1', 'c3'],
    },
    'a link to a platform is none to a service': {
      drawing: drawing({ elements: [{ id: 'c1', kind: 'channel' }, { id: 'f1', kind: 'platform' }], links: [['c1', 'f1']] }),
      at: ['c1'],
    },
  },
  silent: { 'no channels': drawing({ elements: [{ id: 's1', kind: 'service' }] }) },
});
