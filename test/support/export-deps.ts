import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportDeps } from '../../shared/export/formats/format';
import { projectRasteriser } from './rasteriser';

const ROOT = path.join(import.meta.dirname, '../..');

let rasteriser: ReturnType<typeof projectRasteriser> | undefined;

/** What exports need, from the project's own folders. */
export function exportDeps(): ExportDeps {
  return {
    font: async (file) => new Uint8Array(await readFile(path.join(ROOT, 'assets/fonts', file))),
    rasteriser: () => (rasteriser ??= projectRasteriser(ROOT)),
  };
}
