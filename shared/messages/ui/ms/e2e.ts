/** The category that the guide would give a service, and how it follows (paras 6.4.3 to 6.4.5). */
export const e2e = {
  'e2e.title': 'Kategori mengikut lukisan',
  'e2e.unknown': 'Belum dapat ditentukan',
  'e2e.differs': 'Berbeza daripada kategori yang dipilih: {chosen}.',
  'e2e.take': 'Guna kategori ini',
  'e2e.no-channels': 'Belum ada saluran ke perkhidmatan ini.',
  'e2e.medium-unknown': 'Medium saluran ini belum dinyatakan:',
  'e2e.online-channels': 'Boleh dicapai dalam talian melalui:',
  'e2e.no-online-channel': 'Tiada saluran dalam talian; hanya:',
  'e2e.counter-beside-online': 'Ada juga saluran bersemuka:',
  'e2e.agency-computers': 'Kemudahan komputer agensi digunakan di:',
  'e2e.no-processes': 'Belum ada proses yang dipautkan.',
  'e2e.manual-processes': 'Ada proses manual:',
  'e2e.mode-unknown': 'Mod proses ini belum dinyatakan:',
  'e2e.all-processes-online': 'Semua proses dalam talian:',
  'e2e.all-processes-manual': 'Semua proses manual:',
  'e2e.several-relationships': 'Melayani lebih daripada satu kumpulan; perkhidmatan E2E hanya untuk satu kumpulan:',
} as const;
