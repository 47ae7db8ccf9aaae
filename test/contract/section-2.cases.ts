import type { LmvDocument } from '../../shared/document/types';
import { channel, drawing, note, platform, service, user } from './drawing';
import { fires, H, rule, silent, W, type RuleContract } from './rule-contract';

const GATEWAYS = ['medium-portal-mygovernment', 'medium-portal-rai', 'medium-app-mygov'] as const;

const mediumMissing = rule(
  'channel-medium-missing', H, W,
  fires('none, or only white space', drawing([channel('c1'), channel('c2', { medium: 'channel-portal' }), channel('c3', { medium: '' })]), 'c1/medium', 'c3/medium'),
  silent('a named medium', drawing([channel('c', { medium: 'medium-portal-rai' })])),
);

const withoutUser = rule(
  'channel-without-user', H, W,
  fires('no user', drawing([channel('c1'), channel('c2'), user('u'), service('s')], ['u>c2', 'c1>s']), 'c1'),
  fires('the wrong way round', drawing([channel('c'), user('u')], ['c>u']), 'c'),
  silent('a user', drawing([user('u'), channel('c')], ['u>c'])),
);

const withoutService = rule(
  'channel-without-service', H, W,
  fires('no service', drawing([channel('c1'), channel('c2'), user('u'), service('s')], ['u>c1', 'c2>s']), 'c1'),
  fires('the wrong way round', drawing([channel('c'), service('s')], ['s>c']), 'c'),
  fires('only a platform', drawing([channel('c'), platform('f')], ['c>f']), 'c'),
  silent('a service', drawing([channel('c'), service('s')], ['c>s'])),
);

function gateway(relationships: readonly string[], ...media: readonly (string | undefined)[]): LmvDocument {
  return drawing([
    ...relationships.map((relationship, n) => user(`u${n}`, { relationship })),
    ...media.map((medium, n) => channel(`c${n}`, medium === undefined ? {} : { medium })),
  ]);
}

const singleGateway = rule(
  'single-gateway-missing', W, W,
  fires('citizens, and another portal', gateway(['g2c'], 'channel-portal'), 'drawing'),
  fires('business, and a counter', gateway(['g2b'], 'channel-counter'), 'drawing'),
  fires('a channel without a medium', gateway(['g2g', 'g2b'], undefined), 'drawing'),
  fires('once for the drawing', gateway(['g2c', 'g2b', 'g2c'], 'channel-online', 'channel-mobile-app'), 'drawing'),
  ...GATEWAYS.map((medium) => silent(`with ${medium}`, gateway(['g2c', 'g2b'], 'channel-counter', medium))),
  silent('no channel', gateway(['g2c'])),
  silent('no user', gateway([], 'channel-portal')),
  silent('agencies and public servants only', gateway(['g2g', 'g2e'], 'channel-portal')),
);

/** A user of a target group with a link to a channel of each medium. */
function audience(targetGroup: string | undefined, ...media: readonly string[]): LmvDocument {
  return drawing(
    [user('u', { relationship: 'g2c', ...(targetGroup !== undefined && { targetGroup }) }), ...media.map((medium, n) => channel(`c${n}`, { medium }))],
    media.map((_, n) => `u>c${n}`),
  );
}

const [MYGOV, RAI, APP] = GATEWAYS;

const gatewayAudience = rule(
  'gateway-audience-mismatch', W, W,
  fires('a citizen at Portal Rai', audience('target-citizen', RAI), 'u'),
  fires('a citizen at both', audience('target-citizen', MYGOV, RAI), 'u'),
  fires('a non-citizen at Portal MyGovernment', audience('target-non-citizen', MYGOV), 'u'),
  fires('a non-citizen at Portal MyGovernment and the app', audience('target-non-citizen', MYGOV, APP, 'channel-counter'), 'u'),
  fires('once a user', audience('target-citizen', RAI, RAI), 'u'),
  fires(
    'each user',
    drawing([user('u1', { targetGroup: 'target-citizen' }), user('u2', { targetGroup: 'target-non-citizen' }), user('u3', { targetGroup: 'target-citizen' }), channel('c1', { medium: RAI }), channel('c2', { medium: MYGOV })], ['u1>c1', 'u2>c2', 'u3>c2']),
    'u1', 'u2',
  ),
  silent('a citizen at Portal MyGovernment', audience('target-citizen', MYGOV, APP)),
  silent('a non-citizen at Portal Rai', audience('target-non-citizen', RAI)),
  silent('a non-citizen at both', audience('target-non-citizen', MYGOV, RAI)),
  silent('a non-citizen at the app', audience('target-non-citizen', APP)),
  silent('a permanent resident', audience('target-permanent-resident', RAI)),
  silent('nobody says who they are', audience(undefined, RAI)),
  silent('a portal that the user has no link to', drawing([user('u', { targetGroup: 'target-citizen' }), channel('c', { medium: RAI })])),
);

const signIn = rule(
  'gateway-sign-in-missing', H, W,
  fires('each of the three', drawing(GATEWAYS.map((medium, n) => channel(`c${n}`, { medium }))), 'c0', 'c1', 'c2'),
  fires('another platform', drawing([channel('c', { medium: MYGOV }), platform('f', { platform: 'platform-mygdx' }), platform('id', { platform: 'platform-mydigital-id' })], ['c>f']), 'c'),
  fires('the other channel\'s link', drawing([channel('c1', { medium: MYGOV }), channel('c2', { medium: APP }), platform('id', { platform: 'platform-mydigital-id' })], ['c2>id']), 'c1'),
  fires('a platform without a value', drawing([channel('c', { medium: RAI }), platform('f')], ['c>f']), 'c'),
  silent('a link to MyDigital ID', drawing([channel('c', { medium: MYGOV }), platform('id', { platform: 'platform-mydigital-id' })], ['c>id'])),
  silent('another kind of channel', drawing([channel('c1', { medium: 'channel-portal' }), channel('c2'), note('n', 2)])),
);

export const SECTION_2: readonly RuleContract[] = [mediumMissing, withoutUser, withoutService, singleGateway, gatewayAudience, signIn];
