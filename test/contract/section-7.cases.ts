import type { Element, LmvDocument, Network, Site } from '../../shared/document/types';
import { application, appService, control, dataset, drawing, module, network, note, process, site, system } from './drawing';
import { E, fires, H, rule, silent, W, type RuleContract } from './rule-contract';

const notHosted = rule(
  'application-not-hosted', H, W,
  fires('at none', drawing([application('a1'), application('a2'), site('i')], ['a2>i']), 'a1'),
  fires('only a system beside it', drawing([application('a'), system('y'), site('i')], ['a>y', 'y>i']), 'a'),
  fires('a pair that is no link', drawing([application('a'), appService('v', 'a'), site('i')], ['v>i', 'i>a']), 'a'),
  silent('at a site', drawing([application('a'), site('i')], ['a>i'])),
  silent('its module is', drawing([application('a'), module('m', 'a'), site('i')], ['m>i'])),
);

const one = (properties: Partial<Site>): LmvDocument => drawing([site('i', properties)]);

const locationMissing = rule(
  'site-location-missing', H, W,
  fires('none, or blank', drawing([site('i1'), site('i2', { location: 'location-drc' }), site('i3', { location: ' ' })]), 'i1/location', 'i3/location'),
  silent('a location', one({ location: 'location-on-site' })),
);

const hardwareMissing = rule(
  'site-hardware-missing', H, W,
  fires('none', one({}), 'i/hardware'),
  fires('an empty list', one({ hardware: [] }), 'i/hardware'),
  ...[0, -1, 1.5, undefined].map((quantity) => fires(`a quantity of ${quantity}`, one({ hardware: [{ name: 'Pelayan', quantity: 2 }, { name: 'Suis', ...(quantity !== undefined && { quantity }) }] }), 'i/*')),
  fires('one finding a site', drawing([site('i1', { hardware: [{ name: 'A' }, { name: 'B' }] }), site('i2')]), 'i1/*', 'i2/hardware'),
  silent('with quantities', one({ hardware: [{ name: 'Pelayan', quantity: 1 }, { name: 'Suis', quantity: 24 }] })),
);

const softwareMissing = rule(
  'site-software-missing', H, W,
  fires('none, or an empty list', drawing([site('i1'), site('i2', { software: [] })]), 'i1/software', 'i2/software'),
  silent('without a version', one({ software: [{ name: 'PostgreSQL' }] })),
);

const placementMissing = rule(
  'site-placement-missing', H, H,
  fires('none, or only white space', drawing([site('i1'), site('i2', { placement: ' \n' })]), 'i1/placement', 'i2/placement'),
  silent('some words', one({ placement: 'Bilik pelayan' })),
);

const withoutNetwork = rule(
  'site-without-network', H, W,
  fires('none', drawing([site('i1'), site('i2'), network('w')], ['i2>w']), 'i1'),
  fires('a pair that is no link', drawing([site('i1'), site('i2'), control('k')], ['i1>i2', 'i1>k']), 'i1', 'i2'),
  silent('from the site', drawing([site('i'), network('w')], ['i>w'])),
  silent('from the network', drawing([site('i'), network('w')], ['w>i'])),
);

const speed = (value?: Network['speed']): Element => network('w', value === undefined ? {} : { speed: value });

const speedMissing = rule(
  'network-speed-missing', H, W,
  fires('none', drawing([speed()]), 'w/*'),
  fires('zero', drawing([speed({ value: 0, unit: 'Mbps' })]), 'w/*'),
  fires('below zero', drawing([speed({ value: -5, unit: 'Mbps' })]), 'w/*'),
  fires('a unit alone', drawing([speed({ unit: 'Mbps' })]), 'w/*'),
  fires('each network', drawing([network('w1'), network('w2', { speed: { value: 1, unit: 'Gbps' } }), network('w3')]), 'w1/*', 'w3/*'),
  silent('a speed', drawing([speed({ value: 0.5, unit: 'Kbps' })])),
);

const networks = (...values: readonly (string | undefined)[]): LmvDocument => drawing(values.map((value, n) => network(`w${n}`, value === undefined ? {} : { network: value })));

