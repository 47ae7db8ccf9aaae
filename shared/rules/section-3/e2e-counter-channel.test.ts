import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { e2eCounterChannel } from './e2e-counter-channel';
import * as examples from './e2e-counter-channel.examples';

const through = (category: string, ...media: readonly string[]) =>
  drawing({
    elements: [{ id: 's1', kind: 'service', category }, ...media.map((medium, n) => ({ id: `c${n}`, kind: 'channel', medium }) as const)],
    links: media.map((_, n) => [`c${n}`, 's1'] as const),
  });

testRule(e2eCounterChannel, examples, {
  fires: {
    'once for the service, however many counters': {
      drawing: through('service-category-e2e', 'channel-counter', 'channel-e-counter', 'channel-mobile-app'),
      at: ['s1'],
    },
    'face to face beside a named app': { drawing: through('service-category-e2e', 'medium-app-mygov', 'channel-face-to-face'), at: ['s1'] },
  },
  silent: {
    'counters only: another rule’s': through('service-category-e2e', 'channel-counter'),
    'online only': through('service-category-e2e', 'channel-online', 'channel-portal'),
    'another category': through('service-category-partial-e2e', 'channel-counter', 'channel-portal'),
  },
});
