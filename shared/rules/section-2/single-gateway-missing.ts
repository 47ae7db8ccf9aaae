import { entryName } from '../../catalogue/catalogue';
import { DrawingIndex } from '../../document/drawing-index';
import type { LmvDocument, Service, User } from '../../document/types';
import { addLink } from '../fixes/add-link';
import { setElementProperty } from '../fixes/set-element-property';
import { entryNamed } from '../queries/entry-named';
import { usersOf } from '../queries/service-parts';
import type { FixContext, Rule } from '../rule';
import { isSingleGateway } from '../terms/channel-kinds';
import { isNonCitizen } from '../terms/citizenship';
import { isBlank } from '../terms/is-blank';
import { entriesOf } from '../values';
import { APP_MYGOV, MYDIGITAL_ID, PORTAL_MYGOVERNMENT, PORTAL_RAI } from '../terms/ids';

/** Citizens or businesses are served through channels of which none is the government's single gateway. */
export const singleGatewayMissing: Rule = {
  id: 'single-gateway-missing',
  section: 2,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 1.4.5; Jadual 3-1, label 2',
  reads: { elements: { user: ['relationship'], channel: ['medium'] } },
  check(index, report) {
    const channels = index.all('channel');
    if (channels.length === 0 || !index.all('user').some(isPublic) || channels.some(isSingleGateway)) return;
    report({ values: entriesOf('gateways', [PORTAL_MYGOVERNMENT, PORTAL_RAI, APP_MYGOV]) });
  },
  fix(document, _finding, context) {
    const users = document.elements.filter((element): element is User => element.kind === 'user' && isPublic(element));
    // Portal Rai is the gateway of those who are not citizens, Portal MyGovernment everybody else's.
    const nonCitizensOnly = users.every(isNonCitizen);
    const medium = nonCitizensOnly ? PORTAL_RAI : PORTAL_MYGOVERNMENT;
    const takers = nonCitizensOnly ? users : users.filter((user) => !isNonCitizen(user));
    const { document: withPortal, portal } = ensurePortal(document, medium, context);

    let fixed = withPortal;
    const link = (from: string, to: string): void => {
      fixed = addLink(fixed, { id: context.newId(), from, to });
    };
    for (const user of takers) link(user.id, portal);
    for (const service of servicesFor(document, takers)) link(portal, service.id);
    const signIn = document.elements.find((element) => element.kind === 'platform' && element.platform === MYDIGITAL_ID);
    if (signIn) link(portal, signIn.id);
    return fixed;
  },
};

function isPublic(user: User): boolean {
  return user.relationship === 'g2c' || user.relationship === 'g2b';
}

/** The portal: a channel that has its name but no medium yet, else a new one. */
function ensurePortal(document: LmvDocument, medium: string, { newId }: FixContext): { readonly document: LmvDocument; readonly portal: string } {
  const namesake = document.elements.find(
    (element) => element.kind === 'channel' && isBlank(element.medium) && entryNamed('medium', element.name)?.id === medium,
  );
  if (namesake) return { document: setElementProperty(document, namesake.id, 'medium', medium) ?? document, portal: namesake.id };
  const portal = newId();
  return { document: { ...document, elements: [...document.elements, { id: portal, kind: 'channel', name: entryName(medium, 'ms'), medium }] }, portal };
}

/** The services that the portal leads to: those that its users get already, or the only one there is. */
function servicesFor(document: LmvDocument, users: readonly User[]): readonly Service[] {
  const index = new DrawingIndex(document);
  const services = index.all('service');
  const theirs = services.filter((service) => usersOf(index, service).some((user) => users.includes(user)));
  return theirs.length === 0 && services.length === 1 ? services : theirs;
}
