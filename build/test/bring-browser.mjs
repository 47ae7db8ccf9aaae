// A browser for the end-to-end tests: one that is installed, else Playwright's own, else Debian's.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findTestBrowser } from '../start/installed-browser.mjs';

const require = createRequire(import.meta.url);

/**
 * Finds a browser that really starts, fetching one where there is none.
 * @param {{ readonly cwd: string, readonly say: (line: string) => void }} options
 * @returns {Promise<string | undefined>} its path
 */
export async function bringBrowser({ cwd, say }) {
  const installed = workingBrowser();
  if (installed) return installed;

  const own = require('@playwright/test').chromium.executablePath();
  if (starts(own)) return own;
  say('no browser is installed; fetching Playwright’s Chromium');
  const cli = path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], cwd, { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }, 240_000);
  if (starts(own)) return own;

  if (process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    say('that did not work; installing Debian’s Chromium');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], cwd, env, 120_000);
    // Most tests are faster in the one without windows, and those of the program's own window need the other. A release
    // may lack the first.
    for (const names of [['chromium', 'chromium-headless-shell'], ['chromium']]) {
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], cwd, env, 420_000);
      const browser = workingBrowser();
      if (browser) return browser;
    }
  }
  return undefined;
}

function workingBrowser() {
  const browser = findTestBrowser();
  return browser && starts(browser.path) ? browser.path : undefined;
}

/**
 * Whether a browser starts here: a downloaded one may lack the system's libraries.
 * @param {string} file
 */
function starts(file) {
  const profile = mkdtempSync(path.join(tmpdir(), 'landskap-browser-'));
  try {
    const args = ['--headless', '--disable-gpu', '--disable-dev-shm-usage', `--user-data-dir=${profile}`, '--dump-dom', 'data:text/html,<p>here</p>'];
    if (process.getuid?.() === 0) args.unshift('--no-sandbox');
    const run = spawnSync(file, args, { encoding: 'utf8', timeout: 60_000, stdio: ['ignore', 'pipe', 'ignore'] });
    return run.stdout?.includes('here') ?? false;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * Runs a program to its end, or to a limit in ms.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @param {number} timeout
 * @returns {Promise<void>} whatever became of it: the caller looks whether there is a browser now
 */
function run(file, args, cwd, env, timeout) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'], timeout, killSignal: 'SIGKILL' });
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
}
