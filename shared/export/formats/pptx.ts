import type { ExportFormat } from './format';

export const pptxFormat: ExportFormat<'pptx'> = {
  id: 'pptx',
  ending: 'pptx',
  type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  name: 'PPTX',
  label: 'command.exportPptx',
  about: 'export.about.pptx',
  options: ['lang'],
  async make(document, { lang }) {
    const { exportPptx } = await import('../pptx/pptx');
    return exportPptx(document, { lang });
  },
};
