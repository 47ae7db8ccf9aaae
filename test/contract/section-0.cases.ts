import type { Element } from '../../shared/document/types';
import { application, appService, channel, control, dataset, drawing, exchange, module, network, note, platform, process, projectOnly, service, site, system, user } from './drawing';
import { E, fires, H, rule, silent, W, type Case, type RuleContract } from './rule-contract';

const ONE_EACH: readonly Element[] = [user('u'), channel('c'), service('s'), process('p'), application('a'), system('y'), site('i')];
const without = (id: string): readonly Element[] => ONE_EACH.filter((element) => element.id !== id);

const laneEmpty = rule(
  'lane-empty', H, E,
  { ...fires('nothing is drawn: lane 6 does not count', drawing([]), ...Array<string>(6).fill('drawing')) },
  {
    ...fires('lanes 1 to 4, 6 and 7 beside an application', drawing([application('a')]), ...Array<string>(6).fill('drawing')),
    severities: { submission: [E, E, E, E, E, H] },
  },
  { ...fires('only lane 6, beside an application', drawing(without('y')), 'drawing'), severities: { submission: [H] } },
  ...['u', 'c', 's', 'p', 'i'].map((id) => fires(`only the lane of ${id}`, drawing(without(id)), 'drawing')),
  fires('lane 5, and lane 6 does not count without an application', drawing([user('u'), channel('c'), service('s'), process('p'), site('i')]), 'drawing'),
  fires('a lane with a note and nothing else', drawing([...without('u'), note('n', 1)]), 'drawing'),
  silent('something in every lane', drawing(ONE_EACH)),
  silent('lane 5 holds a platform only, and lane 6 nothing', drawing([user('u'), channel('c'), service('s'), process('p'), platform('f'), site('i')])),
  silent('lane 7 holds a network only, lane 6 a dataset', drawing([...without('i').filter(({ id }) => id !== 'y'), network('w'), dataset('d')])),
  silent('lane 7 holds a control only', drawing([...without('i'), control('k')])),
);

const elementUnnamed = rule(
  'element-unnamed', W, E,
  fires('a name of nothing, of white space, or none', drawing([user('u', { name: '' }), channel('c', { name: ' \t\n ' }), { id: 's', kind: 'service' }]), 'u/name', 'c/name', 's/name'),
  fires('inside an application too', drawing([application('a'), module('m', 'a', { name: ' ' }), appService('v', 'm', { name: '' })]), 'm/name', 'v/name'),
  fires('in every lane', drawing([platform('f', { name: '' }), system('y', { name: '' }), control('k', { name: '' })]), 'f/name', 'y/name', 'k/name'),
  silent('a name of one letter', drawing([user('u', { name: 'x' })])),
  silent('a note, which has text instead', drawing([note('n', 1)])),
);

const nameRepeated = rule(
  'element-name-repeated', W, W,
  fires('case and white space aside', drawing([user('u1', { name: 'Pelajar  Baharu' }), user('u2', { name: ' pelajar\tBAHARU ' })]), 'u2/name'),
  fires('three of a name are two repetitions', drawing([site('i1', { name: 'PDSA' }), site('i2', { name: 'PDSA' }), site('i3', { name: 'pdsa' })]), 'i2/name', 'i3/name'),
  fires('two modules of one application', drawing([application('a'), module('m1', 'a', { name: 'Modul' }), module('m2', 'a', { name: 'Modul' })]), 'm2/name'),
  fires('two services of one module', drawing([application('a'), module('m', 'a'), appService('v1', 'm', { name: 'V' }), appService('v2', 'm', { name: 'v' })]), 'v2/name'),
  silent('two kinds', drawing([user('u', { name: 'Lesen' }), service('s', { name: 'Lesen' }), process('p', { name: 'Lesen' })])),
  silent('modules of two applications', drawing([application('a1'), application('a2'), module('m1', 'a1', { name: 'Modul' }), module('m2', 'a2', { name: 'Modul' })])),
  silent('services of an application and of its module', drawing([application('a'), module('m', 'a'), appService('v1', 'a', { name: 'V' }), appService('v2', 'm', { name: 'V' })])),
  silent('two without a name', drawing([user('u1', { name: '' }), user('u2', { name: ' ' }), channel('c1', { name: '' }), { id: 'c2', kind: 'channel' }])),
  silent('white space inside a word makes another name', drawing([user('u1', { name: 'Warga emas' }), user('u2', { name: 'Wargaemas' })])),
);

const KINDS_THAT_NEED_LINKS: readonly Element[] = [user('u'), channel('c'), service('s'), process('p'), application('a'), platform('f'), system('y'), dataset('d'), site('i'), network('w')];

