import type { Rule } from '../rule';
import { nameOf } from '../values';
import { addLink } from '../fixes/add-link';

/** A user who is linked to no channel: nothing shows how the service is got (para 3.3.4 b). */
export const userWithoutChannel: Rule = {
  id: 'user-without-channel',
  section: 1,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 b',
  check(index, report) {
    for (const user of index.all('user')) {
      if (index.outgoing(user.id).some((link) => index.meaning(link) === 'uses')) continue;
      report({ elements: [user.id], values: nameOf('user', user) });
    }
  },
  fix(document, finding, { newId }) {
    const [user] = finding.elements;
    const channels = document.elements.filter((element) => element.kind === 'channel');
    const [channel] = channels;
    // With several channels only the architect knows which one this user takes.
    if (user === undefined || channel === undefined || channels.length > 1) return undefined;
    return addLink(document, { id: newId(), from: user, to: channel.id });
  },
};
