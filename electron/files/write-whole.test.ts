import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realFileSystem, type FileSystem } from './file-system';
import { writeWhole } from './write-whole';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-write-'));
  file = path.join(folder, 'drawing.lmv');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const content = (): string => readFileSync(file, 'utf8');
const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** The real file system, in which opening for writing gives handles with one method that fails. */
function failing(method: 'writeFile' | 'sync' | 'write', code: string, only: (name: string) => boolean = () => true): FileSystem {
  return {
    ...realFileSystem,
    async open(target, flags, mode) {
      const handle = await realFileSystem.open(target, flags, mode);
      if (!only(path.basename(target))) return handle;
      let left = 1;
      return new Proxy(handle, {
        get(real: FileHandle, name) {
          if (name === method && left > 0) {
            return () => {
              left -= 1;
              return Promise.reject(systemError(code));
            };
          }
          const value: unknown = Reflect.get(real, name, real);
          return typeof value === 'function' ? value.bind(real) : value;
        },
      });
    },
  };
}

/** A file system whose folders take no new files. */
function closed(inner: FileSystem): FileSystem {
  return { ...inner, open: (target, flags, mode) => (flags === 'wx' ? Promise.reject(systemError('EACCES')) : inner.open(target, flags, mode)) };
}

describe('writing a file whole', () => {
  it('makes a new file and replaces an old one, leaving nothing beside it', async () => {
    await writeWhole(file, bytes('one'));
    expect(content()).toBe('one');
    await writeWhole(file, bytes('two, longer'));
    await writeWhole(file, bytes('3'));
    expect(content()).toBe('3');
    expect(readdirSync(folder)).toEqual(['drawing.lmv']);
  });

  it('keeps the permissions of the file', async () => {
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    await writeWhole(file, bytes('new'));
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('writes through a symbolic link and leaves it one', async () => {
    mkdirSync(path.join(folder, 'real'));
    const target = path.join(folder, 'real', 'target.lmv');
    writeFileSync(target, 'old');
    symlinkSync(path.join('real', 'target.lmv'), file);
    await writeWhole(file, bytes('new'));
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readlinkSync(file)).toBe(path.join('real', 'target.lmv'));
  });

  it('writes a file of several names under all of them', async () => {
    writeFileSync(file, 'a longer old content');
    const other = path.join(folder, 'other.lmv');
    linkSync(file, other);
    await writeWhole(file, bytes('new'));
    expect(readFileSync(other, 'utf8')).toBe('new');
    expect(statSync(file).nlink).toBe(2);
  });

  it.each(['ENOSPC', 'EDQUOT', 'EIO'])('keeps the old content when writing fails with %s', async (code) => {
    writeFileSync(file, 'old');
    for (const method of ['writeFile', 'sync'] as const) {
      await expect(writeWhole(file, bytes('new'), failing(method, code))).rejects.toThrow(code);
      expect(content()).toBe('old');
      expect(readdirSync(folder)).toEqual(['drawing.lmv']);
    }
  });

  it('makes no file when writing a new one fails', async () => {
    await expect(writeWhole(file, bytes('new'), failing('writeFile', 'ENOSPC'))).rejects.toThrow('ENOSPC');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps the old content when the new one cannot take its place', async () => {
    writeFileSync(file, 'old');
    const stuck: FileSystem = { ...realFileSystem, rename: () => Promise.reject(systemError('EIO')) };
    await expect(writeWhole(file, bytes('new'), stuck)).rejects.toThrow('EIO');
    expect(content()).toBe('old');
    expect(readdirSync(folder)).toEqual(['drawing.lmv']);
  });

  it('waits for whoever holds the file for a moment', async () => {
    writeFileSync(file, 'old');
    let refusals = 2;
    const held: FileSystem = { ...realFileSystem, rename: (from, to) => (refusals-- > 0 ? Promise.reject(systemError('EBUSY')) : realFileSystem.rename(from, to)) };
    await writeWhole(file, bytes('new'), held);
    expect([content(), refusals]).toEqual(['new', -1]);
    expect(readdirSync(folder)).toEqual(['drawing.lmv']);
  });

  it.each(['EXDEV', 'EPERM', 'EOPNOTSUPP'])('overwrites a file on a drive that answers renaming with %s', async (code) => {
    writeFileSync(file, 'the old content');
    await writeWhole(file, bytes('new'), { ...realFileSystem, rename: () => Promise.reject(systemError(code)) });
    expect(content()).toBe('new');
    expect(readdirSync(folder)).toEqual(['drawing.lmv']);
  });

  it('says that a file is held which can be neither replaced nor written', async () => {
    writeFileSync(file, 'old');
    const held: FileSystem = { ...failing('write', 'EBUSY', (name) => name === 'drawing.lmv'), rename: () => Promise.reject(systemError('EBUSY')) };
    await expect(writeWhole(file, bytes('new'), held)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(content()).toBe('old');
    expect(readdirSync(folder)).toEqual(['drawing.lmv']);
  });

  it('overwrites a file whose folder takes no new ones, and puts it back when that fails', async () => {
    writeFileSync(file, 'the old content');
    await writeWhole(file, bytes('new'), closed(realFileSystem));
    expect(content()).toBe('new');
    await expect(writeWhole(file, bytes('never there'), closed(failing('sync', 'ENOSPC', (name) => name === 'drawing.lmv')))).rejects.toThrow('ENOSPC');
    expect(content()).toBe('new');
  });

  it('fails in a folder that takes no new files', async () => {
    await expect(writeWhole(file, bytes('new'), closed(realFileSystem))).rejects.toThrow('EACCES');
    expect(existsSync(file)).toBe(false);
  });

  it('fails where the folder is gone, and where the name is a folder', async () => {
    await expect(writeWhole(path.join(folder, 'gone', 'drawing.lmv'), bytes('new'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(writeWhole(folder, bytes('new'))).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it('lets saves of one file wait for each other: the last one stays', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `save ${index} `.repeat(500));
    await Promise.all(texts.map((text) => writeWhole(file, bytes(text))));
    expect(content()).toBe(texts.at(-1));
    expect(readdirSync(folder)).toEqual(['drawing.lmv']);
  });

  it('goes on after a save that failed', async () => {
    const first = writeWhole(file, bytes('one'), failing('writeFile', 'ENOSPC'));
    const second = writeWhole(file, bytes('two'));
    await expect(first).rejects.toThrow('ENOSPC');
    await second;
    expect(content()).toBe('two');
  });

  it('clears away what a power cut left long ago, and nothing else', async () => {
    const left = path.join(folder, '.landskap-0123456789abcdef.tmp');
    const fresh = path.join(folder, '.landskap-fedcba9876543210.tmp');
    for (const name of [left, fresh]) writeFileSync(name, 'half');
    utimesSync(left, new Date(0), new Date(0));
    await writeWhole(file, bytes('new'));
    expect(readdirSync(folder)).toEqual(['.landskap-fedcba9876543210.tmp', 'drawing.lmv']);
  });
});
