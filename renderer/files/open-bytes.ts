import type { ReadResult } from '../../shared/document/read';

/** Loads the readers, of drawings and of pictures that carry one. */
export const loadReaders = () => import('../../shared/export/open');

/** Reads a drawing from a file, or from a picture that carries one. */
export async function openBytes(bytes: Uint8Array): Promise<ReadResult> {
  const open = await loadReaders();
  return open.openBytes(bytes);
}
