import { addLink } from '../fixes/add-link';
import { onlyOfKind } from '../fixes/only-of-kind';
import { sourcesOf } from '../queries/neighbours';
import type { Rule } from '../rule';
import { named } from '../values';

/** A channel that no user takes. */
export const channelWithoutUser: Rule = {
  id: 'channel-without-user',
  section: 2,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 b',
  each: 'channel',
  sees: 'links',
  check(channel, report, index) {
    if (sourcesOf(index, channel.id, 'user').length === 0) report({ elements: [channel.id], values: named({ channel }) });
  },
  fix(document, finding, { newId }) {
    const [channel] = finding.elements;
    const user = onlyOfKind(document, 'user');
    return channel !== undefined && user ? addLink(document, { id: newId(), from: user.id, to: channel }) : undefined;
  },
};
