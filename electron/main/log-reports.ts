import { shell } from 'electron';
import { z } from 'zod';
import { ASK } from '../channels';
import { handle } from './ipc';
import { log, logFile } from './log';

/** The class of a fault and the place in the program's own code; its message may quote a drawing and is not asked for. */
const FAULT = z.object({ name: z.string().max(60), at: z.string().max(120) });

/** Lets the window show the log, and report faults of its own to it. */
export function setupLog(): void {
  log('started', { platform: process.platform, electron: process.versions['electron'] ?? 'none' });
  handle(ASK.showLog, z.undefined(), () => shell.showItemInFolder(logFile()));
  handle(ASK.report, FAULT, ({ name, at }) => log('window-fault', { name, at }));
}
