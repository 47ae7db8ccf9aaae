/** The clipboard: what is copied as a picture. */
export const clipboard = {
  'command.copyPicture': 'Salin sebagai gambar',
  'picture.making': 'Gambar sedang disediakan…',
  'picture.copiedSelection': 'Gambar elemen pilihan ({count}) disalin ke papan klip.',
  'picture.copiedPage': 'Gambar seluruh halaman disalin ke papan klip.',
  'picture.failed': 'Gambar tidak disalin: {reason}',
  'picture.denied': 'Gambar tidak dapat diletakkan pada papan klip. Eksport sebagai PNG.',
} as const;
