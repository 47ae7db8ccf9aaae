import { application, dataset, drawing, exchange, module, projectOnly, site, system } from './drawing';
import { E, fires, H, rule, silent, W, type RuleContract } from './rule-contract';

const WOG = 'project-category-wog';
const SPECIFIC = 'project-category-agency-specific';

const agencyMissing = rule(
  'project-agency-missing', H, W,
  fires('none', projectOnly({}), 'drawing/project/agency'),
  fires('only white space', projectOnly({ agency: ' ', ministry: 'Kementerian Digital' }), 'drawing/project/agency'),
  silent('an agency', projectOnly({ agency: 'JDN' })),
);

const categoryMissing = rule(
  'project-category-missing', H, E,
  fires('none', projectOnly({}), 'drawing/project/category'),
  fires('blank', projectOnly({ category: '' }), 'drawing/project/category'),
  silent('WoG', projectOnly({ category: WOG })),
  silent('agency-specific', projectOnly({ category: SPECIFIC })),
);

const sectorMissing = rule(
  'project-sector-missing', H, E,
  fires('WoG', projectOnly({ category: WOG }), 'drawing/project/sector'),
  fires('WoG, and a blank', projectOnly({ category: WOG, sector: ' ' }), 'drawing/project/sector'),
  silent('WoG with a sector', projectOnly({ category: WOG, sector: 'sector-economy' })),
  silent('agency-specific', projectOnly({ category: SPECIFIC })),
  silent('no category', projectOnly({})),
);

const domainMismatch = rule(
  'project-domain-mismatch', W, W,
  fires('another sector\'s', projectOnly({ sector: 'sector-economy', domain: 'domain-security-defence' }), 'drawing/project/domain'),
  fires('the other social sector\'s', projectOnly({ sector: 'sector-social-1', domain: 'domain-social-2-training' }), 'drawing/project/domain'),
  fires('one that no sector has', projectOnly({ sector: 'sector-economy', domain: 'domain-x' }), 'drawing/project/domain'),
  silent('its own', projectOnly({ sector: 'sector-social-2', domain: 'domain-social-2-employment' })),
  silent('no domain', projectOnly({ sector: 'sector-economy', domain: ' ' })),
  silent('no sector', projectOnly({ domain: 'domain-security-defence' })),
);

const stateMissing = rule(
  'project-state-missing', H, H,
  fires('none', projectOnly({}), 'drawing/project/state'),
  fires('neither', projectOnly({ state: 'one-day' }), 'drawing/project/state'),
  silent('as-is', projectOnly({ state: 'as-is' })),
  silent('to-be', projectOnly({ state: 'to-be' })),
);

const objectiveMissing = rule(
  'project-objective-missing', H, W,
  fires('neither: one finding', projectOnly({}), 'drawing/project/objective'),
  fires('no objective', projectOnly({ objective: ' ', measure: '3 hari' }), 'drawing/project/objective'),
  fires('no measure', projectOnly({ objective: 'Lebih cepat' }), 'drawing/project/measure'),
  silent('both', projectOnly({ objective: 'Lebih cepat', measure: '3 hari' })),
);

const rolesMissing = rule(
  'project-roles-missing', H, E,
  fires('neither: one finding', projectOnly({ category: WOG }), 'drawing/project/roles/lead'),
  fires('no lead', projectOnly({ category: WOG, roles: { lead: ' ', owner: 'B' } }), 'drawing/project/roles/lead'),
  fires('no owner', projectOnly({ category: WOG, roles: { lead: 'A', implementer: 'C', procurer: 'D' } }), 'drawing/project/roles/owner'),
  silent('both', projectOnly({ category: WOG, roles: { lead: 'A', owner: 'B' } })),
  silent('agency-specific', projectOnly({ category: SPECIFIC })),
  silent('no category', projectOnly({})),
);

const ENDS = [application('a'), module('m', 'a'), system('y', { scope: 'external' }), system('z', { scope: 'internal' }), system('q'), dataset('d'), site('i')];

const specificExchange = rule(
  'agency-specific-exchange', W, W,
  fires('out', drawing(ENDS, [exchange('a>y')], { project: { category: SPECIFIC } }), 'drawing/*'),
  fires('into a module, once for all', drawing(ENDS, [exchange('y>m'), exchange('y>a', 'method-mygdx', 'Alamat')], { project: { category: SPECIFIC } }), 'drawing/*'),
  silent('internal, of no scope, or a dataset', drawing(ENDS, ['a>z', 'a>q', 'a>d'], { project: { category: SPECIFIC } })),
  silent('an external system without an exchange', drawing(ENDS, ['y>i'], { project: { category: SPECIFIC } })),
  silent('WoG', drawing(ENDS, ['a>y'], { project: { category: WOG } })),
  silent('no category', drawing(ENDS, ['a>y'])),
);

const kindMissing = rule(
  'agency-specific-kind-missing', H, W,
  fires('none', projectOnly({ category: SPECIFIC }), 'drawing/project/agencySpecificKind'),
  fires('blank', projectOnly({ category: SPECIFIC, agencySpecificKind: ' ' }), 'drawing/project/agencySpecificKind'),
  silent('a kind', projectOnly({ category: SPECIFIC, agencySpecificKind: 'agency-specific-rental' })),
  silent('WoG', projectOnly({ category: WOG })),
);

export const SECTION_8: readonly RuleContract[] = [agencyMissing, categoryMissing, sectorMissing, domainMismatch, stateMissing, objectiveMissing, rolesMissing, specificExchange, kindMissing];
