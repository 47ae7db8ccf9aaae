import type { Element, LmvDocument } from '../../shared/document/types';
import { listEntries } from '../../shared/catalogue/catalogue';
import { application, appService, channel, drawing, module, platform, process, service, type Drawn } from './drawing';
import { fires, H, rule, silent, W, type RuleContract } from './rule-contract';

const notGeneral = rule(
  'process-not-general', H, H,
  fires('none, blank, unknown, or an id of another list', drawing([process('p1'), process('p2', { process: ' ' }), process('p3', { process: 'process-dance' }), process('p4', { process: 'platform-mygdx' })]), 'p1/process', 'p2/process', 'p3/process', 'p4/process'),
  silent('all 20', drawing(listEntries('process').map(({ id }) => process(id, { process: id })))),
);

const tooDetailed = rule(
  'process-too-detailed', H, H,
  fires('two of a service', drawing([service('s'), process('p1', { process: 'process-verify' }), process('p2', { process: 'process-verify' })], ['s>p1', 's>p2']), 'p2/*'),
  fires('the later in the document, however the links stand', drawing([service('s'), process('p1', { process: 'process-verify' }), process('p2', { process: 'process-verify' })], ['s>p2', 's>p1']), 'p2/*'),
  fires('three', drawing([service('s'), ...[1, 2, 3].map((n) => process(`p${n}`, { process: 'process-pay' }))], ['s>p1', 's>p2', 's>p3']), 'p2/*', 'p3/*'),
  fires('once, in two services', drawing([service('s1'), service('s2'), process('p1', { process: 'process-pay' }), process('p2', { process: 'process-pay' })], ['s1>p1', 's1>p2', 's2>p1', 's2>p2']), 'p2/*'),
  silent('of two services', drawing([service('s1'), service('s2'), process('p1', { process: 'process-verify' }), process('p2', { process: 'process-verify' })], ['s1>p1', 's2>p2'])),
  silent('two general processes', drawing([service('s'), process('p1', { process: 'process-verify' }), process('p2', { process: 'process-revise' })], ['s>p1', 's>p2'])),
  silent('none', drawing([service('s'), process('p1'), process('p2'), process('p3', { process: '' })], ['s>p1', 's>p2', 's>p3'])),
  silent('linked twice to one process', drawing([service('s'), process('p1', { process: 'process-verify' })], ['s>p1', 's>p1'])),
);

const withoutService = rule(
  'process-without-service', H, W,
  fires('no service', drawing([service('s'), process('p1'), process('p2')], ['s>p1', 'p1>p2']), 'p2'),
  fires('the wrong way round', drawing([service('s'), process('p')], ['p>s']), 'p'),
  silent('a service', drawing([service('s'), process('p')], ['s>p'])),
);

const withoutApplication = rule(
  'process-without-application', H, W,
  fires('online, or nothing said', drawing([process('p1', { mode: 'online' }), process('p2')]), 'p1', 'p2'),
  fires('the wrong way round', drawing([process('p'), application('a')], ['a>p']), 'p'),
  fires('only the process after it', drawing([process('p1'), process('p2'), application('a')], ['p1>p2', 'p2>a']), 'p1'),
  silent('manual', drawing([process('p', { mode: 'manual' })])),
  silent('an application', drawing([process('p'), application('a')], ['p>a'])),
  silent('a module', drawing([process('p'), application('a'), module('m', 'a')], ['p>m'])),
  silent('an application service', drawing([process('p'), application('a'), appService('v', 'a')], ['p>v'])),
);

function ordered(count: number, ...links: readonly Drawn[]): LmvDocument {
  const processes = Array.from({ length: count }, (_, n) => process(`p${n + 1}`));
  return drawing([service('s'), ...processes, process('other')], [...processes.map(({ id }) => `s>${id}`), ...links]);
}

const orderMissing = rule(
  'process-order-missing', H, H,
  fires('three', ordered(3), 's'),
  fires('only a link to a process of no service', ordered(3, 'p1>other', 'other>p2'), 's'),
  fires('each service', drawing([service('s1'), service('s2'), process('p1'), process('p2'), process('p3')], ['s1>p1', 's1>p2', 's1>p3', 's2>p1', 's2>p2', 's2>p3']), 's1', 's2'),
  silent('two', ordered(2)),
  silent('one link among three', ordered(3, 'p3>p1')),
  silent('one link among four', ordered(4, 'p1>p2')),
  silent('three links to two processes', drawing([service('s'), process('p1'), process('p2')], ['s>p1', 's>p2', 's>p2'])),
);