const elementUnlinked = rule(
  'element-unlinked', H, W,
  fires('each kind that needs links', drawing(KINDS_THAT_NEED_LINKS), 'u', 'c', 's', 'p', 'a', 'f', 'y', 'd', 'i', 'w'),
  fires('the others go on counting', drawing([user('u1'), user('u2'), channel('c')], ['u1>c']), 'u2'),
  silent('kinds that need none', drawing([application('a'), module('m', 'a'), appService('v', 'm'), control('k'), note('n', 1), site('i')], ['a>i'])),
  silent('either end of a link', drawing([user('u'), channel('c'), site('i'), network('w')], ['u>c', 'w>i'])),
  silent('a link that is not allowed is still one', drawing([user('u'), service('s')], ['u>s'])),
  silent('a link of the application\'s module', drawing([application('a'), module('m', 'a'), system('y')], ['y>m'])),
  silent('a link of its application service', drawing([application('a'), module('m', 'a'), appService('v', 'm'), process('p')], ['p>v'])),
);

const CHAIN: readonly Element[] = [user('u'), channel('c'), service('s'), process('p'), application('a'), module('m', 'a'), module('m2', 'a'), appService('v', 'm'), system('y'), platform('f'), site('i')];

const chainBroken = rule(
  'chain-broken', H, W,
  fires('the chain ends at each place before the site', drawing(CHAIN, ['u>c', 'c>s', 's>p', 'p>m', 'y>i']), 'u'),
  fires('against the direction of a link', drawing(CHAIN, ['u>c', 'c>s', 's>p', 'p>m', 'y>a', 'y>i']), 'u'),
  fires('across a pair that is no link', drawing(CHAIN, ['u>c', 'u>i', 'c>i']), 'u'),
  fires('one finding a user', drawing([user('u1'), user('u2'), ...CHAIN], ['u1>c', 'u2>c', 'u>c']), 'u1', 'u2', 'u'),
  silent('through a module, the application as one place, to a site', drawing(CHAIN, ['u>c', 'c>s', 's>p', 'p>v', 'm2>i'])),
  silent('by the application itself', drawing(CHAIN, ['u>c', 'c>s', 's>p', 'p>m', 'a>i'])),
  silent('over an exchange', drawing(CHAIN, ['u>c', 'c>s', 's>p', 'p>a', 'a>y', 'y>i'])),
  silent('over a platform', drawing(CHAIN, ['u>c', 'c>f', 'f>i'])),
  silent('a user without a link', drawing(CHAIN, ['c>s'])),
);

/** The link table of the format, as pairs of kinds. */
const ALLOWED: Readonly<Record<string, string>> = {
  user: 'channel',
  channel: 'service platform',
  service: 'process',
  process: 'process application module application-service',
  application: 'platform system dataset application module site security-control',
  module: 'platform system dataset application site',
  platform: 'site',
  system: 'application module site',
  dataset: 'application module site security-control',
  site: 'network security-control',
  network: 'site network',
};

/** One element of every kind, their ids ending alike. */
function oneOfEach(ending: string): Element[] {
  const a = `application${ending}`;
  return [
    user(`user${ending}`), channel(`channel${ending}`), service(`service${ending}`), process(`process${ending}`),
    application(a), module(`module${ending}`, a), appService(`application-service${ending}`, a), platform(`platform${ending}`),
    system(`system${ending}`), dataset(`dataset${ending}`), site(`site${ending}`), network(`network${ending}`), control(`security-control${ending}`),
    note(`note${ending}`, 1),
  ];
}

/** Every kind linked to every kind, its own included. */
function allPairs(): Case[] {
  const froms = oneOfEach('');
  const tos = oneOfEach('2');
  return froms.map((from) => {
    const allowed = from.kind === 'note' ? tos.map(({ kind }) => kind as string) : (ALLOWED[from.kind] ?? '').split(' ');
    const finds = tos.flatMap((to, position) => (allowed.includes(to.kind) ? [] : [`~l${position + 1}`]));
    return { when: `from ${from.kind} to every kind`, drawing: drawing([...froms, ...tos], tos.map((to) => `${from.id}>${to.id}`)), finds };
  });
}

const linkNotAllowed = rule('link-not-allowed', E, E, ...allPairs());

const A_Y: readonly Element[] = [application('a'), system('y')];

const linkRepeated = rule(
  'link-repeated', W, W,
  fires('the same ends', drawing([user('u'), channel('c')], ['u>c', 'u>c', 'u>c']), '~l2', '~l3'),
  fires('the same method', drawing(A_Y, [exchange('a>y', 'method-api', 'X'), exchange('a>y', 'method-api', 'Y')]), '~l2'),
  fires('far apart', drawing([...A_Y, user('u'), channel('c')], [exchange('a>y', 'method-api'), 'u>c', exchange('a>y', 'method-sftp'), exchange('a>y', 'method-api')]), '~l4'),
  fires('neither has a method', drawing(A_Y, ['a>y', 'a>y']), '~l2'),
  silent('another method', drawing(A_Y, [exchange('a>y', 'method-api'), exchange('a>y', 'method-sftp'), 'a>y'])),
  silent('the other direction', drawing(A_Y, [exchange('a>y', 'method-api'), exchange('y>a', 'method-api')])),
  silent('a network\'s link drawn the other way', drawing([site('i'), network('w')], ['i>w', 'w>i'])),
);

