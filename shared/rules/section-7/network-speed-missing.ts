import type { Rule } from '../rule';
import { named } from '../values';

/** A network without its speed (para 3.3.4 g). */
export const networkSpeedMissing: Rule = {
  id: 'network-speed-missing',
  section: 7,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 g',
  each: 'network',
  sees: 'itself',
  check(network, report) {
    if ((network.speed?.value ?? 0) > 0) return;
    report({ elements: [network.id], path: 'speed', values: named({ network }) });
  },
};
