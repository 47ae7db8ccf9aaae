import type { Element, LmvDocument } from '../../shared/document/types';
import { channel, drawing, process, service, user, type Drawn } from './drawing';
import { E, fires, H, rule, silent, W, type RuleContract } from './rule-contract';

const E2E = 'service-category-e2e';
const PARTIAL = 'service-category-partial-e2e';
const COUNTER = 'service-category-e-counter';
const MANUAL = 'service-category-manual';

const ONLINE = ['medium-portal-mygovernment', 'medium-portal-rai', 'medium-app-mygov', 'channel-portal', 'channel-mobile-app', 'channel-online'] as const;
const STAFFED = ['channel-face-to-face', 'channel-counter', 'channel-e-counter'] as const;

/** A service of a category with a channel of each medium and a process in each mode. */
function served(category: string | undefined, media: readonly (string | undefined)[], modes: readonly (string | undefined)[] = []): LmvDocument {
  const elements: Element[] = [
    ...media.map((medium, n) => channel(`c${n}`, medium === undefined ? {} : { medium })),
    service('s', { product: 'Lesen', ...(category !== undefined && { category }) }),
    ...modes.map((mode, n) => process(`p${n}`, mode === undefined ? {} : { mode })),
  ];
  return drawing(elements, [...media.map((_, n) => `c${n}>s`), ...modes.map((_, n) => `s>p${n}`)]);
}

const categoryMissing = rule(
  'service-category-missing', H, W,
  fires('none, or only white space', drawing([service('s1'), service('s2', { category: E2E }), service('s3', { category: ' ' })]), 's1/category', 's3/category'),
  silent('a category', drawing([service('s', { category: MANUAL })])),
);

const withoutChannel = rule(
  'service-without-channel', H, W,
  fires('none', drawing([service('s1'), service('s2'), channel('c')], ['c>s2']), 's1'),
  fires('the wrong way round', drawing([service('s'), channel('c')], ['s>c']), 's'),
  silent('a channel', drawing([service('s'), channel('c')], ['c>s'])),
);

const withoutProcess = rule(
  'service-without-process', H, W,
  fires('none', drawing([service('s1'), service('s2'), process('p')], ['s2>p']), 's1'),
  fires('the wrong way round', drawing([service('s'), process('p')], ['p>s']), 's'),
  silent('a process', drawing([service('s'), process('p')], ['s>p'])),
);

/** A service that users of some relationships reach, each over a channel of its own. */
function reached(category: string, ...relationships: readonly (string | undefined)[]): LmvDocument {
  return drawing(
    [...relationships.map((relationship, n) => user(`u${n}`, relationship === undefined ? {} : { relationship })), ...relationships.map((_, n) => channel(`c${n}`)), service('s', { category })],
    relationships.flatMap((_, n) => [`u${n}>c${n}`, `c${n}>s`]),
  );
}

const manyRelationships = rule(
  'e2e-many-relationships', E, E,
  fires('two', reached(E2E, 'g2c', 'g2b'), 's/*'),
  fires('four are one finding', reached(E2E, 'g2c', 'g2b', 'g2g', 'g2e'), 's/*'),
  fires('over one channel', drawing([user('u1', { relationship: 'g2c' }), user('u2', { relationship: 'g2e' }), channel('c'), service('s', { category: E2E })], ['u1>c', 'u2>c', 'c>s']), 's/*'),
  fires(
    'each service',
    drawing([user('u1', { relationship: 'g2c' }), user('u2', { relationship: 'g2e' }), channel('c'), service('s1', { category: E2E }), service('s2', { category: E2E }), service('s3', { category: PARTIAL })], ['u1>c', 'u2>c', 'c>s1', 'c>s2', 'c>s3']),
    's1/*', 's2/*',
  ),
  silent('two users of one relationship', reached(E2E, 'g2c', 'g2c')),
  silent('a user of no relationship beside one', reached(E2E, 'g2c', undefined)),
  silent('a partial service', reached(PARTIAL, 'g2c', 'g2b')),
  silent('a user whose channel leads elsewhere', drawing([user('u1', { relationship: 'g2c' }), user('u2', { relationship: 'g2b' }), channel('c1'), channel('c2'), service('s', { category: E2E })], ['u1>c1', 'u2>c2', 'c1>s'])),
);

const manualProcess = rule(
  'e2e-manual-process', E, E,
  fires('each manual process', served(E2E, [], ['manual', 'online', 'manual']), 'p0/mode', 'p2/mode'),
  fires('once, of two E2E services', drawing([service('s1', { category: E2E }), service('s2', { category: E2E }), process('p', { mode: 'manual' })], ['s1>p', 's2>p']), 'p/mode'),
  silent('online, or nothing said', served(E2E, [], ['online', undefined])),
  silent('a partial service', served(PARTIAL, [], ['manual'])),
  silent('another service\'s process', drawing([service('s1', { category: E2E }), service('s2', { category: PARTIAL }), process('p', { mode: 'manual' })], ['s2>p'])),
);

