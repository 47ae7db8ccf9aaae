import type { MenuItemConstructorOptions } from 'electron';
import { onlyWhatIsUsed } from '../only-what-is-used';
import { line } from './line';

let items: readonly MenuItemConstructorOptions[] = [];

/** Stands in for Electron's `Menu`. */
export const Menu = onlyWhatIsUsed('Menu', {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (template: readonly MenuItemConstructorOptions[]) => void (items = template),
});

function find(id: string, among: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions | undefined {
  for (const item of among) {
    if (item.id === id) return item;
    const found = Array.isArray(item.submenu) ? find(id, item.submenu) : undefined;
    if (found) return found;
  }
  return undefined;
}

line.answer('menu-labels', () => items.map((item) => item.label));
line.answer('menu-click', (id: string) => {
  const item = find(id, items);
  if (!item) throw new Error(`the menu has no ${id}`);
  // A click of the real menu brings its item, its window and its event; ours uses none of them.
  Reflect.apply(item.click ?? (() => undefined), undefined, []);
});
