import { findEntry, type CatalogueEntry } from '../../catalogue/catalogue';
import type { Project } from '../../document/types';

/**
 * The service domain of a project (Jadual 2-3), which tells its sector.
 * @returns undefined where the project has none, or one that the catalogue does not know
 */
export function domainOf(project: Project): CatalogueEntry | undefined {
  const entry = findEntry(project.domain);
  return entry?.list === 'domain' ? entry : undefined;
}
