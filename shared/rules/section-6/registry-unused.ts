import { exchangesInto } from '../queries/exchanges-into';
import type { Exchange } from '../queries/exchanges-of';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** An application that takes data in and none of it from a registry or repository (para 3.2.3 b). */
export const registryUnused: Rule = {
  id: 'registry-unused',
  section: 6,
  severities: { draft: 'hint', submission: 'hint' },
  source: 'para 3.2.3 b',
  each: 'application',
  sees: 'neighbours',
  check(application, report, index) {
    const exchanges = exchangesInto(index, application);
    if (exchanges.length === 0 || exchanges.some(usesHolding)) return;
    report({ elements: [application.id], values: named({ application }) });
  },
};

function usesHolding({ link, from }: Exchange): boolean {
  if (from.kind === 'dataset' && !isBlank(from.holding)) return true;
  return (link.data ?? []).some(({ holding }) => !isBlank(holding));
}
