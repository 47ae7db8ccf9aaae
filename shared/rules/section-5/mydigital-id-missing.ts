import { addLink } from '../fixes/add-link';
import { ensureElement } from '../fixes/ensure-element';
import { placesRelyingOn } from '../queries/places-relying-on';
import type { Rule } from '../rule';
import { MYDIGITAL_ID } from '../terms/ids';
import { named } from '../values';

/**
 * An application that people use, with no sign-in through MyDigital ID, neither its own nor that of a channel on the
 * way to it (para 1.4.4, 3.3.4 e).
 */
export const mydigitalIdMissing: Rule = {
  id: 'mydigital-id-missing',
  section: 5,
  severities: { draft: 'warning', submission: 'error' },
  source: 'para 1.4.4; para 3.3.4 e',
  reads: { elements: { channel: [], process: [], application: [], platform: ['platform'] }, links: 'all' },
  check(index, report) {
    const channels = index.all('channel');
    // Followed downwards once for all applications, so that many applications cost no more than one.
    const used = index.reachableFrom([...channels, ...index.all('process')].map(({ id }) => id));
    const signingIn = placesRelyingOn(index, MYDIGITAL_ID);
    const signedIn = index.reachableFrom(channels.filter(({ id }) => signingIn.has(id)).map(({ id }) => id));
    for (const application of index.all('application')) {
      if (!used.has(application.id) || signedIn.has(application.id) || signingIn.has(application.id)) continue;
      report({ elements: [application.id], values: named({ application }) });
    }
  },
  fix(document, finding, { newId }) {
    const [application] = finding.elements;
    if (application === undefined) return undefined;
    const platform = ensureElement(document, { kind: 'platform', value: MYDIGITAL_ID, name: 'MyDigital ID' }, newId);
    return addLink(platform.document, { id: newId(), from: application, to: platform.id });
  },
};
