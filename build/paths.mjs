// Where things are, for the build scripts.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The folder that holds everything built, absolute. */
export const OUT = path.join(ROOT, 'out');
