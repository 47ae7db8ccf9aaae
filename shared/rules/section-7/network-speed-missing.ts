import type { Rule } from '../rule';
import { nameOf } from '../values';

/** A network without its speed (para 3.3.4 g). */
export const networkSpeedMissing: Rule = {
  id: 'network-speed-missing',
  section: 7,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 g',
  check(index, report) {
    for (const network of index.all('network')) {
      if ((network.speed?.value ?? 0) > 0) continue;
      report({ elements: [network.id], path: 'speed', values: nameOf('network', network) });
    }
  },
};
