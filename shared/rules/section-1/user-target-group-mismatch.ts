import { targetGroupRows } from '../../catalogue/catalogue';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { entryOf, nameOf } from '../values';

/**
 * A target group or subcategory that Jadual 2-1 does not have for the user's relationship; and for the project's
 * sector too, where the table has a row for both. Without a relationship there is nothing to compare with.
 */
export const userTargetGroupMismatch: Rule = {
  id: 'user-target-group-mismatch',
  section: 1,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'Jadual 2-1',
  check(index, report) {
    const { sector } = index.document.project;
    const known = new Map<string, Rows>();
    for (const user of index.all('user')) {
      const { relationship, targetGroup, subcategory } = user;
      if (relationship === undefined || isBlank(relationship)) continue;
      const rows = known.get(relationship) ?? rowsFor(relationship, sector);
      known.set(relationship, rows);
      const groupFits = targetGroup === undefined || isBlank(targetGroup) || rows.groups.has(targetGroup);
      const subcategoryFits = subcategory === undefined || isBlank(subcategory) || rows.subcategories.has(subcategory);
      if (groupFits && subcategoryFits) continue;
      const { bySector } = rows;
      const path = groupFits ? 'subcategory' : 'targetGroup';
      report({
        elements: [user.id],
        path,
        // One finding a user, whichever of the two is at odds.
        about: 'targetGroup',
        ...(bySector && { variant: 'sector' }),
        values: {
          ...nameOf('user', user),
          ...entryOf('group', user[path] ?? ''),
          ...entryOf('relationship', relationship),
          ...(bySector && sector !== undefined && entryOf('sector', sector)),
        },
      });
    }
  },
};

/** What Jadual 2-1 has for one relationship, and whether it is for the project's sector only. */
interface Rows {
  readonly groups: ReadonlySet<string>;
  readonly subcategories: ReadonlySet<string>;
  readonly bySector: boolean;
}

function rowsFor(relationship: string, sector: string | undefined): Rows {
  const all = targetGroupRows().filter((row) => row.relationship === relationship);
  const ofSector = all.filter((row) => row.sector === sector);
  const bySector = ofSector.length > 0;
  const rows = bySector ? ofSector : all;
  return {
    groups: new Set(rows.flatMap((row) => row.groups)),
    subcategories: new Set(rows.flatMap((row) => row.subcategories)),
    bySector,
  };
}
