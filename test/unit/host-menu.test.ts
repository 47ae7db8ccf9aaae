import { describe, expect, it } from 'vitest';
import { MENU } from '../../electron/main/menu-items';
import { MENUS } from '../../renderer/commands/menus';
import { findCommand } from '../../renderer/commands/registry';

/** The window's way to write keys as Electron's. */
function asElectron(shortcut: string): string {
  return shortcut.replace(/^Mod\b/, 'CmdOrCtrl').replace(/\+\+$/, '+Plus').replace(/\bArrow/, '');
}

describe('the desktop program’s menu', () => {
  it('has the window’s menus with the same commands in the same groups', () => {
    const host = MENU.map(({ label, items }) => ({ label, items: items.map((item) => (item === '-' ? '-' : 'items' in item ? { label: item.label, commands: item.items.map(({ command }) => command) } : item.command)) }));
    const window = MENUS.map(({ label, groups }) => ({ label, items: groups.flatMap((group, index) => (index === 0 ? [...group] : ['-', ...group])) }));
    expect(host).toEqual(window);
  });

  it('shows the labels and the keys that the window has', () => {
    const items = MENU.flatMap((group) => group.items.flatMap((item) => (item === '-' ? [] : 'items' in item ? item.items : [item])));
    const host = items.map(({ command, label, keys }) => ({ command, label, keys }));
    const window = items.map(({ command }) => {
      const [first] = findCommand(command)?.shortcuts ?? [];
      return { command, label: findCommand(command)?.label, keys: first && asElectron(first) };
    });
    expect(host).toEqual(window);
  });
});
