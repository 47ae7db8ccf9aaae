import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findInstalledBrowser } from '../../../build/start/installed-browser.mjs';
import { freePort } from '../../support/free-port';

// The workers read this file too, and must find the port that the first reading chose.
const port = (process.env['LANDSKAP_BENCH_PORT'] ??= String(await freePort()));
const executablePath = findInstalledBrowser()?.path;

export default defineConfig({
  testDir: '.',
  testMatch: 'export.bench.ts',
  workers: 1,
  timeout: 600_000,
  reporter: 'line',
  outputDir: '../../../test-results/bench-export',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'ms-MY',
    viewport: { width: 1440, height: 900 },
    // The peer is put into the page, which the window's policy forbids.
    bypassCSP: true,
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  },
  webServer: { command: `node build/serve-built.mjs ${port}`, cwd: path.join(import.meta.dirname, '../../..'), url: `http://127.0.0.1:${port}/`, reuseExistingServer: false, stdout: 'ignore', timeout: 20_000 },
});
