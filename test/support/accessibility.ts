import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

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
  // Half a megabyte of program: it is given to a page once, and looks as often as it is asked to.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const include = (typeof within === 'string' ? [within] : within).map((selector) => [selector]);
  const options: RunOptions = {
    // The list of all that is in order costs six times as long as the look itself.
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  return page.evaluate(
    async ({ include, options }) => {
      const { violations } = await (window as unknown as { readonly axe: typeof axe }).axe.run(include.length > 0 ? { include } : document, options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary ?? ''}`));
    },
    { include, options },
  );
}
