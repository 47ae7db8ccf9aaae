import { setElementProperty } from '../fixes/set-element-property';
import { holdingNamed } from '../queries/holding-named';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** A dataset that belongs to no registry or repository (Rajah 2-13). */
export const datasetHoldingMissing: Rule = {
  id: 'dataset-holding-missing',
  section: 6,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'Rajah 2-13',
  each: 'dataset',
  sees: 'itself',
  check(dataset, report) {
    if (!isBlank(dataset.holding)) return;
    report({ elements: [dataset.id], path: 'holding', values: named({ dataset }) });
  },
  fix(document, finding) {
    const dataset = document.elements.find(({ id }) => id === finding.elements[0]);
    const holding = holdingNamed(dataset?.name);
    return dataset && holding ? setElementProperty(document, dataset.id, 'holding', holding.id) : undefined;
  },
};
