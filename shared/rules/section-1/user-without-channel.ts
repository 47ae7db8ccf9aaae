import { addLink } from '../fixes/add-link';
import { onlyOfKind } from '../fixes/only-of-kind';
import { targetsOf } from '../queries/neighbours';
import type { Rule } from '../rule';
import { named } from '../values';

/** A user who is linked to no channel: nothing shows how the service is got. */
export const userWithoutChannel: Rule = {
  id: 'user-without-channel',
  section: 1,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 b',
  each: 'user',
  sees: 'links',
  check(user, report, index) {
    if (targetsOf(index, user.id, 'channel').length === 0) report({ elements: [user.id], values: named({ user }) });
  },
  fix(document, finding, { newId }) {
    const [user] = finding.elements;
    const channel = onlyOfKind(document, 'channel');
    return user !== undefined && channel ? addLink(document, { id: newId(), from: user, to: channel.id }) : undefined;
  },
};
