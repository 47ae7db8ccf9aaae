import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { toFileError } from './file-error';

/** Endings of files that are drawings; a picture may carry one, but is mostly the picture of a drawing that is there too. */
const ENDINGS: ReadonlySet<string> = new Set(['.lmv']);

/**
 * The drawings that names on a command line stand for: a file for itself, a folder for every `.lmv` in it and in the
 * folders inside it, by name. Links to folders are not followed, so that none is gone through twice.
 * @throws FileError for a name that leads nowhere
 */
export async function drawingFiles(names: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of names) {
    try {
      if ((await stat(name)).isDirectory()) files.push(...(await filesIn(name)));
      else files.push(name);
    } catch (error) {
      throw toFileError(error);
    }
  }
  return files;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory() && ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
