import type { office as ms } from '../ms/office';

/** Exports and imports of other programs' files. */
export const office: Readonly<Record<keyof typeof ms, string>> = {
  'command.import': 'Import another program’s file…',
  'import.title': 'Import {name}',
  'import.about': 'Look over each type that was found and choose the kind of element it should become. The file itself is not changed.',
  'import.reading': 'Reading the file…',
  'import.counts': '{elements} of {things} things and {links} of {ties} lines will be taken over.',
  'import.type': 'Type in the file',
  'import.count': 'Count',
  'import.becomes': 'Becomes',
  'import.becomesOf': '{type} becomes',
  'import.remarks': 'Could not be taken over in full ({count})',
  'import.moreRemarks': '… and {count} more.',
  'import.leaveOut': 'Left out',
  'import.run': 'Import',
  'command.exportDocx': 'Export Word report (DOCX)…',
  'command.exportPptx': 'Export PowerPoint slides (PPTX)…',
  'command.exportXlsx': 'Export Excel inventory (XLSX)…',
  'command.exportArchimate': 'Export ArchiMate model…',
  'command.exportDrawio': 'Export draw.io diagram…',
  'export.about.docx': 'A report with the picture, tables of elements and exchanges, findings and waivers, to paste into a proposal.',
  'export.about.pptx': '16:9 slides of shapes and connectors that can be edited: one with everything and one a lane; findings in the speaker’s notes.',
  'export.about.xlsx': 'Tables of elements, links, exchanges, hardware and software, findings and the project; can be edited and imported again.',
  'export.about.archimate': 'A model for Archi and other EA tools, in The Open Group’s exchange format; can be imported again.',
  'export.about.drawio': 'A diagram to edit in draw.io, with lanes and connectors; can be imported again.',
};
