import type { DataItem, Element, LmvDocument, System } from '../../shared/document/types';
import { application, appService, dataset, drawing, exchange, module, network, platform, process, site, system, user, type Drawn } from './drawing';
import { E, fires, H, rule, silent, W, type RuleContract } from './rule-contract';

const scopeMissing = rule(
  'system-scope-missing', H, W,
  fires('none, or blank', drawing([system('y1'), system('y2', { scope: 'internal' }), system('y3', { scope: '' })]), 'y1/scope', 'y3/scope'),
  silent('either', drawing([system('y1', { scope: 'internal' }), system('y2', { scope: 'external' }), dataset('d')])),
);

function owned(agency: string | undefined, ...systems: readonly Partial<System>[]): LmvDocument {
  return drawing(systems.map((properties, n) => system(`y${n}`, properties)), [], { project: agency === undefined ? {} : { agency } });
}

const scopeMismatch = rule(
  'system-scope-mismatch', W, W,
  fires('internal, of another agency', owned('JPN', { scope: 'internal', agency: 'JPJ' }), 'y0/*'),
  fires('external, of the project\'s own', owned('Jabatan Pendaftaran', { scope: 'external', agency: ' jabatan  PENDAFTARAN ' }), 'y0/*'),
  fires('each system', owned('JPN', { scope: 'internal', agency: 'JPJ' }, { scope: 'internal', agency: 'JPN' }, { scope: 'external', agency: 'JPN' }), 'y0/*', 'y2/*'),
  silent('internal, of the project\'s own', owned('Jabatan  Pendaftaran', { scope: 'internal', agency: 'jabatan pendaftaran' })),
  silent('external, of another agency', owned('JPN', { scope: 'external', agency: 'JPJ' })),
  silent('no agency', owned('JPN', { scope: 'internal' }, { scope: 'external', agency: ' ' })),
  silent('the project has none', owned(undefined, { scope: 'internal', agency: 'JPJ' })),
  silent('the project\'s is blank, and the system\'s too', owned(' ', { scope: 'external', agency: '' }, { scope: 'internal', agency: 'JPJ' })),
  silent('no scope', owned('JPN', { agency: 'JPJ' })),
);

const supplierAgency = rule(
  'supplier-agency-missing', H, E,
  fires('an external system, one of no scope, and a dataset', drawing([application('a'), system('y1', { scope: 'external' }), system('y2', { agency: ' ' }), dataset('d')], ['y1>a', 'y2>a', 'd>a']), 'y1/agency', 'y2/agency', 'd/agency'),
  fires('into a module, and once for two exchanges', drawing([application('a'), module('m', 'a'), dataset('d')], ['d>m', 'd>a']), 'd/agency'),
  silent('with an agency', drawing([application('a'), system('y', { scope: 'external', agency: 'JPJ' }), dataset('d', { agency: 'JPJ' })], ['y>a', 'd>a'])),
  silent('internal', drawing([application('a'), system('y', { scope: 'internal' })], ['y>a'])),
  silent('at the receiving end', drawing([application('a'), system('y', { scope: 'external' }), dataset('d')], ['a>y', 'a>d'])),
  silent('hosting is no exchange', drawing([system('y'), dataset('d'), site('i')], ['y>i', 'd>i'])),
  silent('an application supplies', drawing([application('a'), application('b')], ['a>b'])),
);

const ENDS: readonly Element[] = [application('a'), application('b'), module('m', 'a'), module('n', 'b'), system('y'), dataset('d'), appService('v', 'a'), platform('f'), site('i'), process('p'), network('w'), user('u')];
/** Every kind of exchange, both ways. */
const EXCHANGES: readonly string[] = ['a>y', 'y>a', 'a>d', 'd>a', 'm>y', 'y>m', 'm>d', 'd>m', 'a>b', 'm>b', 'a>n'];
const NO_EXCHANGES: readonly string[] = ['p>a', 'a>f', 'm>f', 'a>i', 'm>i', 'y>i', 'd>i', 'i>w'];
const allLinks = EXCHANGES.map((_, n) => `~l${n + 1}`);

