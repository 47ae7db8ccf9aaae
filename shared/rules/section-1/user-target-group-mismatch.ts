import { targetGroupRows, type TargetRow } from '../../catalogue/catalogue';
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
    for (const user of index.all('user')) {
      const { relationship, targetGroup, subcategory } = user;
      if (relationship === undefined || isBlank(relationship)) continue;
      const { rows, bySector } = rowsFor(relationship, sector);
      const groupFits = isBlank(targetGroup) || rows.some((row) => row.groups.includes(targetGroup ?? ''));
      const subcategoryFits = isBlank(subcategory) || rows.some((row) => row.subcategories.includes(subcategory ?? ''));
      if (groupFits && subcategoryFits) continue;
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

function rowsFor(relationship: string, sector: string | undefined): { readonly rows: readonly TargetRow[]; readonly bySector: boolean } {
  const rows = targetGroupRows().filter((row) => row.relationship === relationship);
  const ofSector = rows.filter((row) => row.sector === sector);
  return ofSector.length > 0 ? { rows: ofSector, bySector: true } : { rows, bySector: false };
}
