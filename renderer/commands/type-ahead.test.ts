import { describe, expect, it } from 'vitest';
import type { KeyPress } from './shortcut';
import { typeAhead } from './type-ahead';

function typed(...keys: (string | Partial<KeyPress>)[]): { text: string; ended: boolean; taken: boolean[] } {
  let text = '';
  let ended = false;
  const taken = keys.map((key) => {
    const press = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...(typeof key === 'string' ? { key } : key) };
    return typeAhead(press, { typedAhead: text, setTypedAhead: (next) => (text = next), setRenaming: () => (ended = true) });
  });
  return { text, ended, taken };
}

describe('typing before the field of a name is there', () => {
  it('keeps letters of every script, takes back and ends as the field would', () => {
    expect(typed('S', 'a', 'ñ', '😀', ' ', 'l').text).toBe('Sañ😀 l');
    expect(typed('a', '😀', 'Backspace').text).toBe('a');
    expect(typed('a', 'Enter').text).toBe('a\n');
    expect(typed('a', 'Escape').ended).toBe(true);
  });

  it('leaves shortcuts and keys without a letter to others, and everything after Enter', () => {
    expect(typed({ key: 's', ctrlKey: true }, { key: 'z', metaKey: true }, 'F6', 'Tab', 'Shift')).toEqual({ text: '', ended: false, taken: [false, false, false, false, false] });
    expect(typed('a', 'Enter', 'n')).toEqual({ text: 'a\n', ended: false, taken: [true, true, false] });
  });
});
