import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { endingOf, IMPORTABLE, READABLE, safeFileName, withEnding } from '../files/file-name';
import { hostText } from './language';

/**
 * Asks which file to open.
 * @param parent the window that the dialog belongs to
 * @param folder where it starts; undefined or gone: the person's documents
 * @returns an absolute path; undefined where the person cancels
 */
export async function askFileToOpen(parent: BrowserWindow | undefined, folder: string | undefined): Promise<string | undefined> {
  const options = {
    title: hostText('openTitle'),
    defaultPath: await startFolder(folder),
    filters: [{ name: hostText('drawings'), extensions: [...READABLE, ...IMPORTABLE] }, { name: hostText('allFiles'), extensions: ['*'] }],
    properties: ['openFile' as const],
  };
  const { canceled, filePaths } = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
  return canceled ? undefined : filePaths[0];
}

/**
 * Asks where to write a file. A name without the ending gets it, and a file that this would then replace is asked about,
 * since the system's dialog asked about another name.
 * @param parent the window that the dialog belongs to
 * @param folder where it starts; undefined or gone: the person's documents
 * @param name the suggested name, with its ending
 * @param title what is being saved
 * @returns an absolute path; undefined where the person cancels
 */
export async function askWhereToSave(
  parent: BrowserWindow | undefined,
  folder: string | undefined,
  name: string,
  title: 'saveAsTitle' | 'exportTitle',
): Promise<string | undefined> {
  const safe = safeFileName(name);
  const ending = endingOf(safe);
  const filters: FileFilter[] = ending === '' ? [] : [{ name: ending.toUpperCase(), extensions: [ending] }];
  const options = { title: hostText(title), defaultPath: path.join(await startFolder(folder), safe), filters };
  const { canceled, filePath } = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
  if (canceled || filePath === '') return undefined;
  const whole = ending === '' ? filePath : withEnding(filePath, ending);
  if (whole !== filePath && existsSync(whole) && !(await mayReplace(parent, whole))) return undefined;
  return whole;
}

async function mayReplace(parent: BrowserWindow | undefined, file: string): Promise<boolean> {
  const options = {
    type: 'warning' as const,
    message: hostText('replaceFile'),
    detail: path.basename(file),
    buttons: [hostText('replace'), hostText('cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const { response } = await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options));
  return response === 0;
}

async function startFolder(folder: string | undefined): Promise<string> {
  try {
    if (folder !== undefined && (await stat(folder)).isDirectory()) return folder;
  } catch {
    // Gone, as a shared drive may be.
  }
  return app.getPath('documents');
}
