/** The command palette. */
export const palette = {
  'command.palette': 'Palet perintah…',
  'palette.title': 'Perintah, elemen atau apa yang hendak ditambah',
  'palette.placeholder': 'Taip perintah, nama elemen, atau apa yang hendak ditambah…',
  'palette.placeholderStart': 'Taip perintah…',
  'palette.list': 'Hasil',
  'palette.recent': 'Terkini',
  'palette.commands': 'Perintah',
  'palette.elements': 'Pergi ke elemen',
  'palette.add': 'Tambah',
  'palette.inForce': 'berkuat kuasa',
  'palette.nothing': 'Tiada padanan untuk “{query}”.',
  'palette.count': '{count} hasil',
  'palette.lane': 'Lorong {lane}',
  'palette.hintLink': 'tambah dan pautkan dengan pilihan',
} as const;
