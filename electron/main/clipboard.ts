import { clipboard, ClipboardItem } from 'electron';
import { z } from 'zod';
import { ASK } from '../channels';
import { handle } from './ipc';

/** The most text that is copied, in UTF-16 units: a whole drawing of the largest size. */
const MOST = 20 * 1024 * 1024;

/** The most bytes of a picture that are copied: one of 100 megapixels, with room to spare. */
const MOST_PICTURE = 128 * 1024 * 1024;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const png = z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MOST_PICTURE && PNG_SIGNATURE.every((byte, at) => bytes[at] === byte));

/** Text to and from the system's clipboard, and pictures to it. The page itself has no permission to it. */
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
  handle(ASK.writePicture, png, async (bytes) => {
    try {
      await clipboard.write([new ClipboardItem({ 'image/png': new Blob([Uint8Array.from(bytes)], { type: 'image/png' }) })]);
      return true;
    } catch {
      return false;
    }
  });
}
