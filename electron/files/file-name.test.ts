import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileArguments } from './file-arguments';
import { safeFileName, withEnding } from './file-name';

describe('a file name from the window', () => {
  it.each([
    ['Pengurusan Pengambilan Pekerja.lmv', 'Pengurusan Pengambilan Pekerja.lmv'],
    ['../../etc/passwd.lmv', 'etc passwd.lmv'],
    ['C:\\Windows\\x.png', 'C Windows x.png'],
    ['a<b>|c?*".svg', 'a b c.svg'],
    ['con.lmv', '_con.lmv'],
    ['.lmv', 'lmv'],
    ['   ', 'landskap'],
    ['a\u202egnp.exe', 'a gnp.exe'],
    ['baris\nbaru.lmv', 'baris baru.lmv'],
  ])('%j becomes %j', (given, expected) => {
    expect(safeFileName(given)).toBe(expected);
  });

  it('is short enough for every disk, and never cut inside a sign', () => {
    const name = safeFileName(`${'😀'.repeat(500)}.lmv`);
    expect(name).toBe(`${'😀'.repeat(50)}.lmv`);
  });

  it('gets its ending where it has none', () => {
    expect(withEnding('/x/a', 'lmv')).toBe('/x/a.lmv');
    expect(withEnding('/x/a.LMV', 'lmv')).toBe('/x/a.LMV');
    expect(withEnding('/x/v1.0', 'lmv')).toBe('/x/v1.0.lmv');
  });
});

describe('files named at the start', () => {
  it('are those with an ending that is read, whole paths; switches are left out', () => {
    const folder = path.resolve('/home/a');
    expect(fileArguments(['--x', 'b.lmv', '.', '--file=c.lmv', 'd.txt', '../e.PNG'], folder)).toEqual([path.resolve(folder, 'b.lmv'), path.resolve('/home/e.PNG')]);
  });
});
