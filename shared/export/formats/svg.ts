import { toUtf8 } from '../utf8';
import type { ExportFormat } from './format';

export const svgFormat: ExportFormat<'svg'> = {
  id: 'svg',
  ending: 'svg',
  type: 'image/svg+xml',
  name: 'SVG',
  label: 'command.exportSvg',
  about: 'export.about.svg',
  options: ['lang', 'paper', 'orientation', 'mono', 'source'],
  async make(document, options, deps) {
    const [{ exportSvg }, { embeddedFonts }] = await Promise.all([import('../svg'), import('../embedded-font')]);
    return toUtf8(exportSvg(document, { ...options, fonts: await embeddedFonts(deps.font) }));
  },
};
