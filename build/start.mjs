#!/usr/bin/env node
// `npm start [-- [--built=FOLDER] FILE…]`: opens the window. In Electron where its binary is or can be fetched; else in an installed browser of the
// Chromium family, served from loopback; else, with no display or no browser, it serves and prints the address.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { OUT, ROOT } from './paths.mjs';
import { openBrowserWindow } from './start/browser-window.mjs';
import { dataFolder } from './start/data-folder.mjs';
import { hasDisplay } from './start/display.mjs';
import { downloadElectron, findElectron } from './start/electron-binary.mjs';
import { findInstalledBrowser } from './start/installed-browser.mjs';
import { terminalLang, words } from './start/messages.mjs';
import { untilClosed } from './start/until-closed.mjs';

/** The recovery store belongs to host and port, so the port never changes by itself. */
const PORT = Number(env['LANDSKAP_PORT'] ?? 24719);

/** How long a download may stand still, in ms. */
const STALL = 8000;

/** A program that ends sooner than this, in ms, did not show a window for long: it failed, or handed over to another. */
const AT_ONCE = 3000;

const lang = terminalLang();
const given = argv.slice(2);

/** What was built: here, or in another folder, where nothing is built then. */
const elsewhere = given.find((argument) => argument.startsWith('--built='))?.slice('--built='.length);
const built = path.resolve(elsewhere ?? OUT);

const files = given.filter((argument) => !argument.startsWith('-'));

/** @param {string} key @param {readonly string[]} values */
function say(key, ...values) {
  stdout.write(`${words(lang, key, ...values)}\n`);
}

if (elsewhere === undefined) await buildWhatIsStale();
const display = hasDisplay();
if (!display) say('noDisplay');
if (!display || !(await startElectron())) await startInBrowser(display ? installedBrowser() : undefined);

async function buildWhatIsStale() {
  const { buildParts, staleParts } = await import('./parts.mjs');
  const stale = staleParts(['renderer', 'electron']);
  if (stale.length === 0) return;
  say('building');
  const faults = await buildParts(stale, () => undefined);
  for (const { part, message } of faults) stderr.write(`build of ${part} failed:\n${message}\n`);
  if (faults.length > 0) exit(1);
}

/**
 * Runs the desktop program until it is closed.
 * @returns {Promise<boolean>} false where it can't run here
 */
async function startElectron() {
  if (env['LANDSKAP_NO_ELECTRON'] === '1') {
    say('skipped');
    return false;
  }
  let binary = findElectron(ROOT);
  if (binary === undefined) {
    say('fetching');
    const result = await downloadElectron(ROOT, { stall: STALL });
    if (result.status === 'stalled') say('stalled');
    if (result.status === 'failed') say('failed', result.reason);
    binary = findElectron(ROOT);
  }
  if (binary === undefined) return false;
  const child = spawn(binary, [elsewhere === undefined ? ROOT : path.join(built, 'electron', 'main.cjs'), ...files.map((file) => path.resolve(file))], { stdio: ['ignore', 'inherit', 'inherit'] });
  forwardSignals(child);
  const { code, ms, how } = await untilClosed(child);
  if (code !== 0 && ms < AT_ONCE) {
    say('electronDied', how);
    return false;
  }
  return exit(code);
}

/** @returns {import('./start/installed-browser.mjs').Browser | undefined} */
function installedBrowser() {
  try {
    const browser = findInstalledBrowser();
    if (browser === undefined) say('noBrowser');
    return browser;
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return exit(1);
  }
}

/**
 * Serves the window on loopback and opens it in a browser, or joins the server that already does.
 * @param {import('./start/installed-browser.mjs').Browser | undefined} browser
 */
async function startInBrowser(browser) {
  /** @type {typeof import('../electron/serve/index')} */
  const { askWho, PortTakenError, readSecret, serveWindow } = await import(pathToFileURL(path.join(built, 'electron', 'serve.mjs')).href);
  const folder = dataFolder();
  const secret = await readSecret(folder);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  if (files.length > 0) say('filesIgnored', files.join(', '));

  let server;
  try {
    server = await serveWindow({ root: path.join(built, 'renderer'), port: PORT, secret, version });
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    const who = await askWho(PORT, secret);
    const url = `http://127.0.0.1:${PORT}/`;
    if (who !== 'ours') {
      stderr.write(`${words(lang, who === 'another-user' ? 'anotherUser' : 'foreign', String(PORT))}\n`);
      exit(1);
    }
    say(browser ? 'joined' : 'already', url);
    if (browser) await untilClosed(openBrowserWindow(browser, url, folder));
    return;
  }

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  const stop = async () => {
    if (child && child.exitCode === null && child.signalCode === null) {
      // A browser that is let finish writes down what it holds.
      const closed = untilClosed(child);
      child.kill();
      await Promise.race([closed, setTimeout(AT_ONCE)]);
    }
    await server.close();
    say('stopped');
    exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop());

  if (browser === undefined) {
    say('serving', server.url);
    return;
  }
  say('inBrowser', path.basename(browser.path, '.exe'), server.url);
  child = openBrowserWindow(browser, server.url, folder);
  const { ms } = await untilClosed(child);
  // A browser that ends at once has failed, or has handed the window to one that runs with this profile: then the window
  // still needs the server.
  if (ms < AT_ONCE) say('serving', server.url);
  else await stop();
}

/** @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
}
