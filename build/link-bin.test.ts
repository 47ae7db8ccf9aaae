import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkOwnBins } from './link-bin.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'landskap-bin-'));
  mkdirSync(path.join(root, 'tool'));
  writeFileSync(path.join(root, 'tool', 'bin.mjs'), "#!/usr/bin/env node\nconsole.log('here', ...process.argv.slice(2));\n");
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({ bin: { tool: 'tool/bin.mjs' } }));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a project’s own commands', () => {
  it.skipIf(process.platform === 'win32')('run from node_modules/.bin, also when linked twice', () => {
    linkOwnBins(root);
    expect(linkOwnBins(root)).toEqual(['tool']);
    expect(execFileSync(path.join(root, 'node_modules', '.bin', 'tool'), ['a b'], { encoding: 'utf8' })).toBe('here a b\n');
  });

  it('get a script each for Windows’ two shells', () => {
    linkOwnBins(root, 'win32');
    const shim = path.join(root, 'node_modules', '.bin', 'tool');
    expect(readFileSync(`${shim}.cmd`, 'utf8')).toBe('@node "%~dp0\\..\\..\\tool\\bin.mjs" %*\r\n');
    expect(execFileSync('sh', [shim, 'a b'], { encoding: 'utf8' })).toBe('here a b\n');
  });

  it('must be there', () => {
    rmSync(path.join(root, 'tool', 'bin.mjs'));
    expect(() => linkOwnBins(root)).toThrow('no such file');
  });
});
