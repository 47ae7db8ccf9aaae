import { addLink } from '../fixes/add-link';
import { ensureElement } from '../fixes/ensure-element';
import { onlyOfKind } from '../fixes/only-of-kind';
import { setElementProperty } from '../fixes/set-element-property';
import { entryNamed } from '../queries/entry-named';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';

/** MyGovNet and its parts, MyGov*Net.PCN and MyGov*Net.PDSA. */
const GOVERNMENT = 'network-mygovnet';

/** Networks, none of them the government's own (para 1.4.5). */
export const governmentNetworkMissing: Rule = {
  id: 'government-network-missing',
  section: 7,
  severities: { draft: 'warning', submission: 'warning' },
  source: 'para 1.4.5',
  reads: { elements: { network: ['network'] } },
  check(index, report) {
    const networks = index.all('network');
    if (networks.length > 0 && !networks.some(({ network }) => network?.startsWith(GOVERNMENT))) report({});
  },
  fix(document, _finding, { newId }) {
    for (const network of document.elements) {
      if (network.kind !== 'network' || !isBlank(network.network)) continue;
      const named = entryNamed('network', network.name);
      if (named?.id.startsWith(GOVERNMENT)) return setElementProperty(document, network.id, 'network', named.id);
    }
    const network = ensureElement(document, { kind: 'network', value: GOVERNMENT, name: 'MyGovNet' }, newId);
    const site = onlyOfKind(document, 'site');
    return site ? addLink(network.document, { id: newId(), from: site.id, to: network.id }) : network.document;
  },
};
