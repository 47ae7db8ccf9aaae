// The stand-in for the desktop program: the same window in an installed browser, without its bars.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { profileFolder } from './data-folder.mjs';

/**
 * The arguments for a browser that shows one window of ours with its own profile.
 * @param {string} url the window's address
 * @param {string} profile the profile's folder
 * @param {boolean} root whether the system's administrator runs it: Chromium's sandbox then refuses to start
 */
export function browserArguments(url, profile, root) {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    // The window needs no network; nor does the browser for its sake.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(root ? ['--no-sandbox'] : []),
  ];
}

/**
 * Opens the window.
 * @param {import('./installed-browser.mjs').Browser} browser
 * @param {string} url
 * @param {string} folder the program's folder for this person
 */
export function openBrowserWindow(browser, url, folder) {
  const profile = profileFolder(browser, folder);
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  return spawn(browser.path, browserArguments(url, profile, process.getuid?.() === 0), { stdio: 'ignore' });
}
