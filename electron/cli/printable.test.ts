import { describe, expect, it } from 'vitest';
import { printable, printableLines } from './printable';

describe('text that comes from a file', () => {
  it('can not steer the terminal', () => {
    expect(printable('a\u001b[31mb\u009b2Jc\u0007')).toBe('a\\u{1B}[31mb\\u{9B}2Jc\\u{7}');
    expect(printable('laporan\u202egpj.exe')).toBe('laporan\\u{202E}gpj.exe');
    expect(printable('x\ud800y')).toBe('x\\u{D800}y');
  });

  it('stays on one line', () => {
    expect(printable('baris satu\r\n\tbaris dua\u2028tiga')).toBe('baris satu baris dua tiga');
    expect(printableLines('satu \nd\u0007ua')).toBe('satu \nd\\u{7}ua');
  });

  it('is otherwise left alone', () => {
    const name = 'Modul “Pengguna” – 👩🏽‍💻 é جاوي';
    expect(printable(name)).toBe(name);
  });
});