const methodMissing = rule(
  'exchange-method-missing', W, E,
  fires('every kind of exchange', drawing(ENDS, EXCHANGES), ...allLinks.map((link) => `${link}/method`)),
  fires('blank', drawing(ENDS, [exchange('a>y', ' '), exchange('y>a', 'method-api'), exchange('a>d', '')]), '~l1/method', '~l3/method'),
  silent('other links', drawing(ENDS, NO_EXCHANGES)),
  silent('pairs that are no link', drawing(ENDS, ['y>d', 'u>y', 'm>n', 'v>y'])),
  silent('a module and its own application', drawing(ENDS, ['m>a', 'a>m'])),
  silent('a method', drawing(ENDS, [exchange('a>y', 'method-sftp'), exchange('y>a', 'method-other')])),
);

const methodOther = rule(
  'exchange-method-other', H, H,
  fires('another method', drawing(ENDS, [exchange('a>y', 'method-other'), exchange('y>a', 'method-api'), exchange('m>b', 'method-other')]), '~l1/method', '~l3/method'),
  silent('one of the guide\'s', drawing(ENDS, ['mygdx', 'api', 'sftp', 'webservice', 'web-map-services'].map((method) => exchange('a>y', `method-${method}`)))),
  silent('none', drawing(ENDS, ['a>y'])),
  silent('a link that is no exchange', drawing(ENDS, [{ at: 'a>i', method: 'method-other' }])),
);

const withData = (at: string, ...data: readonly DataItem[]): Drawn => ({ at, method: 'method-mygdx', data });

const dataMissing = rule(
  'exchange-data-missing', H, E,
  fires('every kind of exchange', drawing(ENDS, EXCHANGES), ...allLinks.map((link) => `${link}/data`)),
  fires('an empty list', drawing(ENDS, [withData('a>y')]), '~l1/data'),
  fires('an item without a name', drawing(ENDS, [withData('a>y', { name: 'Alamat' }, { name: ' ' }), withData('y>a', {})]), '~l1/*', '~l2/*'),
  fires('two items without a name are one finding', drawing(ENDS, [withData('a>y', {}, {})]), '~l1/*'),
  silent('named items', drawing(ENDS, [withData('a>y', { name: 'Alamat' }, { name: 'Umur' })])),
  silent('other links', drawing(ENDS, NO_EXCHANGES)),
);

const external = (scope: string | undefined, ...links: readonly Drawn[]): LmvDocument => drawing([application('a'), module('m', 'a'), application('b'), system('y', scope === undefined ? {} : { scope }), dataset('d')], links);
const OTHER_METHODS = ['method-api', 'method-sftp', 'method-webservice', 'method-web-map-services', 'method-other'];

const notMyGdx = rule(
  'external-not-mygdx', W, W,
  fires('every other method, either way', external('external', ...OTHER_METHODS.map((method) => exchange('a>y', method)), ...OTHER_METHODS.map((method) => exchange('y>m', method))), ...Array.from({ length: 10 }, (_, n) => `~l${n + 1}/method`)),
  silent('MyGDX', external('external', exchange('a>y', 'method-mygdx'), exchange('y>a', 'method-mygdx'))),
  silent('no method', external('external', 'a>y', exchange('y>a', ''))),
  silent('internal', external('internal', exchange('a>y', 'method-api'))),
  silent('scope unknown', external(undefined, exchange('a>y', 'method-api'))),
  silent('a dataset, or another application', external('external', exchange('a>d', 'method-api'), exchange('a>b', 'method-api'))),
);

const unclassified = rule(
  'data-unclassified', H, W,
  fires('one item', drawing(ENDS, [withData('a>y', { name: 'A', classification: 'classification-secret' }, { name: 'B' })]), '~l1/data/1/classification'),
  fires('one finding a link', drawing(ENDS, [withData('a>y', { name: 'A' }, { name: 'B' }), withData('y>m', { name: 'A', classification: ' ' })]), '~l1/*', '~l2/data/0/classification'),
  silent('classified', drawing(ENDS, [withData('a>y', { name: 'A', classification: 'classification-restricted' })])),
  silent('no item', drawing(ENDS, ['a>y', withData('y>a')])),
  silent('a link that is no exchange', drawing(ENDS, [withData('a>i', { name: 'A' })])),
);

