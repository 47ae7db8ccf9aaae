import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Look {
  /** Selectors of what is looked at. Default: the whole page. */
  readonly within?: string | readonly string[];
  /** The rules to go by. Default: all but {@link Look.without}. */
  readonly rules?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * What axe finds on a page.
 * @returns one line for each place: the rule, where, and what to do
 */
export async function accessibilityFaults(page: Page, { within = [], rules, without = [] }: Look = {}): Promise<readonly string[]> {
  // All of it stands in one frame, and only faults are asked for: a page of its own that gathers the results, and the list of
  // all that is in order, cost six times as long as the look itself.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  for (const selector of typeof within === 'string' ? [within] : within) axe.include(selector);
  if (rules) axe.withRules([...rules]);
  if (without.length > 0) axe.disableRules([...without]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary ?? ''}`));
}