const PAY: readonly Element[] = [
  channel('c'), channel('c2'), service('s'), process('p', { process: 'process-pay' }), application('a'), module('m1', 'a'), module('m2', 'a'), appService('v', 'm1'), application('b'),
  platform('e', { platform: 'platform-epayment-gateway' }), platform('x', { platform: 'feature-cashless-payment' }),
];

const paymentGateway = rule(
  'payment-gateway-missing', W, W,
  fires('nothing but the process', drawing([process('p', { process: 'process-pay' })]), 'p'),
  fires('the gateway drawn, but not linked', drawing(PAY, ['c>s', 's>p', 'p>a']), 'p'),
  fires('another platform', drawing(PAY, ['c>s', 's>p', 'p>a', 'a>x', 'c>x']), 'p'),
  fires('another service\'s channel and another application', drawing(PAY, ['c>s', 's>p', 'p>a', 'c2>e', 'b>e']), 'p'),
  fires('each payment', drawing([process('p1', { process: 'process-pay' }), process('p2', { process: 'process-collect' }), process('p3', { process: 'process-pay' })]), 'p1', 'p3'),
  silent('a channel of its service', drawing(PAY, ['c>s', 's>p', 'c>e'])),
  silent('one of two channels', drawing(PAY, ['c>s', 'c2>s', 's>p', 'c2>e'])),
  silent('its application', drawing(PAY, ['p>a', 'a>e'])),
  silent('a module of its application', drawing(PAY, ['p>a', 'm1>e'])),
  silent('another module than the one that automates it', drawing(PAY, ['p>m1', 'm2>e'])),
  silent('the application of the service that automates it', drawing(PAY, ['p>v', 'a>e'])),
  silent('no payment', drawing([process('p', { process: 'process-collect' })])),
);

const identityPlatform = rule(
  'identity-platform-missing', W, W,
  fires('no platform', drawing([process('p', { process: 'process-identify' })]), 'p'),
  fires('another platform, each process', drawing([process('p1', { process: 'process-identify' }), process('p2', { process: 'process-identify' }), platform('f', { platform: 'feature-single-identity' })]), 'p1', 'p2'),
  silent('MyDigital ID in the drawing, linked or not', drawing([process('p', { process: 'process-identify' }), platform('f', { platform: 'platform-mydigital-id' })])),
  silent('another process', drawing([process('p', { process: 'process-certify' })])),
);

const collects = (...items: readonly { readonly name?: string; readonly holding?: string }[]): LmvDocument => drawing([process('p', { collects: items })]);

const onceOnly = rule(
  'once-only', W, W,
  fires('an item of a registry', collects({ name: 'Alamat', holding: 'registry-population' }), 'p/*'),
  fires('an item without a name, of a registry', collects({ holding: 'registry-population' }), 'p/*'),
  fires('a registry\'s Malay name', collects({ name: 'Penduduk' }), 'p/*'),
  fires('a registry\'s English name', collects({ name: 'Population' }), 'p/*'),
  fires('case and white space aside', collects({ name: '  kesihatan \n INDIVIDU' }), 'p/*'),
  fires('every registry, by either name', collects(...listEntries('registry').flatMap(({ ms, en }) => [{ name: ms }, { name: en }])), ...Array<string>(2 * listEntries('registry').length).fill('p/*')),
  fires('both ways at once are one finding, and each item counts', collects({ name: 'Tanah', holding: 'registry-land' }, { name: 'Warna' }, { name: 'Land' }), 'p/*', 'p/*'),
  fires('each process', drawing([process('p1', { collects: [{ name: 'Land' }] }), process('p2', { collects: [{ name: 'Land' }] })]), 'p1/*', 'p2/*'),
  fires('the item is pointed to', collects({ name: 'Warna' }, { name: 'Alamat', holding: 'registry-population' }), 'p/collects/1'),
  silent('an item of a repository', collects({ name: 'Alamat', holding: 'repository-ports' })),
  silent('a repository\'s name', collects({ name: 'Pelabuhan' })),
  silent('a name that only holds a registry\'s', collects({ name: 'Penduduk tetap' }, { name: 'Geran tanah' })),
  silent('nothing', collects({ name: '' }, {})),
);

export const SECTION_4: readonly RuleContract[] = [notGeneral, tooDetailed, withoutService, withoutApplication, orderMissing, paymentGateway, identityPlatform, onceOnly];
