import type { Hardware } from '../../document/types';
import type { Rule } from '../rule';
import { isBlank } from '../terms/is-blank';
import { named } from '../values';

/** A site without its list of hardware, or with hardware of no stated number (para 3.3.4 g). */
export const siteHardwareMissing: Rule = {
  id: 'site-hardware-missing',
  section: 7,
  severities: { draft: 'hint', submission: 'warning' },
  source: 'para 3.3.4 g',
  each: 'site',
  sees: 'itself',
  check(site, report) {
    const hardware = site.hardware ?? [];
    const uncounted = hardware.findIndex((entry) => !isCounted(entry));
    if (hardware.length > 0 && uncounted < 0) return;
    const name = hardware[uncounted]?.name;
    report({
      elements: [site.id],
      path: uncounted < 0 ? 'hardware' : `hardware/${uncounted}/quantity`,
      variant: uncounted < 0 ? 'none' : isBlank(name) ? 'unnamed' : 'uncounted',
      values: named({ site }, { hardware: name?.trim() ?? '' }),
    });
  },
};

function isCounted({ quantity }: Hardware): boolean {
  return quantity !== undefined && Number.isInteger(quantity) && quantity > 0;
}
