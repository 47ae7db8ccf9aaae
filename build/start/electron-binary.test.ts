import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadElectron, findElectron } from './electron-binary.mjs';

let root: string;
let home: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'landskap-electron-test-'));
  home = path.join(root, 'node_modules', 'electron');
  mkdirSync(path.join(home, 'dist'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function putBinary(folder: string): string {
  const binary = path.join(folder, 'electron');
  writeFileSync(binary, '');
  chmodSync(binary, 0o755);
  return binary;
}

/** Puts a stand-in for the package's own installer in place. */
function installer(script: string): void {
  writeFileSync(path.join(home, 'install.js'), script);
}

describe('finding Electron’s binary', () => {
  it('finds none where it was never fetched', () => {
    expect(findElectron(root, {})).toBeUndefined();
  });

  it('finds none where fetching broke off before it was complete', () => {
    putBinary(path.join(home, 'dist'));
    expect(findElectron(root, {})).toBeUndefined();
  });

  it('finds the one that was fetched', () => {
    const binary = putBinary(path.join(home, 'dist'));
    writeFileSync(path.join(home, 'path.txt'), 'electron');
    expect(findElectron(root, {})).toBe(binary);
  });

  it('finds the copy that ELECTRON_OVERRIDE_DIST_PATH names', () => {
    const copy = path.join(root, 'copy');
    mkdirSync(copy);
    const binary = putBinary(copy);
    writeFileSync(path.join(home, 'path.txt'), 'electron');
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: copy })).toBe(binary);
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'gone') })).toBeUndefined();
  });
});

describe('fetching it', () => {
  it('gives up where nothing arrives', async () => {
    installer('setTimeout(() => {}, 60000)');
    const began = performance.now();
    expect(await downloadElectron(root, { stall: 400, every: 50 })).toEqual({ status: 'stalled' });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('waits as long as bytes arrive', async () => {
    installer(`
      const fs = require('node:fs'), path = require('node:path'), os = require('node:os');
      let left = 12;
      const timer = setInterval(() => {
        fs.appendFileSync(path.join(os.tmpdir(), 'electron.zip'), 'some bytes');
        if (--left === 0) clearInterval(timer);
      }, 100);`);
    expect(await downloadElectron(root, { stall: 700, every: 50 })).toEqual({ status: 'ok' });
  });

  it('says why it failed, in one line', async () => {
    installer(`
      const cause = new Error('getaddrinfo ENOTFOUND github.com');
      console.error(new TypeError('fetch failed', { cause }).stack + ' {\\n  [cause]: ' + cause.stack + '\\n}');
      process.exit(1);`);
    expect(await downloadElectron(root, { stall: 5000, every: 50 })).toEqual({ status: 'failed', reason: 'TypeError: fetch failed; Error: getaddrinfo ENOTFOUND github.com' });
  });
});
