#!/usr/bin/env node
// `npm test`: lint, types, build, unit tests, end-to-end tests; all of them, even where one fails. Closes with one line
// that counts, and a non-zero exit where anything failed.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { env, stdout } from 'node:process';
import { ROOT } from './paths.mjs';
import { bringBrowser } from './test/bring-browser.mjs';
import { runStep } from './test/run-step.mjs';
import { check, closingLine, playwrightTally, sum, vitestTally } from './test/tally.mjs';

const RESULTS = path.join(ROOT, 'test-results');
const say = (/** @type {string} */ line) => void stdout.write(`${line}\n`);

/**
 * @param {string} title
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [extra]
 */
const step = (title, command, extra) => runStep(title, command, { cwd: ROOT, env: { ...env, ...extra }, say });

/** @param {string} name the file of a tool in node_modules */
const tool = (name) => path.join('node_modules', name);

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const started = performance.now();

const tallies = [
  check(await step('lint', [tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'])),
  check(await step('types', ['build/types.mjs'])),
];
const built = await step('build', ['build/build.mjs']);
tallies.push(check(built));

if (built) {
  const unitReport = path.join(RESULTS, 'unit.json');
  const unit = await step('unit tests', [tool('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]);
  tallies.push(vitestTally(unitReport, unit));

  const browser = await bringBrowser({ cwd: ROOT, say });
  if (browser === undefined) {
    say('\nThere is no browser for the end-to-end tests: install Chromium, or set LANDSKAP_BROWSER to one.');
    tallies.push(check(false));
  } else {
    const endReport = path.join(RESULTS, 'end-to-end.json');
    const end = await step('end-to-end tests', [tool('@playwright/test/cli.js'), 'test'], { LANDSKAP_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: endReport });
    tallies.push(playwrightTally(endReport, end));
  }
} else {
  say('\nWithout a build there is nothing to run the tests on.');
}

const tally = sum(tallies);
say(`\nall in ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
say(closingLine(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
