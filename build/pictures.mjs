#!/usr/bin/env node
// `npm run pictures [-- --only=NAME,…]`: takes the pictures of docs/pictures from today's build, in an installed browser.
// What is on them is real: the bundled examples, opened and used as a person would.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { argv, execPath, exit, stderr, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { buildParts, PART_NAMES, staleParts } from './parts.mjs';
import { OUT, ROOT } from './paths.mjs';
import { SCENES } from './pictures/scenes.mjs';
import { findInstalledBrowser } from './start/installed-browser.mjs';

const PICTURES = path.join(ROOT, 'docs', 'pictures');

/** The worked example as the command line exports it. */
const EXPORT = 'export';

const names = [...Object.keys(SCENES), EXPORT];
const only = argv.slice(2).flatMap((argument) => (/^--only=(.+)$/.exec(argument)?.[1] ?? argument).split(','));
const unknown = only.find((name) => !names.includes(name));
if (unknown !== undefined) {
  stderr.write(`pictures: there is no picture "${unknown}"; there are ${names.join(', ')}\n`);
  exit(2);
}
const wanted = only.length === 0 ? names : only;

const faults = await buildParts(staleParts(PART_NAMES), (line) => stdout.write(`${line}\n`));
for (const { part, message } of faults) stderr.write(`build of ${part} failed:\n${message}\n`);
if (faults.length > 0) exit(1);

mkdirSync(PICTURES, { recursive: true });
if (wanted.includes(EXPORT)) exportExample();
await takeScenes(wanted.filter((name) => name !== EXPORT));

/** @param {string} name */
function fileOf(name) {
  return path.join(PICTURES, `${name}.png`);
}

/** @param {string} name */
function say(name) {
  stdout.write(`  ${name.padEnd(14)} ${Math.round(statSync(fileOf(name)).size / 1000)} kB\n`);
}

function exportExample() {
  const example = path.join(ROOT, 'assets', 'examples', 'pengambilan-pekerja.lmv');
  const run = spawnSync(execPath, [path.join(ROOT, 'electron', 'cli', 'bin.mjs'), 'export', example, '--out', fileOf(EXPORT), '--scale', '1'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (run.status !== 0) exit(1);
  say(EXPORT);
}

/** @param {readonly string[]} scenes */
async function takeScenes(scenes) {
  if (scenes.length === 0) return;
  const browserPath = findInstalledBrowser()?.path;
  if (browserPath === undefined) {
    stderr.write('pictures: no browser of the Chromium family was found; set LANDSKAP_BROWSER to one\n');
    exit(1);
  }
  /** @type {typeof import('../electron/serve/index')} */
  const { serveWindow } = await import(pathToFileURL(path.join(OUT, 'electron', 'serve.mjs')).href);
  const server = await serveWindow({ root: path.join(OUT, 'renderer'), port: 0, secret: randomBytes(32).toString('hex'), version: 'pictures' });
  const browser = await chromium.launch({ executablePath: browserPath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    for (const name of scenes) {
      const scene = SCENES[name];
      if (scene) await take(browser, server.url, name, scene);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} name
 * @param {import('./pictures/scenes.mjs').Scene} scene
 */
async function take(browser, url, name, { lang, theme, act, holding }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: lang === 'ms' ? 'ms-MY' : 'en-GB',
    timezoneId: 'Asia/Kuala_Lumpur',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript((settings) => localStorage.setItem('landskap.settings', settings), JSON.stringify({ lang, theme }));
  await page.goto(url);
  const shown = (await act(page)) ?? page;
  if (holding !== true) await page.mouse.move(720, 888);
  // Panels that open and lists that scroll come to rest first.
  await shown.waitForTimeout(600);
  await shown.screenshot({ path: fileOf(name) });
  await context.close();
  say(name);
}
