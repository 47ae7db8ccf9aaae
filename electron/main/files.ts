import path from 'node:path';
import { app, shell, type WebContents } from 'electron';
import { z } from 'zod';
import type { OpenResult } from '../../shared/host';
import { ASK } from '../channels';
import { FileDesk } from '../files/file-desk';
import { RecentFiles } from '../files/recent-files';
import { askFileToOpen, askWhereToSave } from './dialogs';
import { handle } from './ipc';
import type { Windows } from './windows';

/** The most text of a drawing that is written, in UTF-16 units: far over the format's 20 MiB, so that only nonsense is refused. */
const MOST_TEXT = 64 * 1024 * 1024;

/** The most bytes of an export that are written. */
const MOST_BYTES = 512 * 1024 * 1024;

const name = z.string().max(1000);
const id = z.string().max(100);
const bytes = z.instanceof(Uint8Array).refine((given) => given.length <= MOST_BYTES);

/** A path from the preload, of a file that was dropped on the window. */
const dropped = z.string().min(1).max(32_767).refine((file) => path.isAbsolute(file));

/** The files used before, for all windows. */
export function recentFiles(): RecentFiles {
  return new RecentFiles(path.join(app.getPath('userData'), 'recent.json'));
}

/** Opens and saves files for one window. */
export function newDesk(recent: RecentFiles): FileDesk {
  return new FileDesk(recent, { now: () => new Date(), remembered: (file) => app.addRecentDocument(file) });
}

/** Answers what the windows ask about files. */
export function setupFiles(windows: Windows, recent: RecentFiles): void {
  const deskOf = (sender: WebContents): FileDesk => windows.of(sender).desk;
  const askWhere = async (suggested: string, title: 'saveAsTitle' | 'exportTitle', sender: WebContents): Promise<string | undefined> =>
    askWhereToSave(windows.of(sender).native, await recent.latestFolder(), suggested, title);

  handle(ASK.open, z.undefined(), async (_nothing, sender): Promise<OpenResult> => {
    const file = await askFileToOpen(windows.of(sender).native, await recent.latestFolder());
    return file === undefined ? { status: 'cancelled' } : deskOf(sender).open(file);
  });
  handle(ASK.openRecent, id, (wanted, sender) => deskOf(sender).openRecent(wanted));
  handle(ASK.openDropped, dropped, (file, sender) => deskOf(sender).open(file));
  handle(ASK.openBeside, dropped, (file) => windows.openFile(file));
  handle(ASK.reopen, id, (wanted, sender) => deskOf(sender).reopen(wanted));
  handle(ASK.peek, id, (wanted, sender) => deskOf(sender).peek(wanted));
  handle(ASK.look, id, (wanted, sender) => deskOf(sender).look(wanted));
  handle(ASK.save, z.object({ handle: id, text: z.string().max(MOST_TEXT), overwrite: z.boolean() }), (ask, sender) => deskOf(sender).save(ask.handle, ask.text, ask.overwrite));
  handle(ASK.saveAs, z.object({ name, text: z.string().max(MOST_TEXT) }), async (ask, sender) => {
    const file = await askWhere(ask.name, 'saveAsTitle', sender);
    return file === undefined ? { status: 'cancelled' as const } : deskOf(sender).saveAs(file, ask.text);
  });
  handle(ASK.exportFile, z.object({ name, bytes, type: z.string().max(200) }), async (ask, sender) => {
    const file = await askWhere(ask.name, 'exportTitle', sender);
    return file === undefined ? { status: 'cancelled' as const } : deskOf(sender).export(file, ask.bytes);
  });
  handle(ASK.reveal, id, (wanted, sender) => {
    const file = deskOf(sender).pathOf(wanted);
    if (file !== undefined) shell.showItemInFolder(file);
    return file !== undefined;
  });
  handle(ASK.recent, z.undefined(), () => recent.list());
  handle(ASK.forgetRecent, id, (wanted) => recent.forget(wanted));
}
