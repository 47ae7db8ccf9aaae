import type { ExportFormat } from './format';

export const xlsxFormat: ExportFormat<'xlsx'> = {
  id: 'xlsx',
  ending: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  name: 'XLSX',
  label: 'command.exportXlsx',
  about: 'export.about.xlsx',
  options: ['lang'],
  async make(document, { lang }) {
    const { exportXlsx } = await import('../xlsx/xlsx');
    return exportXlsx(document, { lang });
  },
};
