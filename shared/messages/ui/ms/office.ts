/** Eksport dan import fail program lain. */
export const office = {
  'command.exportXlsx': 'Eksport inventori Excel (XLSX)…',
  'command.exportArchimate': 'Eksport model ArchiMate…',
  'command.exportDrawio': 'Eksport rajah draw.io…',
  'export.about.xlsx': 'Jadual elemen, pautan, pertukaran, perkakasan dan perisian, dapatan dan projek; boleh disunting dan diimport semula.',
  'export.about.archimate': 'Model untuk Archi dan alat EA lain, dalam format pertukaran The Open Group; boleh diimport semula.',
  'export.about.drawio': 'Rajah yang boleh disunting dalam draw.io, dengan lorong dan penyambung; boleh diimport semula.',
} as const;
