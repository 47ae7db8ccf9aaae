import { targetGroupRows, type CatalogueEntry } from '../../shared/catalogue/catalogue';

/**
 * Whether a target group, subcategory or persona goes with a relationship: Jadual 2-1 has it in a row of that relationship
 * (and of the sector, where it has such a row); personas are citizens' (Jadual 2-2).
 */
export function fitsUser(entry: CatalogueEntry, relationship: string | undefined, sector: string | undefined): boolean {
  if (relationship === undefined) return true;
  if (entry.list === 'persona') return relationship === 'g2c';
  const ofRelationship = targetGroupRows().filter((row) => row.relationship === relationship);
  const ofSector = ofRelationship.filter((row) => row.sector === sector);
  const rows = ofSector.length > 0 ? ofSector : ofRelationship;
  return rows.some((row) => row.groups.includes(entry.id) || row.subcategories.includes(entry.id));
}
