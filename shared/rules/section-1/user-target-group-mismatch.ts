import { findEntry, targetGroupRows } from '../../catalogue/catalogue';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { entryOf, named } from '../values';

/**
 * A target group or subcategory that Jadual 2-1 does not have for the user's relationship; and for the project's
 * sector too, where the table has a row for both. Without a relationship there is nothing to compare with.
 */
export const userTargetGroupMismatch: Rule = {
  id: 'user-target-group-mismatch',
  section: 1,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'Jadual 2-1',
  each: 'user',
  sees: 'itself',
  reads: { project: ['sector'] },
  check(user, report, index) {
    const { sector } = index.document.project;
    const { relationship, targetGroup, subcategory } = user;
    if (relationship === undefined || isBlank(relationship)) return;
    const rows = rowsFor(relationship, sector);
    const groupFits = targetGroup === undefined || isBlank(targetGroup) || rows.groups.has(targetGroup);
    const subcategoryFits = subcategory === undefined || isBlank(subcategory) || rows.subcategories.has(subcategory);
    if (groupFits && subcategoryFits) return;
    const { bySector } = rows;
    const path = groupFits ? 'subcategory' : 'targetGroup';
    report({
      elements: [user.id],
      path,
      // One finding a user, whichever of the two is at odds.
      about: 'targetGroup',
      variant: bySector ? 'sector' : undefined,
      values: named({ user }, entryOf('group', user[path] ?? ''), entryOf('relationship', relationship), entryOf('sector', bySector ? sector : undefined)),
    });
  },
};

/** What Jadual 2-1 has for one relationship, and whether it is for the project's sector only. */
interface Rows {
  readonly groups: ReadonlySet<string>;
  readonly subcategories: ReadonlySet<string>;
  readonly bySector: boolean;
}

const known = new Map<string, Map<string, Rows>>();

/** The rows of a relationship and sector that the catalogue has; asked for every user. */
function rowsFor(relationship: string, sector: string | undefined): Rows {
  const rows = known.get(relationship)?.get(sector ?? '');
  if (rows) return rows;
  const made = makeRows(relationship, sector);
  // What a file makes up is not remembered.
  if (made.groups.size > 0 && (sector === undefined || findEntry(sector)?.list === 'sector')) {
    const ofRelationship = known.get(relationship) ?? new Map<string, Rows>();
    known.set(relationship, ofRelationship.set(sector ?? '', made));
  }
  return made;
}

function makeRows(relationship: string, sector: string | undefined): Rows {
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
