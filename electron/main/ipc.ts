import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { z } from 'zod';
import { APP_ORIGIN } from './app-protocol';
import { log } from './log';

/** A message that is refused: from a stranger, or not of its channel's form. */
export class RefusedMessageError extends Error {
  override readonly name = 'RefusedMessageError';
}

/**
 * Answers one kind of message from a window. The only way in: each message is checked for who sends it and for its
 * form, before any of it is used.
 * @param channel its name
 * @param schema what its one argument must be; sizes are limited there
 * @param answer what is done; told which window's page asks
 */
export function handle<S extends z.ZodType, R>(channel: string, schema: S, answer: (argument: z.output<S>, sender: WebContents) => R | Promise<R>): void {
  ipcMain.handle(channel, async (event, ...given: readonly unknown[]): Promise<R> => {
    if (!isOurWindow(event)) throw refused(channel, 'not from the window');
    const parsed = given.length <= 1 ? schema.safeParse(given[0]) : undefined;
    if (!parsed?.success) throw refused(channel, 'not of its form');
    return answer(parsed.data, event.sender);
  });
}

function refused(channel: string, why: string): RefusedMessageError {
  log('message-refused', { channel });
  return new RefusedMessageError(`${channel}: ${why}`);
}

/** A window's own page, in its main frame. */
function isOurWindow(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame) return false;
  // `origin` is "null" for schemes that some versions of URL do not know: the address's start says it as well.
  return frame.url === APP_ORIGIN || frame.url.startsWith(`${APP_ORIGIN}/`);
}
