import { setElementProperty } from '../fixes/set-element-property';
import { entryNamed } from '../queries/entry-named';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** A user without a group of Jadual 2-1: neither the target group nor a subcategory of it. */
export const userTargetGroupMissing: Rule = {
  id: 'user-target-group-missing',
  section: 1,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'Jadual 3-1, label 1',
  each: 'user',
  sees: 'itself',
  check(user, report) {
    if (!isBlank(user.targetGroup) || !isBlank(user.subcategory)) return;
    report({ elements: [user.id], path: 'targetGroup', values: named({ user }) });
  },
  fix(document, finding) {
    const user = document.elements.find(({ id }) => id === finding.elements[0]);
    if (user?.kind !== 'user') return undefined;
    const group = entryNamed('target-group', user.name);
    if (group) return fits(group.relationships) ? setElementProperty(document, user.id, 'targetGroup', group.id) : undefined;
    const subcategory = entryNamed('subcategory', user.name);
    return subcategory && fits(subcategory.relationships) ? setElementProperty(document, user.id, 'subcategory', subcategory.id) : undefined;

    /** A name that Jadual 2-1 has under another relationship is only a namesake. */
    function fits(relationships: readonly string[] = []): boolean {
      const own = user?.kind === 'user' ? user.relationship : undefined;
      return own === undefined || isBlank(own) || relationships.includes(own);
    }
  },
};
