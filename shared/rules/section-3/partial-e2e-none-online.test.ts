import { testRule } from '../../../test/support/rule-tester';
import { drawing } from '../testing';
import { partialE2eNoneOnline } from './partial-e2e-none-online';
import * as examples from './partial-e2e-none-online.examples';

const through = (category: string, ...media: readonly string[]) =>
  drawing({
    elements: [{ id: 's1', kind: 'service', category }, ...media.map((medium, n) => ({ id: `c${n}`, kind: 'channel', medium }) as const)],
    links: media.map((_, n) => [`c${n}`, 's1'] as const),
  });

testRule(partialE2eNoneOnline, examples, {
  fires: {
    'counters only': { drawing: through('service-category-partial-e2e', 'channel-counter', 'channel-e-counter'), at: ['s1 #/elements/0/category'] },
    'an unknown medium is not an online one': { drawing: through('service-category-partial-e2e', 'medium-x'), at: ['s1 #/elements/0/category'] },
  },
  silent: {
    'no channels yet': through('service-category-partial-e2e'),
    'one of them is online': through('service-category-partial-e2e', 'channel-counter', 'medium-portal-mygovernment'),
    'another category': through('service-category-e-counter', 'channel-counter'),
  },
});
