import { onlyWhatIsUsed } from '../only-what-is-used';
import { app } from './app';
import { BrowserWindow } from './browser-window';
import { dialog } from './dialog';
import { ipcMain } from './ipc-main';
import { Menu } from './menu';
import { protocol, session } from './session';
import { clipboard, ClipboardItem, nativeTheme, screen, shell } from './system';

/** What `require('electron')` gives in the main program under the harness. */
export const electron = onlyWhatIsUsed('electron', { app, BrowserWindow, clipboard, ClipboardItem, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell });
