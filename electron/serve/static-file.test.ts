import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findStaticFile } from './static-file';

let folder: string;
let root: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'landskap-static-')));
  root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  mkdirSync(path.join(folder, 'renderer-not'), { recursive: true });
  for (const file of ['renderer/index.html', 'renderer/assets/a.js', 'secret.json', 'renderer-not/secret.json']) writeFileSync(path.join(folder, file), '{}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Parts of addresses that have led out of folders before. */
const part = fc.oneof(
  fc.constantFrom('..', '.', '', '%2e%2e', '%2E.', '..%2f', '%2f', '%5c', '..\\', '..%5c', '%00', '%', '%c0%ae', '..;', '~', 'renderer', 'renderer-not', 'assets', 'a.js', 'secret.json', 'index.html', 'C:', 'con', '%252e%252e', '....//'),
  fc.string({ unit: 'binary', maxLength: 8 }).map(encodeURIComponent as (text: string) => string),
  fc.string({ maxLength: 8 }),
);

describe('any address', () => {
  it('finds a file of the window, or nothing: never one outside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const found = await findStaticFile(root, `/${parts.join('/')}`);
        expect(found === undefined || found.path.startsWith(root + path.sep)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('finds what is there', async () => {
    expect((await findStaticFile(root, '/'))?.path).toBe(path.join(root, 'index.html'));
    expect((await findStaticFile(root, '/assets/a.js'))?.type).toContain('javascript');
  });
});
