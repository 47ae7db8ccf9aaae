import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { e2eNoOnlineChannel } from './e2e-no-online-channel';
import * as examples from './e2e-no-online-channel.examples';

const through = (category: string, ...media: readonly (string | undefined)[]) =>
  drawing({
    elements: [
      { id: 's1', kind: 'service', category },
      ...media.map((medium, n) => ({ id: `c${n}`, kind: 'channel', ...(medium !== undefined && { medium }) }) as const),
    ],
    links: media.map((_, n) => [`c${n}`, 's1'] as const),
  });

testRule(e2eNoOnlineChannel, examples, {
  fires: {
    'counters only': { drawing: through('service-category-e2e', 'channel-counter', 'channel-face-to-face', 'channel-e-counter'), at: ['s1 #/elements/0/category'] },
    'a channel without a medium is not an online one': { drawing: through('service-category-e2e', undefined), at: ['s1 #/elements/0/category'] },
  },
  silent: {
    'no channels yet': through('service-category-e2e'),
    'one of them is online': through('service-category-e2e', 'channel-counter', 'channel-portal'),
    'a named portal': through('service-category-e2e', 'medium-portal-rai'),
    'a named app': through('service-category-e2e', 'medium-app-mygov'),
    'another category': through('service-category-manual', 'channel-counter'),
  },
});
