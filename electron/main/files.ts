import path from 'node:path';
import { app, shell } from 'electron';
import { z } from 'zod';
import type { OpenResult } from '../../shared/host';
import { ASK } from '../channels';
import { FileDesk } from '../files/file-desk';
import { RecentFiles } from '../files/recent-files';
import { askFileToOpen, askWhereToSave } from './dialogs';
import type { DesktopWindow } from './desktop-window';
import { handle } from './ipc';

/** The most text of a drawing that is written, in UTF-16 units: far over the format's 20 MiB, so that only nonsense is refused. */
const MOST_TEXT = 64 * 1024 * 1024;

/** The most bytes of an export that are written. */
const MOST_BYTES = 512 * 1024 * 1024;

const name = z.string().max(1000);
const id = z.string().max(100);
const bytes = z.instanceof(Uint8Array).refine((given) => given.length <= MOST_BYTES);

/** Answers what the window asks about files. */
export function setupFiles(window: DesktopWindow): FileDesk {
  const recent = new RecentFiles(path.join(app.getPath('userData'), 'recent.json'));
  const desk = new FileDesk(recent, { now: () => new Date(), remembered: (file) => app.addRecentDocument(file) });

  handle(ASK.open, z.undefined(), async (): Promise<OpenResult> => {
    const file = await askFileToOpen(window.native, await recent.latestFolder());
    return file === undefined ? { status: 'cancelled' } : desk.open(file);
  });
  handle(ASK.openRecent, id, (wanted) => desk.openRecent(wanted));
  handle(ASK.openDropped, z.string().min(1).max(32_767).refine((file) => path.isAbsolute(file)), (file) => desk.open(file));
  handle(ASK.save, z.object({ handle: id, text: z.string().max(MOST_TEXT), overwrite: z.boolean() }), (ask) => desk.save(ask.handle, ask.text, ask.overwrite));
  handle(ASK.saveAs, z.object({ name, text: z.string().max(MOST_TEXT) }), async (ask) => {
    const file = await askWhereToSave(window.native, await recent.latestFolder(), ask.name, 'saveAsTitle');
    return file === undefined ? { status: 'cancelled' as const } : desk.saveAs(file, ask.text);
  });
  handle(ASK.exportFile, z.object({ name, bytes, type: z.string().max(200) }), async (ask) => {
    const file = await askWhereToSave(window.native, await recent.latestFolder(), ask.name, 'exportTitle');
    return file === undefined ? { status: 'cancelled' as const } : desk.export(file, ask.bytes);
  });
  handle(ASK.reveal, id, (wanted) => {
    const file = desk.pathOf(wanted);
    if (file !== undefined) shell.showItemInFolder(file);
    return file !== undefined;
  });
  handle(ASK.recent, z.undefined(), () => recent.list());
  handle(ASK.forgetRecent, id, (wanted) => recent.forget(wanted));
  return desk;
}
