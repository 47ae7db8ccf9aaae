import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFile } from './read-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landskap-read-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('reading a file', () => {
  it.each([0, 1, 65_536, 65_537, 200_000])('gives all of its %d bytes', async (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251);
    await writeFile(join(folder, 'a'), bytes);
    expect(Buffer.compare(await readFile(join(folder, 'a')), bytes)).toBe(0);
  });

  it.each([
    ['nothing there', 'none', 'not-found'],
    ['a folder', '.', 'is-folder'],
  ])('says so: %s', async (_, name, code) => {
    await expect(readFile(join(folder, name))).rejects.toMatchObject({ code });
  });

  it('refuses what is too large', async () => {
    await writeFile(join(folder, 'a'), new Uint8Array(1001));
    await expect(readFile(join(folder, 'a'), 1000)).rejects.toMatchObject({ code: 'too-large' });
    await expect(readFile(join(folder, 'a'), 1001)).resolves.toHaveLength(1001);
  });

  it.skipIf(process.platform === 'win32')('reads a pipe, and stops at one without end', async () => {
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const [bytes] = await Promise.all([readFile(pipe), writeFile(pipe, 'dari paip')]);
    expect(Buffer.from(bytes).toString()).toBe('dari paip');
    await expect(readFile('/dev/zero', 1_000_000)).rejects.toMatchObject({ code: 'too-large' });
  });
});
