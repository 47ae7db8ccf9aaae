import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile as write } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFile } from './write-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landskap-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writing a file', () => {
  it('makes a new file, and leaves nothing else', async () => {
    await writeFile(join(folder, 'a.svg'), 'baru');
    expect(await readFile(join(folder, 'a.svg'), 'utf8')).toBe('baru');
    expect(await readdir(folder)).toEqual(['a.svg']);
  });

  it('replaces a file and keeps its permissions', async () => {
    const file = join(folder, 'a.svg');
    await write(file, 'lama');
    await chmod(file, 0o640);
    await writeFile(file, Uint8Array.of(1, 2));
    expect([...(await readFile(file))]).toEqual([1, 2]);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
  });

  it('writes through a symbolic link', async () => {
    await write(join(folder, 'real.svg'), 'lama');
    await symlink('real.svg', join(folder, 'link.svg'));
    await writeFile(join(folder, 'link.svg'), 'baru');
    expect((await lstat(join(folder, 'link.svg'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real.svg'), 'utf8')).toBe('baru');
  });

  it.each([
    ['a missing folder', 'none/a.svg', 'folder-not-found'],
    ['a file where the folder should be', 'file/a.svg', 'folder-not-found'],
    ['a folder of that name', 'sub', 'is-folder'],
    ['a name that is too long', `${'x'.repeat(300)}.svg`, 'other'],
  ])('says what is wrong with %s, and leaves nothing behind', async (_, name, code) => {
    await mkdir(join(folder, 'sub'));
    await write(join(folder, 'file'), 'x');
    await expect(writeFile(join(folder, name), 'baru')).rejects.toMatchObject({ code });
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'sub']);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('x');
  });

  it('takes a long name, and one of many bytes', async () => {
    const name = `${'é'.repeat(120)}.svg`;
    await writeFile(join(folder, name), 'baru');
    expect(await readdir(folder)).toEqual([name]);
  });
});
