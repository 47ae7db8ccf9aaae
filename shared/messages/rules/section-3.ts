import type { RuleWords } from './words';

/** The words of lane 3's rules, services. */
export const SECTION_3_WORDS: Readonly<Record<string, RuleWords>> = {
  'service-category-missing': {
    title: { ms: 'Kategori perkhidmatan belum dinyatakan', en: 'Service category not stated' },
    messages: {
      default: {
        ms: '{service} belum menyatakan kategorinya. Pilih E2E, Separa E2E, e-Kaunter atau Manual.',
        en: '{service} does not state its category yet. Pick E2E, partial E2E, e-counter or manual.',
      },
      derived: {
        ms: '{service} belum menyatakan kategorinya. Berdasarkan saluran dan prosesnya, kategori yang sepadan ialah {category}.',
        en: '{service} does not state its category yet. Going by its channels and processes, the one that fits is: {category}.',
      },
    },
    fix: { ms: 'Guna kategori yang sepadan', en: 'Use the category that fits' },
  },
  'service-without-channel': {
    title: { ms: 'Perkhidmatan tanpa saluran', en: 'Service without a channel' },
    messages: {
      default: {
        ms: '{service} belum dapat dicapai melalui mana-mana saluran. Lukis pautan daripada saluran yang menyampaikannya.',
        en: '{service} cannot be reached through any channel yet. Draw a link from the channels that give access to it.',
      },
    },
    fix: { ms: 'Pautkan daripada saluran', en: 'Link from the channel' },
  },
  'service-without-process': {
    title: { ms: 'Perkhidmatan tanpa proses', en: 'Service without a process' },
    messages: {
      default: {
        ms: '{service} belum direalisasikan oleh mana-mana proses. Pautkan kepada proses peringkat tinggi yang melaksanakannya.',
        en: '{service} is not realised by any process yet. Link it to the high-level processes that carry it out.',
      },
    },
    fix: { ms: 'Pautkan kepada proses', en: 'Link to the processes' },
  },
  'e2e-many-relationships': {
    title: { ms: 'Perkhidmatan E2E untuk beberapa kumpulan', en: 'E2E service for several groups' },
    messages: {
      default: {
        ms: '{service} dikategorikan E2E tetapi melayan {relationships}, sedangkan satu perkhidmatan E2E adalah untuk satu kumpulan sasaran sahaja. Pecahkan mengikut kumpulan, atau pilih kategori lain.',
        en: '{service} is categorised as E2E but serves {relationships}, while one E2E service is for one group of customers. Split it by group, or choose another category.',
      },
    },
  },
  'e2e-manual-process': {
    title: { ms: 'Proses manual dalam perkhidmatan E2E', en: 'Manual process in an E2E service' },
    messages: {
      default: {
        ms: '{process} dibuat secara manual, sedangkan {service} dikategorikan E2E dan perlu dalam talian dari mula hingga akhir. Jadikan proses ini dalam talian, atau tukar kategori kepada Separa E2E.',
        en: '{process} is done by hand, while {service} is categorised as E2E and has to be online from start to end. Bring the process online, or change the category to partial E2E.',
      },
    },
    fix: { ms: 'Tukar kategori kepada Separa E2E', en: 'Change the category to partial E2E' },
  },
  'e2e-no-online-channel': {
    title: { ms: 'Perkhidmatan E2E tanpa saluran dalam talian', en: 'E2E service without an online channel' },
    messages: {
      default: {
        ms: '{service} dikategorikan E2E tetapi tiada satu pun salurannya dalam talian. Tambah portal atau aplikasi, atau pilih kategori yang sepadan.',
        en: '{service} is categorised as E2E but none of its channels is online. Add a portal or an app, or choose the category that fits.',
      },
    },
    fix: { ms: 'Guna kategori yang sepadan', en: 'Use the category that fits' },
  },
  'e2e-counter-channel': {
    title: { ms: 'Kaunter di sisi saluran dalam talian', en: 'Counter beside the online channel' },
    messages: {
      default: {
        ms: '{service} dikategorikan E2E dan turut disampaikan melalui {channel}. Pastikan tiada langkah yang memaksa pengguna hadir bersemuka.',
        en: '{service} is categorised as E2E and is also offered through {channel}. Make sure that no step requires anybody to come in person.',
      },
    },
  },
  'e2e-product-missing': {
    title: { ms: 'Produk perkhidmatan E2E belum jelas', en: 'Product of the E2E service not clear' },
    messages: {
      default: {
        ms: '{service} dikategorikan E2E tetapi belum menamakan produk yang diterima pengguna. Nyatakan produknya, contohnya lesen, sijil atau bayaran.',
        en: '{service} is categorised as E2E but does not name the product that users get. State it: a licence, a certificate, a payment.',
      },
      processes: {
        ms: '{service} menggunakan set proses yang sama dengan {other}, sedangkan setiap perkhidmatan E2E mempunyai set proses dan produknya sendiri. Gabungkan kedua-duanya, atau bezakan prosesnya.',
        en: '{service} has the same set of processes as {other}, while each E2E service has its own set and product. Merge the two, or tell their processes apart.',
      },
    },
  },
  'partial-e2e-all-online': {
    title: { ms: 'Separa E2E yang mungkin layak E2E', en: 'Partial E2E that may qualify as E2E' },
    messages: {
      default: {
        ms: '{service} dikategorikan Separa E2E, tetapi semua saluran dan prosesnya dalam talian. Perkhidmatan ini mungkin sudah layak sebagai E2E.',
        en: '{service} is categorised as partial E2E, but all its channels and processes are online. It may qualify as E2E.',
      },
    },
    fix: { ms: 'Tukar kategori kepada E2E', en: 'Change the category to E2E' },
  },
  'partial-e2e-none-online': {
    title: { ms: 'Separa E2E tanpa saluran dalam talian', en: 'Partial E2E without an online channel' },
    messages: {
      default: {
        ms: '{service} dikategorikan Separa E2E tetapi tiada satu pun salurannya dalam talian. Tambah saluran dalam talian, atau tukar kepada e-Kaunter atau Manual.',
        en: '{service} is categorised as partial E2E but none of its channels is online. Add an online channel, or change it to e-counter or manual.',
      },
    },
    fix: { ms: 'Guna kategori yang sepadan', en: 'Use the category that fits' },
  },
  'counter-service-online': {
    title: { ms: 'Perkhidmatan kaunter dengan saluran dalam talian', en: 'Counter service with an online channel' },
    messages: {
      default: {
        ms: '{service} berkategori “{category}” tetapi disampaikan juga melalui {channel}, yang dalam talian. Tukar kategorinya, atau keluarkan saluran itu.',
        en: '{service} is categorised as “{category}” but is also offered through {channel}, which is online. Change the category, or take the channel out.',
      },
    },
    fix: { ms: 'Guna kategori yang sepadan', en: 'Use the category that fits' },
  },
};
