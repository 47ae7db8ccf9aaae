import { addLink } from '../fixes/add-link';
import { onlyOfKind } from '../fixes/only-of-kind';
import { channelsOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { named } from '../values';

/** A service that no channel gives access to. */
export const serviceWithoutChannel: Rule = {
  id: 'service-without-channel',
  section: 3,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 b',
  each: 'service',
  sees: 'links',
  check(service, report, index) {
    if (channelsOf(index, service).length === 0) report({ elements: [service.id], values: named({ service }) });
  },
  fix(document, finding, { newId }) {
    const [service] = finding.elements;
    const channel = onlyOfKind(document, 'channel');
    return service !== undefined && channel ? addLink(document, { id: newId(), from: channel.id, to: service }) : undefined;
  },
};
