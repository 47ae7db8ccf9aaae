import type { Element, LmvDocument } from '../../shared/document/types';
import { listEntries } from '../../shared/catalogue/catalogue';
import { application, appService, channel, drawing, exchange, module, platform, process, projectOnly, service, system, type Drawn } from './drawing';
import { E, fires, H, rule, silent, W, type RuleContract } from './rule-contract';

const SIGNED: readonly Element[] = [channel('c'), channel('c2'), service('s'), process('p'), application('a'), module('m', 'a'), module('m2', 'a'), appService('v', 'm'), platform('id', { platform: 'platform-mydigital-id' }), platform('x', { platform: 'platform-mygdx' })];
const signed = (...links: readonly Drawn[]): LmvDocument => drawing(SIGNED, links);

const myDigitalId = rule(
  'mydigital-id-missing', W, E,
  fires('a process above it', signed('p>a'), 'a'),
  fires('a process above its module', signed('p>m'), 'a'),
  fires('a process above its application service', signed('p>v'), 'a'),
  fires('a channel above it', signed('c>s', 's>p', 'p>m'), 'a'),
  fires('another platform', signed('p>a', 'a>x', 'c>s', 's>p', 'c>x'), 'a'),
  fires('the link of a channel that does not reach it', signed('c>s', 's>p', 'p>a', 'c2>id'), 'a'),
  fires('each application', drawing([process('p'), application('a1'), application('a2'), application('a3')], ['p>a1', 'p>a3']), 'a1', 'a3'),
  silent('its own link', signed('p>a', 'a>id')),
  silent('its module\'s link', signed('p>a', 'm2>id')),
  silent('the link of a channel that reaches its module', signed('c>s', 's>p', 'p>v', 'c>id')),
  silent('one of two channels that reach it', signed('c>s', 'c2>s', 's>p', 'p>a', 'c2>id')),
  silent('nothing above it', signed('c>s', 's>p')),
  silent('only a system that feeds it', drawing([application('a'), system('y')], [exchange('y>a')])),
);

const kindMissing = rule(
  'application-kind-missing', H, H,
  fires('none, or only white space', drawing([application('a1'), application('a2', { applicationKind: 'app-kind-main' }), application('a3', { applicationKind: '' })]), 'a1/applicationKind', 'a3/applicationKind'),
  silent('a kind', drawing([application('a', { applicationKind: 'app-kind-generic' })])),
);

const kindAgencies = rule(
  'application-kind-agencies', W, W,
  fires('main, of one agency', drawing([application('a', { applicationKind: 'app-kind-main', agencies: ['JPN'] })]), 'a/*'),
  fires('specific, of two', drawing([application('a', { applicationKind: 'app-kind-agency-specific', agencies: ['JPN', 'JDN'] })]), 'a/*'),
  silent('main, of two', drawing([application('a', { applicationKind: 'app-kind-main', agencies: ['JPN', 'JDN'] })])),
  silent('specific, of one', drawing([application('a', { applicationKind: 'app-kind-agency-specific', agencies: ['JPN'] })])),
  silent('of none', drawing([application('a1', { applicationKind: 'app-kind-main' }), application('a2', { applicationKind: 'app-kind-main', agencies: [] }), application('a3', { applicationKind: 'app-kind-agency-specific', agencies: [] })])),
  silent('generic, or no kind', drawing([application('a1', { applicationKind: 'app-kind-generic', agencies: ['JPN'] }), application('a2', { agencies: ['JPN'] })])),
);

const several = rule(
  'application-several', H, H,
  fires('two', drawing([application('a1'), application('a2')]), 'drawing'),
  fires('four', drawing([1, 2, 3, 4].map((n) => application(`a${n}`))), 'drawing'),
  silent('one with modules', drawing([application('a'), module('m1', 'a'), module('m2', 'a')])),
  silent('none', drawing([])),
);

const serviceMissing = rule(
  'application-service-missing', H, W,
  fires('nothing in it', drawing([application('a')]), 'a'),
  fires('only a module', drawing([application('a'), module('m', 'a')]), 'a'),
  fires('in the other application', drawing([application('a1'), application('a2'), appService('v', 'a2')]), 'a1'),
  silent('its own', drawing([application('a'), appService('v', 'a')])),
  silent('its module\'s', drawing([application('a'), module('m', 'a'), appService('v', 'm')])),
);

