// Finds a browser of the Chromium family that is installed on this computer.
import { accessSync, constants, openSync, readSync, closeSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * @typedef {object} Browser
 * @property {string} path its executable, absolute
 * @property {boolean} snap whether it is a snap, which sees only its own folder
 */

/** Names on the search path of Linux, best first. */
const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser'];

/** Chromium without windows, which draws a page in less time. Debian's own program comes before the script that starts it: a kill would meet the script alone. */
const WINDOWLESS = ['/usr/lib/chromium/chromium-headless-shell'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_FILES = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * The browser to use: the one named by `LANDSKAP_BROWSER`, else the first that is installed.
 * @param {Readonly<Record<string, string | undefined>>} env the environment
 * @param {NodeJS.Platform} platform
 * @returns {Browser | undefined} undefined where there is none
 * @throws Error where `LANDSKAP_BROWSER` names no program
 */
export function findInstalledBrowser(env = process.env, platform = process.platform) {
  const named = env['LANDSKAP_BROWSER'];
  if (named) {
    if (!isProgram(named)) throw new Error(`LANDSKAP_BROWSER names ${named}, which is not a program that can be run`);
    return { path: named, snap: isSnap(named) };
  }
  const found = candidates(env, platform).find(isProgram);
  return found === undefined ? undefined : { path: found, snap: platform === 'linux' && isSnap(found) };
}

/**
 * The browser for tests, which nobody looks at: as {@link findInstalledBrowser}, but one without windows rather than any other.
 * @param {Readonly<Record<string, string | undefined>>} env the environment
 * @param {NodeJS.Platform} platform
 * @param {readonly string[]} windowless where one without windows may be
 * @throws Error where `LANDSKAP_BROWSER` names no program
 */
export function findTestBrowser(env = process.env, platform = process.platform, windowless = WINDOWLESS) {
  const found = env['LANDSKAP_BROWSER'] ? undefined : windowless.find(isProgram);
  return found === undefined ? findInstalledBrowser(env, platform) : { path: found, snap: false };
}

/**
 * Where browsers usually are.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {NodeJS.Platform} platform
 * @returns {readonly string[]}
 */
function candidates(env, platform) {
  if (platform === 'darwin') {
    const homes = ['/Applications', path.join(homedir(), 'Applications')];
    return MAC_APPS.flatMap((app) => homes.map((home) => path.join(home, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (platform === 'win32') {
    const homes = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((home) => home !== undefined);
    return WINDOWS_FILES.flatMap((file) => homes.map((home) => `${home}\\${file}`));
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter((folder) => path.isAbsolute(folder));
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Whether a program is a snap, or the small script by which Ubuntu's `chromium-browser` starts one.
 * @param {string} file
 */
function isSnap(file) {
  if (file.startsWith('/snap/') || realpathSync(file).endsWith('/snap')) return true;
  const head = Buffer.alloc(4096);
  const opened = openSync(file, 'r');
  try {
    const length = readSync(opened, head, 0, head.length, 0);
    const text = head.toString('latin1', 0, length);
    return text.startsWith('#!') && text.includes('/snap/bin/');
  } finally {
    closeSync(opened);
  }
}
