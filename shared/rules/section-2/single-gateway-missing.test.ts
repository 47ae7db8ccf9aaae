import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { Element, LmvDocument } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { singleGatewayMissing } from './single-gateway-missing';
import * as examples from './single-gateway-missing.examples';

const OWN: Element = { id: 'c1', kind: 'channel', medium: 'channel-portal' };

testRule(singleGatewayMissing, examples, {
  fires: {
    'once for the drawing, however many users and channels': {
      drawing: drawing({
        elements: [{ id: 'u1', kind: 'user', relationship: 'g2c' }, { id: 'u2', kind: 'user', relationship: 'g2b' }, OWN, { id: 'c2', kind: 'channel' }],
      }),
      at: ['drawing'],
    },
    'for businesses too': { drawing: drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'g2b' }, OWN] }), at: ['drawing'] },
    'the name alone is not the portal': {
      drawing: drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'g2c' }, { id: 'c1', kind: 'channel', name: 'Portal MyGovernment' }] }),
      at: ['drawing'],
    },
  },
  silent: {
    'no channel yet': drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'g2c' }] }),
    'no citizen and no business': drawing({
      elements: [{ id: 'u1', kind: 'user', relationship: 'g2g' }, { id: 'u2', kind: 'user', relationship: 'g2e' }, { id: 'u3', kind: 'user' }, OWN],
    }),
    'Portal MyGovernment': drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'g2c' }, OWN, { id: 'c2', kind: 'channel', medium: 'medium-portal-mygovernment' }] }),
    'Portal Rai': drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'g2c' }, { id: 'c2', kind: 'channel', medium: 'medium-portal-rai' }] }),
    'the MyGov app': drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'g2b' }, { id: 'c2', kind: 'channel', medium: 'medium-app-mygov' }] }),
  },
});

const fix = (document: LmvDocument) => {
  const [finding] = findingsOf(singleGatewayMissing, document);
  let next = 0;
  return finding && singleGatewayMissing.fix?.(document, finding, { newId: () => `new-${++next}` });
};

const drawn = (document: LmvDocument | undefined) => document?.links.map(({ from, to }) => `${from} → ${to}`);

describe('the fix of single-gateway-missing', () => {
  it('leads the users it is for to the services they get, and signs them in', () => {
    const fixed = fix(
      drawing({
        elements: [
          { id: 'u1', kind: 'user', relationship: 'g2c' },
          { id: 'u2', kind: 'user', relationship: 'g2g' },
          { id: 'u3', kind: 'user', relationship: 'g2c', targetGroup: 'target-non-citizen' },
          OWN,
          { id: 's1', kind: 'service' },
          { id: 's2', kind: 'service' },
          { id: 'f1', kind: 'platform', platform: 'platform-mydigital-id' },
        ],
        links: [['u1', 'c1'], ['c1', 's2']],
      }),
    );
    expect(fixed?.elements.at(-1)).toEqual({ id: 'new-1', kind: 'channel', name: 'Portal MyGovernment', medium: 'medium-portal-mygovernment' });
    expect(drawn(fixed)).toEqual(['u1 → c1', 'c1 → s2', 'u1 → new-1', 'new-1 → s2', 'new-1 → f1']);
  });

  it('takes Portal Rai where nobody is a citizen', () => {
    const fixed = fix(drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'g2c', subcategory: 'sub-g2c-social-1-stateless' }, OWN, { id: 's1', kind: 'service' }] }));
    expect(fixed?.elements.at(-1)).toHaveProperty('medium', 'medium-portal-rai');
    expect(drawn(fixed)).toEqual(['u1 → new-1', 'new-1 → s1']);
  });

  it('takes the channel that has the portal’s name already', () => {
    const fixed = fix(drawing({ elements: [{ id: 'u1', kind: 'user', relationship: 'g2b' }, { id: 'c1', kind: 'channel', name: 'portal mygovernment' }], links: [['u1', 'c1']] }));
    expect(fixed?.elements).toHaveLength(2);
    expect(fixed?.elements[1]).toHaveProperty('medium', 'medium-portal-mygovernment');
    expect(drawn(fixed)).toEqual(['u1 → c1']);
  });
});