const noOnlineChannel = rule(
  'e2e-no-online-channel', E, E,
  ...STAFFED.map((medium) => fires(`only ${medium}`, served(E2E, [medium]), 's/*')),
  fires('several', served(E2E, ['channel-counter', 'channel-face-to-face']), 's/*'),
  ...ONLINE.map((medium) => silent(`${medium} beside a counter`, served(E2E, ['channel-counter', medium]))),
  silent('no channel', served(E2E, [])),
  silent('a partial service', served(PARTIAL, ['channel-counter'])),
  silent('no category', served(undefined, ['channel-counter'])),
);

const counterChannel = rule(
  'e2e-counter-channel', H, H,
  ...STAFFED.map((medium) => fires(`${medium} beside an online one`, served(E2E, [medium, 'channel-portal']), 's')),
  fires('one finding a service', served(E2E, ['channel-face-to-face', 'medium-app-mygov', 'channel-counter']), 's'),
  silent('only a counter', served(E2E, ['channel-counter'])),
  silent('only online', served(E2E, ['channel-portal', 'medium-portal-mygovernment'])),
  silent('a partial service', served(PARTIAL, ['channel-counter', 'channel-portal'])),
);

function products(services: readonly Element[], links: readonly Drawn[]): LmvDocument {
  return drawing([...services, process('p1'), process('p2')], links);
}

const productMissing = rule(
  'e2e-product-missing', H, W,
  fires('none, or only white space', drawing([service('s1', { category: E2E }), service('s2', { category: E2E, product: ' ' })]), 's1/product', 's2/product'),
  fires('the same processes as another', products([service('s1', { category: E2E, product: 'A' }), service('s2', { category: E2E, product: 'B' })], ['s1>p1', 's1>p2', 's2>p2', 's2>p1']), 's1/*', 's2/*'),
  fires('no product and the same processes: one finding each', products([service('s1', { category: E2E }), service('s2', { category: E2E, product: 'B' })], ['s1>p1', 's2>p1']), 's1/*', 's2/*'),
  silent('one process more', products([service('s1', { category: E2E, product: 'A' }), service('s2', { category: E2E, product: 'B' })], ['s1>p1', 's1>p2', 's2>p1'])),
  silent('two without processes', drawing([service('s1', { category: E2E, product: 'A' }), service('s2', { category: E2E, product: 'B' })])),
  silent('the other is not E2E', products([service('s1', { category: E2E, product: 'A' }), service('s2', { category: PARTIAL, product: 'B' })], ['s1>p1', 's2>p1'])),
  silent('not E2E', drawing([service('s', { category: PARTIAL })])),
);

const partialAllOnline = rule(
  'partial-e2e-all-online', H, H,
  fires('only online channels and processes', served(PARTIAL, ['channel-portal', 'medium-app-mygov'], ['online', 'online']), 's/*'),
  silent('a counter beside', served(PARTIAL, ['channel-portal', 'channel-counter'], ['online'])),
  silent('a manual process', served(PARTIAL, ['channel-portal'], ['online', 'manual'])),
  silent('a process of unknown mode', served(PARTIAL, ['channel-portal'], ['online', undefined])),
  silent('a channel of unknown medium', served(PARTIAL, ['channel-portal', undefined], ['online'])),
  silent('no channel', served(PARTIAL, [], ['online'])),
  silent('no process', served(PARTIAL, ['channel-portal'])),
  silent('E2E', served(E2E, ['channel-portal'], ['online'])),
);

const partialNoneOnline = rule(
  'partial-e2e-none-online', W, W,
  fires('only counters', served(PARTIAL, ['channel-counter', 'channel-e-counter']), 's/*'),
  silent('one is online', served(PARTIAL, ['channel-counter', 'channel-online'])),
  silent('no channel', served(PARTIAL, [])),
  silent('an e-counter service', served(COUNTER, ['channel-counter'])),
);

const counterOnline = rule(
  'counter-service-online', W, W,
  ...ONLINE.map((medium) => fires(`e-counter and ${medium}`, served(COUNTER, [medium]), 's/*')),
  fires('manual and online beside a counter', served(MANUAL, ['channel-counter', 'channel-portal']), 's/*'),
  ...STAFFED.map((medium) => silent(`e-counter and ${medium}`, served(COUNTER, [medium]))),
  silent('a channel of unknown medium', served(MANUAL, [undefined])),
  silent('partial', served(PARTIAL, ['channel-portal'])),
);

export const SECTION_3: readonly RuleContract[] = [categoryMissing, withoutChannel, withoutProcess, manyRelationships, manualProcess, noOnlineChannel, counterChannel, productMissing, partialAllOnline, partialNoneOnline, counterOnline];
