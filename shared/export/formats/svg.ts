import { toUtf8 } from '../utf8';
import type { ExportFormat } from './format';

export const svgFormat: ExportFormat<'svg'> = {
  id: 'svg',
  ending: 'svg',
  type: 'image/svg+xml',
  name: 'SVG',
  label: 'command.exportSvg',
  about: 'export.about.svg',
  drawn: true,
  options: ['lang', 'paper', 'orientation', 'mono', 'source'],
  async make(document, options, deps) {
    const [{ exportSvg }, { withFonts }] = await Promise.all([import('../svg'), import('../embedded-font')]);
    return toUtf8(await withFonts(exportSvg(document, options), deps));
  },
};
