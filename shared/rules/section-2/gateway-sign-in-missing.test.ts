import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import { drawing, findingsOf } from '../testing';
import { gatewaySignInMissing } from './gateway-sign-in-missing';
import * as examples from './gateway-sign-in-missing.examples';

testRule(gatewaySignInMissing, examples, {
  fires: {
    'each of the three': {
      drawing: drawing({
        elements: ['medium-portal-mygovernment', 'medium-portal-rai', 'medium-app-mygov'].map((medium) => ({ id: medium, kind: 'channel', medium })),
      }),
      at: ['medium-portal-mygovernment', 'medium-portal-rai', 'medium-app-mygov'],
    },
    'another platform does not sign anybody in': {
      drawing: drawing({
        elements: [{ id: 'c1', kind: 'channel', medium: 'medium-app-mygov' }, { id: 'f1', kind: 'platform', platform: 'platform-mygdx' }],
        links: [['c1', 'f1']],
      }),
      at: ['c1'],
    },
    'the link has to lead from the channel': {
      drawing: drawing({
        elements: [{ id: 'c1', kind: 'channel', medium: 'medium-app-mygov' }, { id: 'f1', kind: 'platform', platform: 'platform-mydigital-id' }],
        links: [['f1', 'c1']],
      }),
      at: ['c1'],
    },
  },
  silent: {
    'an agency’s own portal': drawing({ elements: [{ id: 'c1', kind: 'channel', medium: 'channel-portal' }] }),
    'a channel without a medium': drawing({ elements: [{ id: 'c1', kind: 'channel', name: 'Portal MyGovernment' }] }),
  },
});

describe('the fix of gateway-sign-in-missing', () => {
  it('adds the platform where it is not in the drawing yet', () => {
    const document = drawing({ elements: [{ id: 'c1', kind: 'channel', medium: 'medium-app-mygov' }] });
    const [finding] = findingsOf(gatewaySignInMissing, document);
    let next = 0;
    const fixed = finding && gatewaySignInMissing.fix?.(document, finding, { newId: () => `new-${++next}` });
    expect(fixed?.elements[1]).toEqual({ id: 'new-1', kind: 'platform', name: 'MyDigital ID', platform: 'platform-mydigital-id' });
    expect(fixed?.links).toEqual([{ id: 'new-2', from: 'c1', to: 'new-1' }]);
  });
});
