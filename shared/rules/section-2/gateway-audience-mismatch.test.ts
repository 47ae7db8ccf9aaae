import { describe, expect, it } from 'vitest';
import { testRule } from '../../../test/support/rule-tester';
import type { User } from '../../document/types';
import { drawing, findingsOf } from '../testing';
import { gatewayAudienceMismatch } from './gateway-audience-mismatch';
import * as examples from './gateway-audience-mismatch.examples';

const CHANNELS = [
  { id: 'my', kind: 'channel', medium: 'medium-portal-mygovernment' },
  { id: 'rai', kind: 'channel', medium: 'medium-portal-rai' },
  { id: 'app', kind: 'channel', medium: 'medium-app-mygov' },
] as const;
const uses = (user: Partial<User>, ...channels: readonly string[]) =>
  drawing({ elements: [{ id: 'u1', kind: 'user', ...user }, ...CHANNELS], links: channels.map((channel) => ['u1', channel] as const) });

testRule(gatewayAudienceMismatch, examples, {
  fires: {
    'a citizen at Portal Rai': { drawing: uses({ targetGroup: 'target-citizen' }, 'rai'), at: ['u1'] },
    'a citizen at Portal Rai beside Portal MyGovernment': { drawing: uses({ targetGroup: 'target-citizen' }, 'my', 'rai'), at: ['u1'] },
    'a non-citizen at Portal MyGovernment only': { drawing: uses({ targetGroup: 'target-non-citizen' }, 'my', 'app'), at: ['u1'] },
    'a subcategory of non-citizens only says it too': { drawing: uses({ subcategory: 'sub-g2c-social-1-stateless' }, 'my'), at: ['u1'] },
  },
  silent: {
    'a citizen at Portal MyGovernment': uses({ targetGroup: 'target-citizen' }, 'my', 'app'),
    'a non-citizen at both portals': uses({ targetGroup: 'target-non-citizen' }, 'my', 'rai'),
    'a non-citizen at the app': uses({ targetGroup: 'target-non-citizen' }, 'app'),
    'a permanent resident at either': uses({ targetGroup: 'target-permanent-resident' }, 'my', 'rai'),
    'nobody knows whether the user is a citizen': uses({ relationship: 'g2c' }, 'my', 'rai'),
  },
});

const fix = (document: ReturnType<typeof uses>) => {
  const [finding] = findingsOf(gatewayAudienceMismatch, document);
  return finding && gatewayAudienceMismatch.fix?.(document, finding, { newId: () => 'new' })?.links.map(({ to }) => to);
};

describe('the fix of gateway-audience-mismatch', () => {
  it('moves a citizen from Portal Rai to Portal MyGovernment', () => {
    expect(fix(uses({ targetGroup: 'target-citizen' }, 'app', 'rai'))).toEqual(['app', 'my']);
    expect(fix(uses({ targetGroup: 'target-citizen' }, 'my', 'rai'))).toEqual(['my']);
  });

  it('gives a non-citizen Portal Rai beside what there is', () => {
    expect(fix(uses({ targetGroup: 'target-non-citizen' }, 'my'))).toEqual(['my', 'rai']);
  });

  it('offers nothing where the right portal is not drawn', () => {
    const document = drawing({ elements: [{ id: 'u1', kind: 'user', targetGroup: 'target-citizen' }, CHANNELS[1]], links: [['u1', 'rai']] });
    expect(fix(document)).toBeUndefined();
  });
});
