import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportDeps } from '../../shared/export/formats/format';
import { FALLBACK_FILES, SUBSETTER } from '../../build/fallback-fonts.mjs';
import { createSubsetter } from '../../shared/export/subset-font';
import { projectRasteriser } from '../../build/project-rasteriser';

const ROOT = path.join(import.meta.dirname, '../..');

let rasteriser: ReturnType<typeof projectRasteriser> | undefined;

/** What exports need, from the project's own folders. */
export function exportDeps(): ExportDeps {
  return {
    font: async (file) => new Uint8Array(await readFile(FALLBACK_FILES[file] ?? path.join(ROOT, 'assets/fonts', file))),
    subset: createSubsetter(async () => (await WebAssembly.instantiate(await readFile(SUBSETTER))).instance.exports),
    rasteriser: () => (rasteriser ??= projectRasteriser(ROOT)),
  };
}