const moduleWithoutProcess = rule(
  'module-without-process', H, W,
  fires('none', drawing([application('a'), module('m', 'a')]), 'm'),
  fires('only the application', drawing([application('a'), module('m', 'a'), process('p')], ['p>a']), 'm'),
  fires('only the other module, or its service', drawing([application('a'), module('m1', 'a'), module('m2', 'a'), appService('v', 'm2'), process('p')], ['p>v']), 'm1'),
  fires('only the application\'s own service', drawing([application('a'), module('m', 'a'), appService('v', 'a'), process('p')], ['p>v']), 'm'),
  silent('a process', drawing([application('a'), module('m', 'a'), process('p')], ['p>m'])),
  silent('a process of its service', drawing([application('a'), module('m', 'a'), appService('v', 'm'), process('p')], ['p>v'])),
);

const TWO: readonly Element[] = [application('a1'), application('a2'), module('m1', 'a1'), module('m2', 'a1'), module('m3', 'a2'), appService('v', 'm3')];

const overlap = rule(
  'application-overlap', W, W,
  fires('services of two applications', drawing([application('a1'), application('a2'), appService('v1', 'a1', { name: 'Semakan Status' }), appService('v2', 'a2', { name: 'semakan  status' })]), 'v2/*'),
  fires('services of two modules of one application', drawing([application('a'), module('m1', 'a'), module('m2', 'a'), appService('v1', 'm1', { name: 'V' }), appService('v2', 'm2', { name: 'V' })]), 'v2/*'),
  fires('an application and its module', drawing([application('a'), module('m', 'a'), appService('v1', 'a', { name: 'V' }), appService('v2', 'm', { name: 'V' })]), 'v2/*'),
  fires('three', drawing([...TWO.slice(0, 5), appService('v1', 'm1', { name: 'V' }), appService('v2', 'm2', { name: 'V' }), appService('v3', 'm3', { name: 'V' })]), 'v2/*', 'v3/*'),
  fires('a process of two applications', drawing([process('p'), application('a1'), application('a2')], ['p>a1', 'p>a2']), 'p'),
  fires('through a module and a service', drawing([...TWO, process('p')], ['p>m1', 'p>v']), 'p'),
  fires('of three applications: one finding', drawing([process('p'), application('a1'), application('a2'), application('a3')], ['p>a1', 'p>a2', 'p>a3']), 'p'),
  fires('both', drawing([...TWO.slice(0, 5), process('p'), appService('v1', 'm1', { name: 'V' }), appService('v2', 'm3', { name: 'V' })], ['p>a1', 'p>a2']), 'p', 'v2/*'),
  silent('two of one module', drawing([application('a'), module('m', 'a'), appService('v1', 'm', { name: 'V' }), appService('v2', 'm', { name: 'V' })])),
  silent('no names', drawing([application('a1'), application('a2'), appService('v1', 'a1', { name: '' }), appService('v2', 'a2', { name: ' ' })])),
  silent('a process of two modules of one application', drawing([...TWO, process('p')], ['p>m1', 'p>m2', 'p>a1'])),
  silent('two processes of two applications', drawing([process('p1'), process('p2'), application('a1'), application('a2')], ['p1>a1', 'p2>a2'])),
  silent('modules of the same name', drawing([application('a1'), application('a2'), module('m1', 'a1', { name: 'M' }), module('m2', 'a2', { name: 'M' })])),
);

const generic = rule(
  'generic-application', H, H,
  fires('every area in Malay', drawing(listEntries('generic-area').map(({ ms }, n) => application(`a${n}`, { name: `Sistem ${ms}` }))), ...listEntries('generic-area').map((_, n) => `a${n}/*`)),
  fires('every area in English', drawing(listEntries('generic-area').map(({ en }, n) => application(`a${n}`, { name: `${en} System` }))), ...listEntries('generic-area').map((_, n) => `a${n}/*`)),
  fires('case and white space aside, of another kind', drawing([application('a', { name: 'SISTEM PENGURUSAN  ASET FIZIKAL', applicationKind: 'app-kind-main' })]), 'a/*'),
  silent('generic', drawing([application('a', { name: 'Sistem Pengurusan Sumber Manusia', applicationKind: 'app-kind-generic' })])),
  silent('another name', drawing([application('a', { name: 'Sistem Pengambilan Pekerja' }), application('b', { name: 'Sistem Pengurusan Sumber Air' })])),
  silent('no name', drawing([application('a', { name: '' })])),
);

const rasa = rule(
  'rasa-not-checked', H, W,
  fires('not said', drawing([application('a')]), 'drawing/project/rasaChecked'),
  fires('not yet, once for all', drawing([application('a1'), application('a2')], [], { project: { rasaChecked: false } }), 'drawing/project/rasaChecked'),
  silent('checked', drawing([application('a')], [], { project: { rasaChecked: true } })),
  silent('no application', projectOnly({ rasaChecked: false })),
);

export const SECTION_5: readonly RuleContract[] = [myDigitalId, kindMissing, kindAgencies, several, serviceMissing, moduleWithoutProcess, overlap, generic, rasa];
