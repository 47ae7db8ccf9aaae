import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { channelMediumMissing } from './channel-medium-missing';
import * as examples from './channel-medium-missing.examples';

testRule(channelMediumMissing, examples, {
  fires: {
    'missing and blank': {
      drawing: drawing({ elements: [{ id: 'c1', kind: 'channel' }, { id: 'c2', kind: 'channel', medium: ' ' }] }),
      at: ['c1 #/elements/0/medium', 'c2 #/elements/1/medium'],
    },
  },
  silent: {
    'a kind of channel': drawing({ elements: [{ id: 'c1', kind: 'channel', medium: 'channel-counter' }] }),
    'an unknown value is not missing': drawing({ elements: [{ id: 'c1', kind: 'channel', medium: 'medium-x' }] }),
  },
});

describe('the fix of channel-medium-missing', () => {
  it.each([
    ['portal rai', 'medium-portal-rai'],
    ['Kaunter', 'channel-counter'],
    ['Aplikasi Mudah Alih', 'channel-mobile-app'],
    ['Kaunter Pejabat Tanah', undefined],
  ])('reads “%s” as %s', (name, medium) => {
    const document = drawing({ elements: [{ id: 'c1', kind: 'channel', name }] });
    const [finding] = findingsOf(channelMediumMissing, document);
    const fixed = finding && channelMediumMissing.fix?.(document, finding, { newId: () => 'new' });
    expect(fixed?.elements[0]).toEqual(medium === undefined ? undefined : { id: 'c1', kind: 'channel', name, medium });
  });
});
