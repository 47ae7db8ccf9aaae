import { addLink } from '../fixes/add-link';
import { ensureElement } from '../fixes/ensure-element';
import { targetsOf } from '../queries/neighbours';
import type { Rule } from '../rule';
import { isSingleGateway } from '../terms/channel-kinds';
import { MYDIGITAL_ID } from '../terms/ids';
import { named } from '../values';

/** A portal or app of the single gateway that does not show its sign-in by MyDigital ID. */
export const gatewaySignInMissing: Rule = {
  id: 'gateway-sign-in-missing',
  section: 2,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'Jadual 3-1, label 2',
  each: 'channel',
  sees: 'neighbours',
  check(channel, report, index) {
    if (!isSingleGateway(channel) || targetsOf(index, channel.id, 'platform').some(({ platform }) => platform === MYDIGITAL_ID)) return;
    report({ elements: [channel.id], values: named({ channel }) });
  },
  fix(document, finding, { newId }) {
    const [channel] = finding.elements;
    if (channel === undefined) return undefined;
    const signIn = ensureElement(document, { kind: 'platform', value: MYDIGITAL_ID, name: 'MyDigital ID' }, newId);
    return addLink(signIn.document, { id: newId(), from: channel, to: signIn.id });
  },
};
