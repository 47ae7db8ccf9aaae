import { zipSync } from 'fflate';
import { toUtf8 } from '../utf8';

/** One file in an archive. */
export interface Part {
  readonly name: string;
  readonly data: Uint8Array | string;
}

/**
 * Packs parts into a ZIP archive, in their order. Entries carry the format's first moment as their time, in any time
 * zone, so that the same parts give the same bytes.
 */
export function zipParts(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  // The archive's times are local ones: made of local parts, they are the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries = parts.map(({ name, data }) => [name, typeof data === 'string' ? toUtf8(data) : data] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime, level: 6 }));
}
