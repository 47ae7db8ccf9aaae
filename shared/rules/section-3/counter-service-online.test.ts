import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { counterServiceOnline } from './counter-service-online';
import * as examples from './counter-service-online.examples';

const through = (category: string, ...media: readonly string[]) =>
  drawing({
    elements: [{ id: 's1', kind: 'service', category }, ...media.map((medium, n) => ({ id: `c${n}`, kind: 'channel', medium }) as const)],
    links: media.map((_, n) => [`c${n}`, 's1'] as const),
  });

testRule(counterServiceOnline, examples, {
  fires: {
    'a manual service': { drawing: through('service-category-manual', 'channel-counter', 'channel-online'), at: ['s1 #/elements/0/category'] },
    'an e-counter service, once though two channels are online': {
      drawing: through('service-category-e-counter', 'medium-app-mygov', 'channel-portal'),
      at: ['s1 #/elements/0/category'],
    },
  },
  silent: {
    'counters only': through('service-category-manual', 'channel-counter', 'channel-face-to-face', 'channel-e-counter'),
    'no channels yet': through('service-category-e-counter'),
    'a partial E2E service': through('service-category-partial-e2e', 'channel-portal'),
  },
});
