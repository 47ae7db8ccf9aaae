import { toUtf8 } from '../utf8';
import type { ExportFormat } from './format';

export const archimateFormat: ExportFormat<'archimate'> = {
  id: 'archimate',
  ending: 'xml',
  type: 'application/xml',
  name: 'ArchiMate',
  label: 'command.exportArchimate',
  about: 'export.about.archimate',
  options: ['lang'],
  async make(document, { lang }) {
    const { exportArchimate } = await import('../archimate/archimate');
    return toUtf8(exportArchimate(document, { lang }));
  },
};
