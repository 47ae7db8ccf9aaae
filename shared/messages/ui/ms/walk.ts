/** Walking through the drawing before an audience. */
export const walk = {
  'command.walk': 'Bentang lorong demi lorong',
  'walk.title': 'Pembentangan',
  'walk.step': 'Langkah {step} daripada {of}',
  'walk.asks': 'Yang diminta oleh panduan ({source})',
  'walk.answers': 'Yang dijawab oleh lukisan ini',
  'walk.nothing': 'Belum ada apa-apa dalam lorong ini.',
  'walk.noFindings': 'Tiada penemuan dalam lorong ini.',
  'walk.findings': 'Penemuan dalam lorong ini: {count}',
  'walk.back': 'Kembali',
  'walk.next': 'Seterusnya',
  'walk.end': 'Tamat',
} as const;