const valueUnknown = rule(
  'catalogue-value-unknown', W, W,
  fires('each property of a user', drawing([user('u', { relationship: 'g2x', targetGroup: 'target-x', subcategory: 'sub-x', persona: 'persona-x' })]), 'u/relationship', 'u/targetGroup', 'u/subcategory', 'u/persona'),
  fires('lanes 2 to 4', drawing([channel('c', { medium: 'medium-x' }), service('s', { category: 'service-category-x' }), process('p', { process: 'process-x', collects: [{ name: 'A' }, { name: 'B', holding: 'registry-x' }, { name: 'C', holding: 'repository-x' }] })]), 'c/medium', 's/category', 'p/process', 'p/collects/1/holding', 'p/collects/2/holding'),
  fires('lanes 5 to 7', drawing([application('a', { applicationKind: 'app-kind-x' }), platform('f', { platform: 'platform-x' }), dataset('d', { holding: 'registry-x' }), site('i', { location: 'location-x' }), network('w', { network: 'network-x' }), control('k', { control: 'control-x' })]), 'a/applicationKind', 'f/platform', 'd/holding', 'i/location', 'w/network', 'k/control'),
  fires(
    'an exchange and its data',
    drawing(A_Y, [{ at: 'a>y', method: 'method-x', data: [{ name: 'A', classification: 'classification-x' }, { name: 'B', classification: 'classification-x', holding: 'registry-x' }] }]),
    '~l1/method', '~l1/data/0/classification', '~l1/data/1/classification', '~l1/data/1/holding',
  ),
  fires(
    'the project',
    projectOnly({ category: 'project-category-x', agencySpecificKind: 'agency-specific-x', sector: 'sector-x', domain: 'domain-x', classification: 'classification-x' }),
    'drawing/project/category', 'drawing/project/agencySpecificKind', 'drawing/project/sector', 'drawing/project/domain', 'drawing/project/classification',
  ),
  fires('words that JavaScript knows', drawing([user('u', { persona: 'constructor' }), channel('c', { medium: 'toString' })]), 'u/persona', 'c/medium'),
  fires('one of two properties', drawing([user('u', { relationship: 'g2c', persona: 'persona-x' })]), 'u/persona'),
  silent(
    'known values',
    drawing(
      [user('u', { relationship: 'g2c', targetGroup: 'target-citizen', subcategory: 'sub-g2c-social-1-asnaf', persona: 'persona-jobseeker' }), channel('c', { medium: 'medium-app-mygov' }), channel('c2', { medium: 'channel-counter' }), service('s', { category: 'service-category-e2e' }), process('p', { process: 'process-pay', mode: 'online', collects: [{ name: 'A', holding: 'registry-land' }] }), application('a', { applicationKind: 'app-kind-generic' }), platform('f', { platform: 'platform-mygdx' }), platform('f2', { platform: 'paas-data-sharing' }), platform('f3', { platform: 'feature-smart-search' }), system('y', { scope: 'external' }), dataset('d', { holding: 'repository-ports' }), site('i', { location: 'location-pdsa' }), network('w', { network: 'network-mygovnet' }), control('k', { control: 'control-mfa' })],
      [{ at: 'a>y', method: 'method-other', data: [{ name: 'A', classification: 'classification-secret', holding: 'registry-land' }] }, exchange('y>a', 'method-mygdx')],
      { project: { category: 'project-category-agency-specific', agencySpecificKind: 'agency-specific-rental', sector: 'sector-economy', domain: 'domain-economy-health', state: 'as-is', stage: 'draft', classification: 'classification-restricted', rules: 'wog-2025-beta' } },
    ),
  ),
  silent('nothing filled in, or only white space', drawing([user('u', { persona: '' }), channel('c', { medium: ' ' }), process('p', { collects: [{ name: 'A', holding: '' }] })], [], { project: { sector: '' } })),
  silent('values that come from no catalogue', drawing([process('p', { mode: 'sometimes' }), system('y', { scope: 'somewhere' })], [], { project: { state: 'one-day', rules: 'another-edition' } })),
);

export const SECTION_0: readonly RuleContract[] = [laneEmpty, elementUnnamed, nameRepeated, elementUnlinked, chainBroken, linkNotAllowed, linkRepeated, valueUnknown];
