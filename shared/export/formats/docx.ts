import type { ExportFormat } from './format';

export const docxFormat: ExportFormat<'docx'> = {
  id: 'docx',
  ending: 'docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  name: 'DOCX',
  label: 'command.exportDocx',
  about: 'export.about.docx',
  drawn: true,
  pixels: true,
  options: ['lang', 'compareWith'],
  async make(document, options, deps) {
    const { exportDocx } = await import('../docx/docx');
    return exportDocx(document, await deps.rasteriser(), options);
  },
};
