import { describe, expect, it } from 'vitest';
import { listStep, movedRow, pastedLines } from './list-keys';

describe('a list typed row by row', () => {
  it('takes Backspace only where nothing stands', () => {
    expect(listStep({ key: 'Backspace', altKey: false }, true)).toBe('remove');
    expect(listStep({ key: 'Backspace', altKey: false }, false)).toBeUndefined();
    expect(listStep({ key: 'ArrowUp', altKey: true }, false)).toBe('up');
    expect(listStep({ key: 'ArrowUp', altKey: false }, false)).toBeUndefined();
  });

  it('moves a row by one place, and not past the ends', () => {
    expect(movedRow(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(movedRow(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    const rows = ['a'];
    expect(movedRow(rows, 0, 1)).toBe(rows);
    expect(movedRow(rows, 3, -1)).toBe(rows);
  });

  it('makes rows of several pasted lines, without bullets and numbers', () => {
    expect(pastedLines('• Pelayan\r\n\r\n2. Storan\n3Com')).toEqual(['Pelayan', 'Storan', '3Com']);
    expect(pastedLines('Pelayan\n')).toEqual([]);
  });
});
