import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profileFolder } from './data-folder.mjs';
import { hasDisplay } from './display.mjs';
import { findInstalledBrowser, findTestBrowser } from './installed-browser.mjs';
import { MESSAGE_KEYS } from './messages.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-browsers-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, content = '#!/bin/sh\n'): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  chmodSync(file, 0o755);
  return file;
}

describe.skipIf(process.platform !== 'linux')('finding a browser', () => {
  it('takes the one that is named', () => {
    const named = program('my browser');
    expect(findInstalledBrowser({ LANDSKAP_BROWSER: named })).toEqual({ path: named, snap: false });
  });

  it('takes Chromium before Chrome and Edge', () => {
    program('microsoft-edge');
    const chromium = program('chromium');
    program('google-chrome');
    expect(findInstalledBrowser({ PATH: folder }, 'linux')?.path).toBe(chromium);
  });

  it('takes no file that can’t be run', () => {
    chmodSync(program('chromium'), 0o644);
    expect(findInstalledBrowser({ PATH: folder }, 'linux')?.path).not.toBe(path.join(folder, 'chromium'));
  });

  it('takes one without windows for tests, where nobody names another', () => {
    const chromium = program('chromium');
    const windowless = program('lib/chromium-headless-shell');
    expect(findTestBrowser({ PATH: folder }, 'linux', [windowless])?.path).toBe(windowless);
    expect(findTestBrowser({ PATH: folder, LANDSKAP_BROWSER: chromium }, 'linux', [windowless])?.path).toBe(chromium);
    expect(findTestBrowser({ PATH: folder }, 'linux', [path.join(folder, 'missing')])?.path).toBe(chromium);
    expect(findInstalledBrowser({ PATH: folder }, 'linux')?.path).toBe(chromium);
  });

  it('gives the script by which a snap is started the folder that a snap can write', () => {
    program('chromium', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    const browser = findInstalledBrowser({ PATH: folder }, 'linux');
    expect(browser?.snap).toBe(true);
    expect(browser && profileFolder(browser, '/home/a/.local/share/landskap')).toBe(path.join(homedir(), 'snap', 'chromium', 'common', 'landskap'));
  });
});

describe('what else the start needs to know', () => {
  it('a display, which only Linux may lack', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'win32')).toBe(true);
  });

  it('its words, all of them in both languages', () => {
    expect(MESSAGE_KEYS.ms).toEqual(MESSAGE_KEYS.en);
  });
});
