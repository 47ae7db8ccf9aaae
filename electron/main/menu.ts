import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Lang } from '../../shared/messages/lang';
import { uiText } from '../../shared/messages/ui/ui-text';
import { MENU, type MenuCommand, type MenuGroup } from './menu-items';

/**
 * Sets the program's menu. Its items send a command's id to the window, which knows what is possible and does it; the
 * keys beside them are only shown, so that they are the same in every host.
 * @param lang the language of the labels
 * @param send told which command was chosen
 */
export function buildMenu(lang: Lang, send: (command: string) => void): void {
  const mac = process.platform === 'darwin';
  const groups = MENU.map((group): MenuItemConstructorOptions => ({
    label: uiText(lang, group.label),
    submenu: group.items.map((item) => menuLine(item, lang, mac, send)),
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate([...(mac ? [macAppMenu()] : []), ...groups]));
}

function menuLine(item: MenuGroup['items'][number], lang: Lang, mac: boolean, send: (command: string) => void): MenuItemConstructorOptions {
  if (item === '-') return { type: 'separator' };
  if ('items' in item) return { label: uiText(lang, item.label), submenu: item.items.map((inner) => menuItem(inner, lang, mac, send)) };
  return menuItem(item, lang, mac, send);
}

function menuItem(item: MenuCommand, lang: Lang, mac: boolean, send: (command: string) => void): MenuItemConstructorOptions {
  const label = uiText(lang, item.label);
  // A Mac's text fields get their editing keys from these roles only, and it registers every key that a menu shows.
  if (mac) return item.role ? { id: item.command, label, role: item.role } : { id: item.command, label, click: () => send(item.command) };
  return { id: item.command, label, ...(item.keys && { accelerator: item.keys }), registerAccelerator: false, click: () => send(item.command) };
}

function macAppMenu(): MenuItemConstructorOptions {
  return { label: app.name, submenu: [{ role: 'about' }, { type: 'separator' }, { role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, { type: 'separator' }, { role: 'quit' }] };
}
