import type { ExportFormat } from './format';

export const pngFormat: ExportFormat<'png'> = {
  id: 'png',
  ending: 'png',
  type: 'image/png',
  name: 'PNG',
  label: 'command.exportPng',
  about: 'export.about.png',
  drawn: true,
  pixels: true,
  options: ['lang', 'paper', 'orientation', 'mono', 'scale', 'dpi', 'source'],
  async make(document, options, deps) {
    const { exportPng } = await import('../png');
    return exportPng(document, await deps.rasteriser(), options);
  },
};
