import { setProject } from '../../document/edits/set-project';
import { domainOf } from '../queries/domain-of';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { WOG } from '../terms/project-category';

/** A WoG project of no sector: it is applied for through a sector's digital team (para 4.2.1 a). */
export const projectSectorMissing: Rule = {
  id: 'project-sector-missing',
  section: 8,
  severities: { draft: 'hint', submission: 'error' },
  source: 'para 4.2.1 a',
  reads: { project: ['category', 'sector'] },
  check(index, report) {
    const { category, sector } = index.document.project;
    if (category === WOG && isBlank(sector)) report({ path: '/project/sector' });
  },
  fix(document) {
    // A domain of Jadual 2-3 belongs to one sector.
    const sector = domainOf(document.project)?.sector;
    return sector === undefined ? undefined : setProject(document, { sector });
  },
};
