import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { Desktop, type StartOptions } from '../../support/electron-harness/desktop';

const ROUNDS = 7;
const ROOT = path.join(import.meta.dirname, '../../..');
const EXAMPLE = path.join(ROOT, 'assets/examples/pengambilan-pekerja.lmv');

/** One way to start: what is started, and what is on the screen once it can be used. */
const WAYS: readonly { readonly name: string; readonly options: Omit<StartOptions, 'home'>; readonly ready: string }[] = [
  { name: 'an empty page', options: { main: path.join(import.meta.dirname, 'empty-main.cjs') }, ready: 'h1' },
  { name: 'Landskap, its first page', options: {}, ready: 'button:has-text("Lukisan baharu")' },
  { name: 'Landskap, a drawing', options: { files: [EXAMPLE] }, ready: '.react-flow__node-element' },
];

/** From starting the program to what can be used, in ms; each start with a profile of its own. */
async function once({ options, ready }: (typeof WAYS)[number]): Promise<number> {
  const home = mkdtempSync(path.join(tmpdir(), 'landskap-start-'));
  const started = performance.now();
  const desktop = await Desktop.start({ ...options, home });
  try {
    await desktop.page.locator(ready).first().waitFor();
    return performance.now() - started;
  } finally {
    await desktop.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

test('start', async () => {
  const times = new Map(WAYS.map(({ name }) => [name, [] as number[]]));
  // In turns, so that what else the machine does meets all alike.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const way of WAYS) {
      const time = await once(way);
      // The first round fills the caches.
      if (round > 0) times.get(way.name)?.push(time);
    }
  }
  const median = (name: string): number => (times.get(name) ?? []).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const floor = median('an empty page');
  console.log(`\nFrom starting the program to what can be used, under the harness: median of ${ROUNDS}`);
  for (const { name } of WAYS) console.log(`  ${name.padEnd(28)}${median(name).toFixed(0).padStart(7)} ms${(median(name) / floor).toFixed(2).padStart(8)} × an empty page`);
});
