import type { ExportFormat } from './format';

export const reportFormat: ExportFormat<'report'> = {
  id: 'report',
  ending: 'report.pdf',
  type: 'application/pdf',
  name: 'PDF',
  named: 'export.name.report',
  label: 'command.exportReport',
  about: 'export.about.report',
  drawn: true,
  options: ['lang', 'compareWith'],
  async make(document, options, deps) {
    const { exportPdfReport } = await import('../pdf-report/pdf-report');
    return exportPdfReport(document, options, deps);
  },
};
