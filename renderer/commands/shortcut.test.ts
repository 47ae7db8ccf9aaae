import { describe, expect, it } from 'vitest';
import { ariaKeys, keyNames, matches, type KeyPress } from './shortcut';

function press(key: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers };
}

describe('a shortcut', () => {
  it('is Ctrl on Windows and Linux and ⌘ on a Mac', () => {
    expect(matches('Mod+S', press('s', { ctrlKey: true }), 'linux')).toBe(true);
    expect(matches('Mod+S', press('s', { metaKey: true }), 'linux')).toBe(false);
    expect(matches('Mod+S', press('s', { metaKey: true }), 'mac')).toBe(true);
    expect(matches('Mod+S', press('s', { ctrlKey: true }), 'mac')).toBe(false);
  });

  it('wants exactly its own modifiers', () => {
    expect(matches('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), 'windows')).toBe(false);
    expect(matches('Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), 'windows')).toBe(true);
    expect(matches('Delete', press('Delete', { ctrlKey: true }), 'windows')).toBe(false);
  });

  it('finds a sign however the keyboard makes it', () => {
    expect(matches('?', press('?', { shiftKey: true }), 'linux')).toBe(true);
    expect(matches('Mod++', press('+', { ctrlKey: true, shiftKey: true }), 'linux')).toBe(true);
    expect(matches('/', press('/'), 'linux')).toBe(true);
  });

  it('is shown as the keyboard has it', () => {
    expect(keyNames('Mod+Shift+Z', 'windows')).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyNames('Mod+Shift+Z', 'mac')).toEqual(['⌘', '⇧', 'Z']);
    expect(keyNames('Mod++', 'linux')).toEqual(['Ctrl', '+']);
    expect(ariaKeys('Mod+Shift+Z', 'linux')).toBe('Control+Shift+Z');
    expect(ariaKeys('Mod++', 'mac')).toBe('Meta+Plus');
  });
});
