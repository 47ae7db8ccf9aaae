/** The handbook: the guide's lists, terms and acronyms. */
export const handbook = {
  'command.handbook': 'Buku panduan',
  'handbook.title': 'Buku panduan',
  'handbook.about': 'Senarai, istilah, akronim dan peraturan panduan WoG dalam dua bahasa, dengan jadual atau perenggan asalnya. Tekan F1 pada medan untuk melihat senarainya.',
  'handbook.search': 'Cari istilah, akronim atau nilai',
  'handbook.section': 'Bahagian',
  'handbook.all': 'Semua bahagian',
  'handbook.found': '{count} dijumpai',
  'handbook.rulePage': 'Halaman peraturan',
  'handbook.seeList': 'Lihat {list} dalam buku panduan',
  'handbook.seeSource': 'Lihat “{source}” dalam buku panduan',
  'handbook.none': 'Tiada yang sepadan.',
} as const;