const SOURCES: readonly Element[] = [application('a'), module('m', 'a'), application('b'), module('n', 'b'), system('y1'), system('y2'), dataset('d')];
const sources = (...links: readonly Drawn[]): LmvDocument => drawing(SOURCES, links);

const severalSources = rule(
  'data-several-sources', W, W,
  fires('two systems', sources(exchange('y1>a', 'method-api', 'Alamat'), exchange('y2>a', 'method-api', 'Alamat')), '~l2/*'),
  fires('into the application and its module, case and white space aside', sources(exchange('y1>a', 'method-api', 'Alamat  Rumah'), exchange('d>m', 'method-api', 'Umur', ' alamat rumah')), '~l2/*'),
  fires('three sources', sources(exchange('y1>a', '', 'Alamat'), exchange('y2>a', '', 'Alamat'), exchange('d>a', '', 'Alamat')), '~l2/*', '~l3/*'),
  fires('two names of one link are one finding', sources(exchange('y1>a', '', 'Alamat', 'Umur'), exchange('y2>a', '', 'Alamat', 'Umur')), '~l2/*'),
  fires('another application', sources(exchange('b>a', '', 'Alamat'), exchange('y1>a', '', 'Alamat')), '~l2/*'),
  silent('one source twice', sources(exchange('y1>a', 'method-api', 'Alamat'), exchange('y1>a', 'method-sftp', 'Alamat'), exchange('y1>m', 'method-api', 'Alamat'))),
  silent('two applications', sources(exchange('y1>a', '', 'Alamat'), exchange('y2>b', '', 'Alamat'))),
  silent('outwards', sources(exchange('y1>a', '', 'Alamat'), exchange('a>y2', '', 'Alamat'))),
  silent('two names', sources(exchange('y1>a', '', 'Alamat'), exchange('y2>a', '', 'Alamat rumah'))),
  silent('no names', sources(exchange('y1>a', '', ''), exchange('y2>a', '', ' '))),
);

const HELD: readonly Element[] = [application('a'), module('m', 'a'), system('y'), dataset('d1', { holding: 'registry-land' }), dataset('d2')];
const held = (...links: readonly Drawn[]): LmvDocument => drawing(HELD, links);

const registryUnused = rule(
  'registry-unused', H, H,
  fires('from a system', held(exchange('y>a', '', 'Alamat')), 'a'),
  fires('from a dataset without a holding, into a module', held(exchange('d2>m', '', 'Alamat')), 'a'),
  fires('a registry only takes data out', held(exchange('y>a', '', 'Alamat'), exchange('a>d1', '', 'Alamat')), 'a'),
  fires('a holding on data that goes out', held(exchange('y>a', '', 'A'), withData('a>y', { name: 'B', holding: 'registry-land' })), 'a'),
  fires('each application', drawing([application('a'), application('b'), system('y')], ['y>a', 'y>b']), 'a', 'b'),
  silent('from a registry', held(exchange('y>a', '', 'A'), exchange('d1>m', '', 'B'))),
  silent('an item of a repository', held(withData('y>a', { name: 'A' }, { name: 'B', holding: 'repository-ports' }))),
  silent('takes nothing in', held(exchange('a>y', '', 'A'))),
);

const holdingMissing = rule(
  'dataset-holding-missing', H, H,
  fires('none, or blank', drawing([dataset('d1'), dataset('d2', { holding: 'registry-land' }), dataset('d3', { holding: ' ' })]), 'd1/holding', 'd3/holding'),
  silent('a repository', drawing([dataset('d', { holding: 'repository-ports' })])),
);

const siteMissing = rule(
  'dataset-site-missing', H, H,
  fires('at none', drawing([dataset('d1'), dataset('d2'), site('i'), application('a')], ['d2>i', 'd1>a', 'a>i']), 'd1'),
  fires('the wrong way round', drawing([dataset('d'), site('i')], ['i>d']), 'd'),
  silent('at a site', drawing([dataset('d'), site('i')], ['d>i'])),
);

export const SECTION_6: readonly RuleContract[] = [scopeMissing, scopeMismatch, supplierAgency, methodMissing, methodOther, dataMissing, notMyGdx, unclassified, severalSources, registryUnused, holdingMissing, siteMissing];
