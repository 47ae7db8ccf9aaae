import { setElementProperty } from '../fixes/set-element-property';
import { entryNamed } from '../queries/entry-named';
import type { Rule } from '../rule';
import { isGeneralProcess } from '../terms/is-general-process';
import { named } from '../values';

/** A process that is not said to be one of the 20 general processes of Rajah 3-2. */
export const processNotGeneral: Rule = {
  id: 'process-not-general',
  section: 4,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 3.3.3; Rajah 3-2',
  each: 'process',
  sees: 'itself',
  check(process, report) {
    if (isGeneralProcess(process.process)) return;
    report({ elements: [process.id], path: 'process', values: named({ process }) });
  },
  fix(document, finding) {
    const process = document.elements.find(({ id }) => id === finding.elements[0]);
    const general = entryNamed('process', process?.name);
    return process && general && setElementProperty(document, process.id, 'process', general.id);
  },
};
