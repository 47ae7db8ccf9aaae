import { toUtf8 } from '../utf8';
import type { ExportFormat } from './format';

export const jsonFormat: ExportFormat<'json'> = {
  id: 'json',
  ending: 'json',
  type: 'application/json',
  name: 'JSON',
  label: 'command.exportJson',
  about: 'export.about.json',
  isDrawing: true,
  options: ['lang'],
  async make(document, { lang }) {
    const { exportJson } = await import('../json');
    return toUtf8(exportJson(document, { lang }));
  },
};
