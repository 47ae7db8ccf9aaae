import { toUtf8 } from '../utf8';
import type { ExportFormat } from './format';

export const drawioFormat: ExportFormat<'drawio'> = {
  id: 'drawio',
  ending: 'drawio',
  type: 'application/vnd.jgraph.mxfile',
  name: 'draw.io',
  label: 'command.exportDrawio',
  about: 'export.about.drawio',
  options: ['lang'],
  async make(document, { lang }) {
    const { exportDrawio } = await import('../drawio/drawio');
    return toUtf8(exportDrawio(document, { lang }));
  },
};
