import { describe, expect, it } from 'vitest';
import { listStep, pastedLines } from './list-keys';

describe('a list typed row by row', () => {
  it('takes Backspace only where nothing stands', () => {
    expect(listStep({ key: 'Backspace', altKey: false }, true)).toBe('remove');
    expect(listStep({ key: 'Backspace', altKey: false }, false)).toBeUndefined();
    expect(listStep({ key: 'ArrowUp', altKey: true }, false)).toBe('up');
    expect(listStep({ key: 'ArrowUp', altKey: false }, false)).toBeUndefined();
  });

  it('makes rows of several pasted lines, without bullets and numbers', () => {
    expect(pastedLines('• Pelayan\r\n\r\n2. Storan\n3Com')).toEqual(['Pelayan', 'Storan', '3Com']);
    expect(pastedLines('Pelayan\n')).toEqual([]);
  });
});
