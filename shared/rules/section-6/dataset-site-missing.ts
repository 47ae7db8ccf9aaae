import { linkToOnly } from '../fixes/link-to-only';
import type { Rule } from '../rule';
import { named } from '../values';

/** A dataset of which the drawing does not say where it is kept (para 2.6.5 c). */
export const datasetSiteMissing: Rule = {
  id: 'dataset-site-missing',
  section: 6,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 2.6.5 c',
  each: 'dataset',
  sees: 'links',
  check(dataset, report, index) {
    if (index.tiesFrom(dataset.id).some(({ meaning }) => meaning === 'hosted-at')) return;
    report({ elements: [dataset.id], values: named({ dataset }) });
  },
  fix(document, finding, { newId }) {
    return linkToOnly(document, finding.elements[0], 'site', newId);
  },
};
