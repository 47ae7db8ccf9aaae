import { DrawingIndex } from '../../document/drawing-index';
import { addLink } from '../fixes/add-link';
import { ensureElement } from '../fixes/ensure-element';
import { automationOf } from '../queries/automation-of';
import type { Rule } from '../rule';
import { MYDIGITAL_ID } from '../terms/ids';
import { named } from '../values';

/** Identities are verified, and the government's identity platform is nowhere in the drawing. */
export const identityPlatformMissing: Rule = {
  id: 'identity-platform-missing',
  section: 4,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 2.7.3; para 3.3.4 e',
  each: 'process',
  sees: 'itself',
  reads: { elements: { platform: ['platform'] } },
  check(process, report, index) {
    if (process.process !== 'process-identify' || index.all('platform').some(({ platform }) => platform === MYDIGITAL_ID)) return;
    report({ elements: [process.id], values: named({ process }) });
  },
  fix(document, finding, { newId }) {
    const index = new DrawingIndex(document);
    const process = index.all('process').find(({ id }) => id === finding.elements[0]);
    if (!process) return undefined;
    const identity = ensureElement(document, { kind: 'platform', value: MYDIGITAL_ID, name: 'MyDigital ID' }, newId);
    // The applications that automate the process are the ones that ask who somebody is.
    const applications = new Set(automationOf(index, process).map((part) => index.place(part.id)));
    return [...applications]
      .filter((id) => index.element(id)?.kind === 'application')
      .reduce((fixed, id) => addLink(fixed, { id: newId(), from: id, to: identity.id }), identity.document);
  },
};
