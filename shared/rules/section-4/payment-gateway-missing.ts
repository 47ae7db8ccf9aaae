import { DrawingIndex } from '../../document/drawing-index';
import type { Process } from '../../document/types';
import { addLink } from '../fixes/add-link';
import { ensureElement } from '../fixes/ensure-element';
import { automationOf } from '../queries/automation-of';
import { placesRelyingOn } from '../queries/places-relying-on';
import { channelsOf, servicesOf } from '../queries/service-parts';
import type { Rule } from '../rule';
import { isOnlineChannel } from '../terms/channel-kinds';
import { EPAYMENT_GATEWAY } from '../terms/ids';
import { named } from '../values';

/** Money changes hands, and nothing above or below the process leads to the government's payment platform. */
export const paymentGatewayMissing: Rule = {
  id: 'payment-gateway-missing',
  section: 4,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 2.7.3; Jadual 4-1, proses 1 a viii',
  reads: { elements: { process: ['process'], platform: ['platform'] }, links: ['gives-access', 'realised-by', 'automated-by', 'relies-on'] },
  check(index, report) {
    const paying = placesRelyingOn(index, EPAYMENT_GATEWAY);
    const paid = new Set(index.all('service').filter((service) => channelsOf(index, service).some(({ id }) => paying.has(id))));
    for (const process of index.all('process')) {
      if (process.process !== 'process-pay') continue;
      const led =
        servicesOf(index, process).some((service) => paid.has(service)) ||
        automationOf(index, process).some((part) => paying.has(index.place(part.id)));
      if (!led) report({ elements: [process.id], values: named({ process }) });
    }
  },
  fix(document, finding, { newId }) {
    const index = new DrawingIndex(document);
    const process = index.all('process').find(({ id }) => id === finding.elements[0]);
    const payer = process && payerOf(index, process);
    if (payer === undefined) return undefined;
    const gateway = ensureElement(document, { kind: 'platform', value: EPAYMENT_GATEWAY, name: 'ePayment Gateway' }, newId);
    return addLink(gateway.document, { id: newId(), from: payer, to: gateway.id });
  },
};

/** Where the payment is made: the application that automates the process, else an online channel of its service. */
function payerOf(index: DrawingIndex, process: Process): string | undefined {
  for (const part of automationOf(index, process)) {
    const place = index.element(index.place(part.id));
    if (place?.kind === 'application' || place?.kind === 'module') return place.id;
  }
  const channels = servicesOf(index, process).flatMap((service) => channelsOf(index, service));
  return channels.find(isOnlineChannel)?.id;
}
