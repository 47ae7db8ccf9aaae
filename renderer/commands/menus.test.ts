import { describe, expect, it, vi } from 'vitest';

// Commands reach the host, which is chosen from what the window has; here nothing of it is used.
vi.mock('../host/host', () => ({ host: {} }));

const { COMMANDS } = await import('./registry');
const { commandsIn, MENUS } = await import('./menus');

describe('the commands', () => {
  it('all stand in the menus, once', () => {
    const listed = MENUS.flatMap(commandsIn);
    expect(listed.toSorted()).toEqual(COMMANDS.map(({ id }) => id).toSorted());
  });

  it('share no shortcut', () => {
    const shortcuts = COMMANDS.flatMap((command) => command.shortcuts ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });
});
