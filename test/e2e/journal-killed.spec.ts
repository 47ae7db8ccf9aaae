import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { findTestBrowser } from '../../build/start/installed-browser.mjs';
import { element } from '../support/editor';
import { journalEntries } from '../support/journal';
import { seededRandom } from '../support/random';

/** How often the browser is killed. `docs/reliability.md` gives the number. */
const KILLS = 5;

// The browser is started by the test itself, which has to kill it: it can't be traced.
test.use({ trace: 'off' });

let folder: string;
let running: ChildProcess | undefined;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-journal-'));
});

test.afterEach(async () => {
  await kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

/** Kills the browser with all its processes: one that outlived it would go on writing into the profile. */
async function kill(): Promise<void> {
  const child = running;
  running = undefined;
  if (child?.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** Starts a browser with the test's profile, and opens the window in it. */
async function start(address: string): Promise<Page> {
  const portFile = path.join(folder, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  running = spawn(findTestBrowser()?.path ?? chromium.executablePath(), ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`, '--no-first-run', ...root, 'about:blank'], {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
  });
  const port = (): string => {
    try {
      return readFileSync(portFile, 'utf8').split('\n')[0] ?? '';
    } catch {
      return '';
    }
  };
  await expect.poll(port, { timeout: 20_000 }).not.toBe('');
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port()}`);
  const page = connection.contexts()[0]?.pages()[0];
  if (!page) throw new Error('the browser shows no page');
  await page.goto(address);
  return page;
}

/** The texts of the last state in the journal of each window. */
async function journal(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(journalEntries)).map(({ text }) => text);
}

async function add(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('main', { name: 'Kanvas' })).toBeVisible();
  await page.keyboard.press('Control+i');
  await page.keyboard.type(name);
  const row = page.getByRole('treeitem', { name: `“${name}” sebagai Pengguna`, exact: true });
  await expect(row).toBeVisible();
  for (let presses = 0; presses < 60 && (await row.getAttribute('aria-selected')) !== 'true'; presses++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test(`a browser killed while a drawing without a file is drawn gives back all that the journal said is kept (${KILLS} kills)`, async ({ baseURL }) => {
  test.setTimeout(240_000);
  const random = seededRandom(7);
  let page = await start(baseURL ?? '');
  await page.getByRole('button', { name: 'Lukisan baharu' }).click();
  for (let turn = 1; turn <= KILLS; turn += 1) {
    const kept = `Zqk ${turn} disimpan`;
    await add(page, kept);
    await expect.poll(async () => (await journal(page)).some((text) => text.includes(kept)), { intervals: [50] }).toBe(true);
    await add(page, `Zqk ${turn} mungkin`);
    await page.waitForTimeout(random() * 700);
    await kill();
    page = await start(baseURL ?? '');
    await page.getByRole('button', { name: 'Pulihkan' }).first().click();
    for (let before = 1; before <= turn; before += 1) await expect(element(page, `Pengguna: Zqk ${before} disimpan`)).toBeAttached();
  }
});
