import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFresh, writeStamp } from './freshness.mjs';

let folder: string;
let stamp: string;
let source: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-fresh-'));
  stamp = path.join(folder, 'out', 'stamp');
  source = path.join(folder, 'source');
  mkdirSync(path.join(source, 'deep'), { recursive: true });
  writeFileSync(path.join(source, 'deep', 'a.ts'), '');
  at(path.join(source, 'deep', 'a.ts'), 10);
  at(path.join(source, 'deep'), 10);
  at(source, 10);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Sets a file's time, in seconds. */
function at(file: string, seconds: number): void {
  utimesSync(file, seconds, seconds);
}

describe('what was built', () => {
  it('is fresh until something it is made from changes', () => {
    expect(isFresh(stamp, [source])).toBe(false);
    writeStamp(stamp, new Date(20_000));
    expect(isFresh(stamp, [source, path.join(folder, 'missing')])).toBe(true);
    at(path.join(source, 'deep', 'a.ts'), 30);
    expect(isFresh(stamp, [source])).toBe(false);
  });

  it('is stale where something changed while it was built', () => {
    at(path.join(source, 'deep', 'a.ts'), 21);
    writeStamp(stamp, new Date(20_000));
    expect(isFresh(stamp, [source])).toBe(false);
  });

  it('is stale where a file went', () => {
    writeStamp(stamp, new Date(20_000));
    rmSync(path.join(source, 'deep', 'a.ts'));
    expect(isFresh(stamp, [source])).toBe(false);
  });
});
