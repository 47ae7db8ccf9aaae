import type { ExportFormat } from './format';

export const pngFormat: ExportFormat<'png'> = {
  id: 'png',
  ending: 'png',
  type: 'image/png',
  name: 'PNG',
  label: 'command.exportPng',
  about: 'export.about.png',
  options: ['lang', 'scale', 'source'],
  async make(document, { lang, scale, source }, deps) {
    const { exportPng } = await import('../png');
    return exportPng(document, await deps.rasteriser(), { lang, scale, source });
  },
};
