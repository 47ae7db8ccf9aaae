import type { office as ms } from '../ms/office';

/** Exports and imports of other programs' files. */
export const office: Readonly<Record<keyof typeof ms, string>> = {
  'command.exportXlsx': 'Export Excel inventory (XLSX)…',
  'command.exportArchimate': 'Export ArchiMate model…',
  'command.exportDrawio': 'Export draw.io diagram…',
  'export.about.xlsx': 'Tables of elements, links, exchanges, hardware and software, findings and the project; can be edited and imported again.',
  'export.about.archimate': 'A model for Archi and other EA tools, in The Open Group’s exchange format; can be imported again.',
  'export.about.drawio': 'A diagram to edit in draw.io, with lanes and connectors; can be imported again.',
};