const governmentNetwork = rule(
  'government-network-missing', W, W,
  fires('another', networks('network-ipvpn', 'network-ipvpn'), 'drawing'),
  fires('not said', networks(undefined), 'drawing'),
  ...['network-mygovnet', 'network-mygovnet-pcn', 'network-mygovnet-pdsa'].map((value) => silent(`${value} beside another`, networks('network-ipvpn', value))),
  silent('no network', drawing([site('i')])),
);

const sites = (...locations: readonly (string | undefined)[]): LmvDocument => drawing(locations.map((location, n) => site(`i${n}`, location === undefined ? {} : { location })));
const SHARED = ['location-pdsa', 'location-mygovcloud', 'location-mygovcloud-cfa'];
const NOT_SHARED = ['location-agency-headquarters', 'location-on-site', 'location-drc', 'location-cloud', 'location-on-premises'];

const sharedMissing = rule(
  'shared-infrastructure-missing', W, E,
  fires('only others', sites(...NOT_SHARED), 'drawing'),
  fires('not said', sites(undefined), 'drawing'),
  ...SHARED.map((location) => silent(`${location} beside another`, sites('location-on-site', location))),
  silent('no site', drawing([network('w')])),
);

const ownPremises = rule(
  'own-premises', H, H,
  ...SHARED.map((location) => fires(`beside ${location}`, sites('location-on-site', location, 'location-agency-headquarters'), 'i0/*', 'i2/*')),
  fires('storage that nobody shares', sites('location-pdsa', 'location-cloud', 'location-on-premises'), 'i1/*', 'i2/*'),
  silent('a recovery centre', sites('location-pdsa', 'location-drc')),
  silent('all shared', sites(...SHARED)),
  silent('none shared', sites('location-on-site', 'location-agency-headquarters')),
);

const controls = (...names: readonly string[]): readonly Element[] => names.map((name) => control(name, { control: `control-${name}` }));

function classified(classification: string | undefined, ...names: readonly string[]): LmvDocument {
  return drawing([site('i'), application('a'), system('y'), ...controls(...names)], [{ at: 'y>a', data: [{ name: 'A' }, { name: 'B', ...(classification !== undefined && { classification }) }] }]);
}

const LEVELS = ['classification-top-secret', 'classification-secret', 'classification-confidential', 'classification-restricted'];

const securityControl = rule(
  'security-control-missing', H, W,
  fires('all three', drawing([site('i')]), 'drawing', 'drawing', 'drawing'),
  ...['hsm', 'siem', 'dlp'].map((missing) => fires(`all but ${missing}`, drawing([site('i'), ...controls(...['hsm', 'siem', 'dlp'].filter((name) => name !== missing))]), 'drawing')),
  fires('once for the drawing, whatever the sites', drawing([site('i1'), site('i2'), control('x'), ...controls('mfa', 'siem', 'dlp')]), 'drawing'),
  ...LEVELS.map((level) => ({ ...fires(`HSM is an error once data is ${level}`, classified(level), 'drawing', 'drawing', 'drawing'), severities: { submission: [E, W, W] as const } })),
  { ...fires('only HSM is', classified('classification-secret', 'hsm'), 'drawing', 'drawing') },
  fires('no data is classified', classified(undefined), 'drawing', 'drawing', 'drawing'),
  fires('a blank classification is none', classified(' '), 'drawing', 'drawing', 'drawing'),
  fires('nor is the drawing\'s own', drawing([site('i')], [], { project: { classification: 'classification-secret' } }), 'drawing', 'drawing', 'drawing'),
  silent('all there', drawing([site('i'), ...controls('hsm', 'siem', 'dlp')])),
  silent('no site', drawing([application('a'), network('w'), dataset('d'), process('p'), note('n', 7)])),
);

const recoverySite = rule(
  'recovery-site-missing', H, H,
  fires('others', sites('location-pdsa', undefined, 'location-on-site'), 'drawing'),
  silent('a DRC', sites('location-pdsa', 'location-drc')),
  silent('no site', drawing([])),
);

export const SECTION_7: readonly RuleContract[] = [notHosted, locationMissing, hardwareMissing, softwareMissing, placementMissing, withoutNetwork, speedMissing, governmentNetwork, sharedMissing, ownPremises, securityControl, recoverySite];
