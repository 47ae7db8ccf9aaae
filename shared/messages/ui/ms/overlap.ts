/** What several drawings of the library have in common. */
export const overlap = {
  'command.overlap': 'Cari pertindihan…',
  'overlap.looking': 'Meneliti lukisan',
  'overlap.progress': '{done} daripada {all} lukisan diteliti…',
  'overlap.cancelled': 'Carian dibatalkan.',
  'overlap.again': 'Cari semula',
  'overlap.unread': '{count} lukisan rosak dan tidak diteliti.',
  'overlap.view': 'Paparan',
  'overlap.list': 'Senarai',
  'overlap.picture': 'Gambar',
  'overlap.pictureAlt': 'Lukisan mana berkongsi apa dengan lukisan mana; kandungannya sama dengan senarai',
  'overlap.all': 'Semua',
  'overlap.general': 'Termasuk istilah senarai panduan',
  'overlap.score': 'Markah {score} daripada 100',
  'overlap.more': 'Tunjukkan {count} lagi',
  'overlap.export': 'Eksport {format}',
} as const;
