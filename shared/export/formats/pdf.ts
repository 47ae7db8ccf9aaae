import type { ExportFormat } from './format';

export const pdfFormat: ExportFormat<'pdf'> = {
  id: 'pdf',
  ending: 'pdf',
  type: 'application/pdf',
  name: 'PDF',
  label: 'command.exportPdf',
  about: 'export.about.pdf',
  drawn: true,
  options: ['lang', 'paper', 'orientation', 'split', 'mono'],
  async make(document, options, deps) {
    const { exportPdf } = await import('../pdf/pdf');
    return exportPdf(document, options, deps);
  },
};
