import { findEntry, listEntries } from '../../catalogue/catalogue';
import { setProject } from '../../document/edits/set-project';
import { domainOf } from '../queries/domain-of';
import type { Rule } from '../rule';
import { foldName } from '../terms/fold-name';
import { isBlank } from '../terms/is-blank';
import { entryOf } from '../values';

/** A domain that Jadual 2-3 does not list under the project's sector. One that the catalogue does not know is of no sector. */
export const projectDomainMismatch: Rule = {
  id: 'project-domain-mismatch',
  section: 8,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'Jadual 2-3',
  reads: { project: ['sector', 'domain'] },
  check(index, report) {
    const { sector, domain } = index.document.project;
    if (sector === undefined || isBlank(sector) || domain === undefined || isBlank(domain)) return;
    const known = domainOf(index.document.project);
    if (known?.sector === sector) return;
    report({
      path: '/project/domain',
      ...(known?.sector === undefined && { variant: 'unknown' }),
      values: { ...entryOf('domain', domain), ...entryOf('sector', sector), ...(known?.sector !== undefined && entryOf('other', known.sector)) },
    });
  },
  fix(document) {
    const { sector } = document.project;
    const domain = domainOf(document.project);
    if (!domain?.sector) return undefined;
    // The domain tells the sector where the sector itself is none.
    if (findEntry(sector)?.list !== 'sector') return setProject(document, { sector: domain.sector });
    // Some domains stand under two sectors; else only the architect knows the right one, so none is left.
    const namesake = listEntries('domain').find((other) => other.sector === sector && foldName(other.ms) === foldName(domain.ms));
    return setProject(document, { domain: namesake?.id });
  },
};
