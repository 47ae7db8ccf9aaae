import { addLink } from '../fixes/add-link';
import { onlyOfKind } from '../fixes/only-of-kind';
import { targetsOf } from '../queries/neighbours';
import type { Rule } from '../rule';
import { named } from '../values';

/** A channel that leads to no service. */
export const channelWithoutService: Rule = {
  id: 'channel-without-service',
  section: 2,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 b',
  each: 'channel',
  sees: 'links',
  check(channel, report, index) {
    if (targetsOf(index, channel.id, 'service').length === 0) report({ elements: [channel.id], values: named({ channel }) });
  },
  fix(document, finding, { newId }) {
    const [channel] = finding.elements;
    const service = onlyOfKind(document, 'service');
    return channel !== undefined && service ? addLink(document, { id: newId(), from: channel, to: service.id }) : undefined;
  },
};
