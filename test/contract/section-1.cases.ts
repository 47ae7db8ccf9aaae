import type { LmvDocument, User } from '../../shared/document/types';
import { channel, drawing, service, user } from './drawing';
import { E, fires, H, rule, silent, W, type RuleContract } from './rule-contract';

/** One user, perhaps in a project of a sector. */
function one(properties: Partial<Omit<User, 'id' | 'kind'>>, sector?: string): LmvDocument {
  return drawing([user('u', properties)], [], { project: sector === undefined ? {} : { sector } });
}

const relationshipMissing = rule(
  'user-relationship-missing', H, E,
  fires('none, or only white space', drawing([user('u1'), user('u2', { relationship: 'g2b' }), user('u3', { relationship: ' ' })]), 'u1/relationship', 'u3/relationship'),
  ...['g2c', 'g2b', 'g2g', 'g2e'].map((relationship) => silent(relationship, one({ relationship }))),
);

const targetGroupMissing = rule(
  'user-target-group-missing', H, W,
  fires('neither, or both blank', drawing([user('u1', { relationship: 'g2c' }), user('u2', { targetGroup: '', subcategory: ' ' })]), 'u1/targetGroup', 'u2/targetGroup'),
  silent('a group', one({ targetGroup: 'target-citizen' })),
  silent('a subcategory', one({ subcategory: 'sub-g2e-retirees' })),
);

const targetGroupMismatch = rule(
  'user-target-group-mismatch', W, W,
  fires('a group of another relationship', one({ relationship: 'g2c', targetGroup: 'target-public-servant' }), 'u/targetGroup'),
  fires('a group of agencies for business', one({ relationship: 'g2b', targetGroup: 'target-state-agency' }), 'u/targetGroup'),
  fires('citizens for public servants', one({ relationship: 'g2e', targetGroup: 'target-citizen' }), 'u/targetGroup'),
  fires('a subcategory of another relationship', one({ relationship: 'g2g', subcategory: 'sub-g2e-retirees' }), 'u/subcategory'),
  fires('a group that fits and a subcategory that does not', one({ relationship: 'g2c', targetGroup: 'target-citizen', subcategory: 'sub-g2b-economy-investors' }), 'u/subcategory'),
  fires('both wrong are one finding', one({ relationship: 'g2c', targetGroup: 'target-public-servant', subcategory: 'sub-g2e-retirees' }), 'u/*'),
  fires('a subcategory of another sector', one({ relationship: 'g2c', subcategory: 'sub-g2c-economy-fishers' }, 'sector-social-1'), 'u/subcategory'),
  fires('a citizens\' subcategory for business in the one sector with a row for it', one({ relationship: 'g2b', subcategory: 'sub-g2c-economy-fishers' }, 'sector-economy'), 'u/subcategory'),
  fires('a subcategory of another relationship, in a sector without a row', one({ relationship: 'g2e', subcategory: 'sub-g2c-economy-fishers' }, 'sector-economy'), 'u/subcategory'),
  fires(
    'one finding a user',
    drawing([user('u1', { relationship: 'g2e', targetGroup: 'target-citizen' }), user('u2', { relationship: 'g2e', targetGroup: 'target-public-servant' }), user('u3', { relationship: 'g2g', targetGroup: 'target-public-servant' })]),
    'u1/targetGroup', 'u3/targetGroup',
  ),
  silent('a group of the relationship', one({ relationship: 'g2g', targetGroup: 'target-local-authority' })),
  silent('any sector\'s subcategory where the project has none', one({ relationship: 'g2c', targetGroup: 'target-citizen', subcategory: 'sub-g2c-economy-fishers' })),
  silent('the sector\'s own subcategory', one({ relationship: 'g2c', subcategory: 'sub-g2c-social-2-students' }, 'sector-social-2')),
  silent('a relationship that has no row in the sector: any of its rows', one({ relationship: 'g2g', targetGroup: 'target-federal-agency', subcategory: 'sub-g2g-ministries-federal-departments' }, 'sector-social-1')),
  silent('business in a sector that has no row for it', one({ relationship: 'g2b', targetGroup: 'target-citizen', subcategory: 'sub-g2b-economy-investors' }, 'sector-security')),
  silent('no relationship yet', one({ targetGroup: 'target-public-servant' })),
  silent('neither group nor subcategory', one({ relationship: 'g2c', targetGroup: '' })),
);

const citizenshipMismatch = rule(
  'user-citizenship-mismatch', W, W,
  fires('with citizens', one({ relationship: 'g2c', targetGroup: 'target-citizen', subcategory: 'sub-g2c-social-1-stateless' }), 'u/*'),
  fires('with permanent residents', one({ relationship: 'g2c', targetGroup: 'target-permanent-resident', subcategory: 'sub-g2c-social-1-unhcr-refugees' }), 'u/*'),
  silent('with non-citizens', one({ relationship: 'g2c', targetGroup: 'target-non-citizen', subcategory: 'sub-g2c-social-1-stateless' })),
  silent('with no group', one({ relationship: 'g2c', subcategory: 'sub-g2c-social-1-stateless' })),
  silent('a subcategory that the table does not mark', one({ relationship: 'g2c', targetGroup: 'target-citizen', subcategory: 'sub-g2c-social-1-refugees' })),
);

const personaMissing = rule(
  'user-persona-missing', H, H,
  fires('citizens without one', drawing([user('u1', { relationship: 'g2c' }), user('u2', { relationship: 'g2c', persona: ' ' })]), 'u1/persona', 'u2/persona'),
  silent('citizens with one', one({ relationship: 'g2c', persona: 'persona-jobseeker' })),
  ...['g2b', 'g2g', 'g2e'].map((relationship) => silent(relationship, one({ relationship }))),
  silent('no relationship', one({})),
);

const withoutChannel = rule(
  'user-without-channel', H, W,
  fires('no link', drawing([user('u1'), user('u2'), channel('c')], ['u2>c']), 'u1'),
  fires('a pair that is no link', drawing([user('u'), service('s')], ['u>s']), 'u'),
  fires('the wrong way round', drawing([user('u'), channel('c')], ['c>u']), 'u'),
  silent('a link to a channel', drawing([user('u'), channel('c')], ['u>c'])),
);

export const SECTION_1: readonly RuleContract[] = [relationshipMissing, targetGroupMissing, targetGroupMismatch, citizenshipMismatch, personaMissing, withoutChannel];
