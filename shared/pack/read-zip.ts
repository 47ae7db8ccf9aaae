import { unzipSync } from 'fflate';

/** Bytes that the parts of a pack may have together, unpacked: far above any that this program makes. */
export const MOST_UNPACKED = 512 * 1024 * 1024;

/** Entries that a pack may have. */
const MOST_ENTRIES = 200;

/** A ZIP's files by name; or why it can't be read. */
export type ZipResult = { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> } | { readonly ok: false; readonly code: 'not-a-zip' | 'too-large' };

/**
 * Unpacks a ZIP archive, as far as it stays within limits: what it says of its sizes is summed up before anything is
 * unpacked, and an entry that unpacks to more than it said is refused by the unpacker.
 */
export function readZip(bytes: Uint8Array): ZipResult {
  let unpacked = 0;
  let entries = 0;
  let large = false;
  try {
    const files = unzipSync(bytes, {
      filter({ originalSize }) {
        unpacked += originalSize;
        entries += 1;
        large ||= unpacked > MOST_UNPACKED || entries > MOST_ENTRIES;
        return !large;
      },
    });
    return large ? { ok: false, code: 'too-large' } : { ok: true, files: new Map(Object.entries(files)) };
  } catch {
    return { ok: false, code: 'not-a-zip' };
  }
}
