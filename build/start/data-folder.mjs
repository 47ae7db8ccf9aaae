// Where the program keeps what it needs for this person on this computer.
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * The program's folder for this person, by the system's custom.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {NodeJS.Platform} platform
 * @returns {string} absolute; it may not exist yet
 */
export function dataFolder(env = process.env, platform = process.platform) {
  if (env['LANDSKAP_DATA']) return path.resolve(env['LANDSKAP_DATA']);
  if (platform === 'win32') return path.win32.join(env['LOCALAPPDATA'] ?? path.win32.join(homedir(), 'AppData', 'Local'), 'Landskap');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'Landskap');
  return path.join(env['XDG_DATA_HOME'] || path.join(homedir(), '.local', 'share'), 'landskap');
}

/**
 * The folder of the stand-in browser's own profile, apart from the person's everyday one. The drawings of the recovery
 * store live in it, so it is never temporary.
 * @param {import('./installed-browser.mjs').Browser} browser
 * @param {string} folder the program's folder for this person
 */
export function profileFolder(browser, folder) {
  // A snap can write nowhere else.
  if (browser.snap) return path.join(homedir(), 'snap', 'chromium', 'common', 'landskap');
  return path.join(folder, 'browser-profile');
}
