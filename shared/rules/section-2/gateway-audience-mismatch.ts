import { removeLinks } from '../../document/edits/remove-links';
import type { Channel, LmvDocument } from '../../document/types';
import { addLink } from '../fixes/add-link';
import { targetsOf } from '../queries/neighbours';
import type { Rule } from '../rule';
import { isCitizen, isNonCitizen } from '../terms/citizenship';
import { PORTAL_MYGOVERNMENT, PORTAL_RAI } from '../terms/ids';
import { named } from '../values';

/** A citizen at the portal for non-citizens, or a non-citizen who has only the one for citizens. */
export const gatewayAudienceMismatch: Rule = {
  id: 'gateway-audience-mismatch',
  section: 2,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'Jadual 3-1, label 2',
  each: 'user',
  sees: 'neighbours',
  check(user, report, index) {
    const citizen = isCitizen(user);
    if (!citizen && !isNonCitizen(user)) return;
    const media = targetsOf(index, user.id, 'channel').map((channel) => channel.medium);
    const rai = media.includes(PORTAL_RAI);
    const atOdds = citizen ? rai : media.includes(PORTAL_MYGOVERNMENT) && !rai;
    if (atOdds) report({ elements: [user.id], values: named({ user }), variant: citizen ? 'citizen' : 'nonCitizen' });
  },
  fix(document, finding, { newId }) {
    const [user] = finding.elements;
    const citizen = finding.variant === 'citizen';
    const portal = channelWith(document, citizen ? PORTAL_MYGOVERNMENT : PORTAL_RAI);
    if (user === undefined || !portal) return undefined;
    const withPortal = addLink(document, { id: newId(), from: user, to: portal.id });
    if (!citizen) return withPortal;
    const raiPortals = new Set(document.elements.filter((element) => element.kind === 'channel' && element.medium === PORTAL_RAI).map(({ id }) => id));
    const toRai = document.links.filter((link) => link.from === user && raiPortals.has(link.to));
    return removeLinks(withPortal, toRai.map(({ id }) => id));
  },
};

function channelWith(document: LmvDocument, medium: string): Channel | undefined {
  return document.elements.find((element): element is Channel => element.kind === 'channel' && element.medium === medium);
}
