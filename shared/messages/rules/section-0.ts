import type { RuleWords } from './words';

/** The words of the rules about the drawing as a whole. */
export const SECTION_0_WORDS: Readonly<Record<string, RuleWords>> = {
  'lane-empty': {
    title: { ms: 'Lorong masih kosong', en: 'A lane is still empty' },
    messages: {
      default: {
        ms: 'Lorong {lane} ({laneName}) masih kosong, sedangkan LMV menunjukkan ketujuh-tujuh lorong. Tambah sekurang-kurangnya satu elemen di situ.',
        en: 'Lane {lane} ({laneName}) is still empty, and an LMV shows all seven lanes. Add at least one element there.',
      },
      data: {
        ms: 'Lorong {lane} ({laneName}) masih kosong, sedangkan lukisan sudah mempunyai aplikasi. Jika aplikasi itu memberi atau menerima data, tambah sistem atau set data yang terlibat.',
        en: 'Lane {lane} ({laneName}) is still empty, though the drawing has an application. If it gives or takes data, add the systems or datasets involved.',
      },
    },
    fix: { ms: 'Tambah elemen pertama', en: 'Add the first element' },
  },
  'element-unnamed': {
    title: { ms: 'Elemen tanpa nama', en: 'Element without a name' },
    messages: {
      default: {
        ms: '{element} perlu diberi nama supaya pembaca tahu apa yang dirujuk. Taip namanya.',
        en: '{element} needs a name, so that a reader knows what it stands for. Type its name.',
      },
    },
    fix: { ms: 'Guna nama daripada senarai panduan', en: 'Use the name from the guide’s list' },
  },
  'element-name-repeated': {
    title: { ms: 'Nama berulang', en: 'Name used twice' },
    messages: {
      default: {
        ms: '{element} berkongsi nama dengan elemen lain daripada jenis yang sama, jadi pembaca tidak dapat membezakannya. Gabungkan jika kedua-duanya perkara yang sama, atau beri nama yang berbeza.',
        en: '{element} has the same name as another element of its kind, so a reader cannot tell them apart. Merge them if they are one thing, or give each its own name.',
      },
    },
  },
  'element-unlinked': {
    title: { ms: 'Elemen tanpa pautan', en: 'Element without a link' },
    messages: {
      default: {
        ms: '{element} tidak mempunyai pautan, jadi kaitannya dengan perkhidmatan tidak kelihatan. Pautkan kepada elemen yang berkaitan, atau keluarkan jika tidak terlibat.',
        en: '{element} has no link, so nothing shows what it has to do with the service. Link it to what it belongs with, or take it out if it plays no part.',
      },
    },
  },
  'chain-broken': {
    title: { ms: 'Rantaian tidak sampai ke lokasi', en: 'Chain does not reach a site' },
    messages: {
      default: {
        ms: 'Daripada {user}, rantaian hanya sampai ke lorong {lane} ({laneName}) dan terputus sebelum mana-mana lokasi. Lukis pautan yang belum ada selepas itu, hingga ke lokasi yang menempatkan aplikasi.',
        en: 'From {user}, the chain gets only as far as lane {lane} ({laneName}) and breaks off before any site. Draw the links that are missing after it, down to where the application is hosted.',
      },
    },
  },
  'link-not-allowed': {
    title: { ms: 'Pautan tanpa makna', en: 'Link without a meaning' },
    messages: {
      default: {
        ms: 'Pautan daripada {from} kepada {to} tidak mempunyai makna dalam LMV. Keluarkan pautan ini, atau pautkan melalui lorong di antara kedua-duanya.',
        en: 'A link from {from} to {to} has no meaning in an LMV. Take it out, or link the two through the lanes between them.',
      },
      reversed: {
        ms: 'Pautan daripada {from} kepada {to} nampaknya terbalik: hanya arah sebaliknya bermakna dalam LMV. Terbalikkan pautan ini.',
        en: 'The link from {from} to {to} seems to be the wrong way round: only the other direction has a meaning in an LMV. Reverse it.',
      },
    },
    fix: { ms: 'Terbalikkan pautan', en: 'Reverse the link' },
  },
  'link-repeated': {
    title: { ms: 'Pautan berulang', en: 'Link drawn twice' },
    messages: {
      default: {
        ms: 'Pautan daripada {from} kepada {to} sudah dilukis sebelum ini dengan arah dan kaedah yang sama. Gabungkan kedua-duanya supaya setiap hubungan muncul sekali sahaja.',
        en: 'The link from {from} to {to} is already there, with the same direction and method. Merge the two, so that each relation appears only once.',
      },
    },
    fix: { ms: 'Gabungkan dengan pautan pertama', en: 'Merge into the first link' },
  },
  'catalogue-value-unknown': {
    title: { ms: 'Nilai tidak dikenali', en: 'Unknown value' },
    messages: {
      default: {
        ms: '{element} mempunyai nilai “{value}” bagi {property} yang tiada dalam katalog, jadi semakan lain tidak dapat mentafsirkannya. Pilih nilai daripada senarai.',
        en: '{element} has the value “{value}” for its {property}, which the catalogue does not have, so other checks cannot make sense of it. Pick a value from the list.',
      },
      project: {
        ms: 'Maklumat projek mempunyai nilai “{value}” bagi {property} yang tiada dalam katalog, jadi semakan lain tidak dapat mentafsirkannya. Pilih nilai daripada senarai.',
        en: 'The project has the value “{value}” for its {property}, which the catalogue does not have, so other checks cannot make sense of it. Pick a value from the list.',
      },
      link: {
        ms: 'Pautan daripada {from} kepada {to} mempunyai nilai “{value}” bagi {property} yang tiada dalam katalog. Pilih nilai daripada senarai.',
        en: 'The link from {from} to {to} has the value “{value}” for its {property}, which the catalogue does not have. Pick a value from the list.',
      },
    },
    fix: { ms: 'Guna nilai katalog', en: 'Use the catalogue’s value' },
  },
};
