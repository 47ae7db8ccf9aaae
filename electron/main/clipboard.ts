import { clipboard } from 'electron';
import { z } from 'zod';
import { ASK } from '../channels';
import { handle } from './ipc';

/** The most text that is copied, in UTF-16 units: a whole drawing of the largest size. */
const MOST = 20 * 1024 * 1024;

/** Text to and from the system's clipboard. The page itself has no permission to it. */
export function setupClipboard(): void {
  handle(ASK.readText, z.undefined(), async () => {
    try {
      const text = await clipboard.readText();
      return text.length > MOST ? undefined : text;
    } catch {
      return undefined;
    }
  });
  handle(ASK.writeText, z.string().max(MOST), async (text) => {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  });
}
