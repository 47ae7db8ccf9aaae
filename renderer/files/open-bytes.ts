import type { ReadResult } from '../../shared/document/read';

/** Reads a drawing from a file, or from a picture that carries one. The readers of pictures are loaded with the first file. */
export async function openBytes(bytes: Uint8Array): Promise<ReadResult> {
  const open = await import('../../shared/export/open');
  return open.openBytes(bytes);
}
