import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findTestBrowser } from './build/start/installed-browser.mjs';
import { freePort } from './test/support/free-port';

// The workers read this file too, and must find the port that the first reading chose.
const port = (process.env['LANDSKAP_E2E_PORT'] ??= String(await freePort()));
const executablePath = findTestBrowser()?.path;
const isRoot = process.getuid?.() === 0;

/** End-to-end tests: the built window in a real browser, served by the server that `npm start` uses. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/end-to-end',
  forbidOnly: true,
  fullyParallel: false,
  // A shared machine that stands still for seconds fails a test now and then; the runner names each that needed its second try.
  retries: process.env['CI'] ? 1 : 0,
  // A browser and its test wait for each other a quarter of the time: two at a time are done a fifth sooner on two cores.
  workers: Math.min(4, availableParallelism()),
  // Machines differ: a check of accessibility alone takes ten seconds on a slow one.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'test-results/end-to-end.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'ms-MY',
    viewport: { width: 1440, height: 900 },
    // A view that glides to its place moves what a test is about to point at.
    contextOptions: { reducedMotion: 'reduce' },
    // Without pictures of every moment, which cost a third of the time; a failed test still tells its steps and its page.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Playing a graphics card where there is none costs time. Letters are as wide as the font says: without a window,
      // Chromium would fit them to whole pixels.
      args: ['--disable-gpu', '--font-render-hinting=none', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: `node build/serve-built.mjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
    timeout: 20_000,
  },
});
