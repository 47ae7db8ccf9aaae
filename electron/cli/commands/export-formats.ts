import { exportJson } from '../../../shared/export/json';
import { exportPng } from '../../../shared/export/png';
import { createResvgRasteriser } from '../../../shared/export/resvg-rasteriser';
import { exportSvg } from '../../../shared/export/svg';
import type { LmvDocument } from '../../../shared/document/types';
import type { Lang } from '../../../shared/messages/lang';
import { embeddedFonts, fontFiles, rasteriserCode } from '../assets';
import type { ExportFormat } from './export-format';

export interface FormatOptions {
  readonly lang: Lang;
  readonly scale: number;
}

/** The whole of an exported file, for each format. */
export const EXPORTS: Readonly<Record<ExportFormat, (document: LmvDocument, options: FormatOptions) => Promise<Uint8Array | string>>> = {
  async png(document, options) {
    const rasteriser = await createResvgRasteriser({ wasm: rasteriserCode, fonts: await fontFiles() });
    return exportPng(document, rasteriser, options);
  },

  async svg(document, { lang }) {
    return exportSvg(document, { lang, fonts: await embeddedFonts() });
  },

  json(document, { lang }) {
    return Promise.resolve(exportJson(document, { lang }));
  },
};
