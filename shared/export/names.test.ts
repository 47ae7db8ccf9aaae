import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './names';

describe('a file name made from a title', () => {
  it.each([
    ['Pengurusan Pengambilan Pekerja', 'Pengurusan Pengambilan Pekerja.lmv'],
    ['Lesen: Premis/Gerai "Fasa 2"?', 'Lesen- Premis-Gerai -Fasa 2.lmv'],
    ['  banyak \t\n ruang  ', 'banyak ruang.lmv'],
    ['../../etc/passwd', 'etc-passwd.lmv'],
    ['.tersembunyi', 'tersembunyi.lmv'],
    ['-rf', 'rf.lmv'],
    ['Rancangan.', 'Rancangan.lmv'],
    ['a\u0000b\u001b[31mc', 'a-b-[31mc.lmv'],
    ['laporan\u202Egpj.exe', 'laporangpj.exe.lmv'],
    ['Kafe\u0301', 'Kafé.lmv'],
    ['👨‍👩‍👧 Bantuan keluarga 🇲🇾', '👨‍👩‍👧 Bantuan keluarga 🇲🇾.lmv'],
    ['a\ud800b', 'ab.lmv'],
    ['', 'landskap.lmv'],
    [' . ', 'landskap.lmv'],
    ['???', 'landskap.lmv'],
  ])('%j becomes %j', (title, name) => {
    expect(fileName(title, 'lmv')).toBe(name);
  });

  it.each(['CON', 'nul', 'Com1', 'LPT9', 'aux.lmv', 'prn .txt', 'COM\u00b9', 'CONIN$'])('keeps clear of the Windows device %s', (title) => {
    expect(fileName(title, 'png')).toMatch(/^_/u);
  });

  it('leaves names that only begin like a device', () => {
    expect(fileName('Konsol', 'png')).toBe('Konsol.png');
    expect(fileName('Contoh', 'png')).toBe('Contoh.png');
  });

  it('cuts 500 characters, and never inside one', () => {
    const name = fileName('👩🏽‍💻'.repeat(500), '.svg');
    expect(name).toMatch(/^(?:👩🏽‍💻){1,20}\.svg$/u);
    expect(fileName('x'.repeat(500), 'svg')).toHaveLength(124);
  });

  it('takes an ending with or without its dot, and another fallback', () => {
    expect(fileName('', '.json', 'lukisan')).toBe('lukisan.json');
  });

  it('is safe for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (title) => {
        const name = fileName(title, 'png');
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
        expect(name).not.toMatch(/^[.\s-]/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(125);
        expect(fileName(title, 'png')).toBe(name);
      }),
    );
  });
});
