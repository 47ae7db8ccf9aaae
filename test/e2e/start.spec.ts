import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { findInstalledBrowser, findTestBrowser } from '../../build/start/installed-browser.mjs';
import { freePort } from '../support/free-port';

const ROOT = path.join(import.meta.dirname, '../..');

// The browser that the program opens is not Playwright's own, and can't be traced.
test.use({ trace: 'off' });

let folder: string;
let port: number;
const running = new Map<ChildProcess, Promise<number | null>>();

test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-start-'));
  port = await freePort();
});

test.afterEach(async () => {
  // Told to stop, and not killed: the program closes its browser, which would stay otherwise.
  for (const [child, ended] of running) {
    child.kill('SIGTERM');
    await ended;
  }
  running.clear();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The browser for tests, or rather one with windows, where that one has none. */
function windowBrowser(): string | undefined {
  const browser = findTestBrowser()?.path ?? chromium.executablePath();
  return browser.includes('headless-shell') ? findInstalledBrowser({ PATH: process.env['PATH'] })?.path : browser;
}

/** A connection to a browser; while its first window is being made, an attempt may stand still. */
async function connected(address: string): Promise<Browser> {
  let connection: Browser | undefined;
  await expect(async () => {
    connection = await chromium.connectOverCDP(address, { timeout: 8000 });
  }).toPass({ timeout: 40_000 });
  if (!connection) throw new Error('no connection');
  return connection;
}

/** `npm start` where Electron is missing and a browser is installed, which shows its window to nobody but the test. */
async function start(): Promise<{ readonly page: Page; readonly stop: () => Promise<number | null> }> {
  const browser = windowBrowser();
  if (browser === undefined) throw new Error('no browser with windows is installed');
  const inspect = await freePort();
  const wrapper = path.join(folder, 'browser');
  writeFileSync(wrapper, `#!/bin/sh\nexec '${browser}' --headless=new --remote-debugging-port=${inspect} "$@"\n`);
  chmodSync(wrapper, 0o755);
  const child = spawn(process.execPath, ['build/start.mjs', `--built=${path.join(ROOT, 'out')}`], {
    cwd: ROOT,
    env: { ...process.env, DISPLAY: ':0', LANDSKAP_BROWSER: wrapper, LANDSKAP_DATA: path.join(folder, 'data'), LANDSKAP_NO_ELECTRON: '1', LANDSKAP_PORT: String(port) },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  running.set(child, ended);
  await expect.poll(() => fetch(`http://127.0.0.1:${inspect}/json/version`).then((answer) => answer.ok, () => false), { timeout: 20_000 }).toBe(true);
  const connection = await connected(`http://127.0.0.1:${inspect}`);
  const [context] = connection.contexts();
  await expect.poll(() => context?.pages().length).toBe(1);
  const page = context?.pages()[0];
  if (!page) throw new Error('the browser shows no window');
  return {
    page,
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** In the page: puts something into the database of its origin, where the drafts are, and waits until it is on disk. */
function keep(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('test', 1);
    opened.addEventListener('error', () => reject(new Error('no database')));
    opened.addEventListener('upgradeneeded', () => opened.result.createObjectStore('kept'));
    opened.addEventListener('success', () => {
      const writing = opened.result.transaction('kept', 'readwrite', { durability: 'strict' });
      writing.addEventListener('complete', () => resolve());
      writing.objectStore('kept').put('yes', 'work');
    });
  });
}

/** In the page: what {@link keep} put there. */
function kept(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('test', 1);
    opened.addEventListener('error', () => reject(new Error('no database')));
    opened.addEventListener('upgradeneeded', () => reject(new Error('the database is new')));
    opened.addEventListener('success', () => {
      const reading = opened.result.transaction('kept').objectStore('kept').get('work');
      reading.addEventListener('success', () => resolve(reading.result));
    });
  });
}

test.skip(process.platform === 'win32', 'the stand-in for a display is a shell script');

test('without Electron the same window opens in the installed browser, under the same policy, and keeps its work', async () => {
  test.skip(windowBrowser() === undefined, 'the one browser that is installed has no windows');
  const first = await start();
  await expect(first.page.locator('#root > *').first()).toBeVisible();
  expect(first.page.url()).toBe(`http://127.0.0.1:${port}/`);
  await expect(first.page).toHaveTitle(/Landskap/);
  expect(await first.page.evaluate(() => 'landskap' in window)).toBe(false);
  expect(await first.page.evaluate(() => fetch('https://example.org/').catch((error: Error) => error.message))).toContain('Failed to fetch');
  await first.page.evaluate(keep);
  expect(await first.stop()).toBe(0);

  const second = await start();
  await expect(second.page.locator('#root > *').first()).toBeVisible();
  expect(await second.page.evaluate(kept)).toBe('yes');
  expect(await second.stop()).toBe(0);
});

test('the window starts without a word of complaint from the browser', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  await expect(page.locator('#root > *').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

test('the rules’ pages are served with the window, for reading offline', async ({ page, request }) => {
  const answer = await request.get('rules/ms/user-without-channel.html');
  expect(answer.ok()).toBe(true);
  await page.goto('/');
  const { violations, pictures } = await page.evaluate(async () => {
    const said: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => said.push(event.effectiveDirective));
    const holder = document.createElement('div');
    holder.innerHTML = await (await fetch('rules/en/user-without-channel.html')).text();
    document.body.append(holder);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return { violations: said, pictures: holder.querySelectorAll('svg[role="img"]').length };
  });
  expect(violations).toEqual([]);
  expect(pictures).toBe(2);
});
