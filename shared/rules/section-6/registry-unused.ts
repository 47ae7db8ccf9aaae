import { exchangesInto } from '../queries/exchanges-into';
import type { Exchange } from '../queries/exchanges-of';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { nameOf } from '../values';

/** An application that takes data in and none of it from a registry or repository (para 3.2.3 b). */
export const registryUnused: Rule = {
  id: 'registry-unused',
  section: 6,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 3.2.3 b',
  check(index, report) {
    const incoming = exchangesInto(index);
    for (const application of index.all('application')) {
      const exchanges = incoming.get(application.id);
      if (!exchanges || exchanges.some(usesHolding)) continue;
      report({ elements: [application.id], values: nameOf('application', application) });
    }
  },
};

function usesHolding({ link, from }: Exchange): boolean {
  if (from.kind === 'dataset' && !isBlank(from.holding)) return true;
  return (link.data ?? []).some(({ holding }) => !isBlank(holding));
}
