import { findEntry } from '../../catalogue/catalogue';
import { setElementProperty } from '../fixes/set-element-property';
import type { Rule } from '../rule';
import { entryOf, named } from '../values';

const NOT_FOR: ReadonlySet<string> = new Set(['target-citizen', 'target-permanent-resident']);

/** A subcategory that Jadual 2-1 marks as non-citizens only, under citizen or permanent resident. */
export const userCitizenshipMismatch: Rule = {
  id: 'user-citizenship-mismatch',
  section: 1,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'Jadual 2-1',
  each: 'user',
  sees: 'itself',
  check(user, report) {
    const { targetGroup, subcategory } = user;
    if (targetGroup === undefined || subcategory === undefined || !NOT_FOR.has(targetGroup)) return;
    if (findEntry(subcategory)?.nonCitizenOnly !== true) return;
    report({
      elements: [user.id],
      path: 'targetGroup',
      values: named({ user }, entryOf('subcategory', subcategory), entryOf('group', targetGroup)),
    });
  },
  fix(document, finding) {
    const [user] = finding.elements;
    // The subcategory is the more exact of the two, so it is the one that is believed.
    return user === undefined ? undefined : setElementProperty(document, user, 'targetGroup', 'target-non-citizen');
  },
};
