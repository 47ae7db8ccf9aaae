// Finds Electron's binary, and fetches it where it is missing. The npm package has none; importing it would start a
// download that can hang, so its own installer is run under a watch instead.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sizeOf } from './size-of.mjs';

/**
 * Finds Electron's binary without fetching it.
 * @param {string} root the project's folder
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | undefined} its path
 */
export function findElectron(root, env = process.env) {
  const home = path.join(root, 'node_modules', 'electron');
  const pathFile = path.join(home, 'path.txt');
  const relative = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : defaultName();
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!override && !existsSync(pathFile)) return undefined;
  const binary = path.join(override ?? path.join(home, 'dist'), relative);
  return existsSync(binary) ? binary : undefined;
}

function defaultName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * @typedef {{ status: 'ok' } | { status: 'stalled' } | { status: 'failed', reason: string }} Download
 */

/**
 * Runs the installer of Electron's package, for as long as bytes arrive.
 * @param {string} root the project's folder
 * @param {{ readonly stall: number, readonly env?: NodeJS.ProcessEnv, readonly every?: number }} options `stall`: ms without
 * a new byte after which it is given up; `every`: ms between looks
 * @returns {Promise<Download>}
 */
export function downloadElectron(root, { stall, env = process.env, every = 250 }) {
  const home = path.join(root, 'node_modules', 'electron');
  const scratch = mkdtempSync(path.join(tmpdir(), 'landskap-electron-'));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(home, 'install.js')], {
      // The package downloads into the temporary folder: a private one shows how far it is.
      env: { ...env, TMPDIR: scratch, TEMP: scratch, TMP: scratch, ELECTRON_GET_NO_PROGRESS: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      said = (said + text).slice(0, 20_000);
    });
    let bytes = 0;
    let moved = performance.now();
    let stalled = false;
    const watch = setInterval(() => {
      const now = sizeOf(scratch) + sizeOf(path.join(home, 'dist'));
      if (now !== bytes) {
        bytes = now;
        moved = performance.now();
      } else if (performance.now() - moved > stall) {
        stalled = true;
        child.kill('SIGKILL');
      }
    }, every);
    const finish = (/** @type {Download} */ result) => {
      clearInterval(watch);
      rmSync(scratch, { recursive: true, force: true });
      resolve(result);
    };
    child.once('error', (error) => finish({ status: 'failed', reason: error.message }));
    child.once('close', (code) => {
      if (stalled) finish({ status: 'stalled' });
      else if (code === 0) finish({ status: 'ok' });
      else finish({ status: 'failed', reason: reasonIn(said) });
    });
  });
}

/**
 * The lines of an error's text that name causes, without the stack.
 * @param {string} text
 */
function reasonIn(text) {
  const causes = [...text.matchAll(/^(?:\s*\[cause\]: )?\s*(\w*Error: .+)$/gm)].map((match) => match[1]?.replace(/ \{$/, ''));
  return causes.length > 0 ? [...new Set(causes)].join('; ') : text.trim().split('\n')[0] || 'no reason given';
}
