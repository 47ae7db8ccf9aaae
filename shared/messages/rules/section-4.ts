import type { RuleWords } from './words';

/** The words of lane 4's rules, processes. */
export const SECTION_4_WORDS: Readonly<Record<string, RuleWords>> = {
  'process-not-general': {
    title: { ms: 'Belum dipadankan dengan 20 proses umum', en: 'Not matched with the 20 general processes' },
    messages: {
      default: {
        ms: '{process} belum dipadankan dengan mana-mana daripada 20 proses umum. Pilih yang paling hampir supaya perkhidmatan dapat dibandingkan merentas agensi.',
        en: '{process} is not matched with any of the 20 general processes yet. Pick the nearest, so that services can be compared across agencies.',
      },
    },
    fix: { ms: 'Guna proses umum yang sama namanya', en: 'Use the general process of that name' },
  },
  'process-too-detailed': {
    title: { ms: 'Proses terlalu terperinci', en: 'Process in too much detail' },
    messages: {
      default: {
        ms: '{process} dan {earlier} ialah proses umum yang sama ({general}) dalam satu perkhidmatan. LMV hanya menunjukkan proses peringkat tinggi: gabungkan kedua-duanya dan huraikan langkahnya dalam dokumen lain.',
        en: '{process} and {earlier} are the same general process ({general}) in one service. An LMV shows high-level processes only: merge the two and set out their steps in another document.',
      },
    },
  },
  'process-without-service': {
    title: { ms: 'Proses tanpa perkhidmatan', en: 'Process without a service' },
    messages: {
      default: {
        ms: '{process} belum merealisasikan mana-mana perkhidmatan. Lukis pautan daripada perkhidmatan yang memerlukannya, atau keluarkan proses ini.',
        en: '{process} does not realise any service yet. Draw a link from the service that needs it, or take the process out.',
      },
    },
    fix: { ms: 'Pautkan daripada perkhidmatan', en: 'Link from the service' },
  },
  'process-without-application': {
    title: { ms: 'Proses tanpa aplikasi', en: 'Process without an application' },
    messages: {
      default: {
        ms: '{process} bukan proses manual tetapi belum dihubungkan dengan aplikasi, modul atau perkhidmatan aplikasi yang melaksanakannya. Lukis pautan itu, atau tandakan proses ini sebagai manual.',
        en: '{process} is not manual, but it is not linked to the application, module or application service that carries it out. Draw that link, or mark the process as manual.',
      },
    },
    fix: { ms: 'Pautkan kepada aplikasi', en: 'Link to the application' },
  },
  'process-order-missing': {
    title: { ms: 'Urutan proses belum dilukis', en: 'Order of the processes not drawn' },
    messages: {
      default: {
        ms: '{service} mempunyai {count} proses tanpa sebarang urutan. Pautkan satu proses kepada proses berikutnya supaya perjalanan pengguna kelihatan dari mula hingga selesai.',
        en: '{service} has {count} processes and no order among them. Link each process to the next, so that the user’s way from start to end can be seen.',
      },
    },
    fix: { ms: 'Susun mengikut turutan sedia ada', en: 'Chain them in their present order' },
  },
  'payment-gateway-missing': {
    title: { ms: 'Pembayaran tanpa ePayment Gateway', en: 'Payment without the ePayment Gateway' },
    messages: {
      default: {
        ms: '{process} melibatkan pembayaran, tetapi saluran dan aplikasinya tidak dihubungkan dengan ePayment Gateway. Pautkan salah satu daripadanya kepada platform itu.',
        en: '{process} involves a payment, but neither its channels nor its application are linked to the ePayment Gateway. Link one of them to that platform.',
      },
    },
    fix: { ms: 'Pautkan kepada ePayment Gateway', en: 'Link to the ePayment Gateway' },
  },
  'identity-platform-missing': {
    title: { ms: 'Pengesahan identiti tanpa MyDigital ID', en: 'Identity check without MyDigital ID' },
    messages: {
      default: {
        ms: '{process} mengesahkan identiti, tetapi MyDigital ID tiada dalam lukisan. Tambah platform MyDigital ID dan pautkan aplikasi yang menggunakannya.',
        en: '{process} verifies identities, but MyDigital ID is not in the drawing. Add the MyDigital ID platform and link the application that uses it.',
      },
    },
    fix: { ms: 'Tambah MyDigital ID', en: 'Add MyDigital ID' },
  },
  'once-only': {
    title: { ms: 'Maklumat diminta sekali lagi', en: 'Information asked for again' },
    messages: {
      default: {
        ms: '{process} meminta “{item}” daripada pengguna, sedangkan registri {registry} sudah menyimpannya. Dapatkan daripada registri itu supaya pengguna memberi maklumat sekali sahaja.',
        en: '{process} asks the user for “{item}”, which the {registry} registry already holds. Take it from that registry, so that people give information only once.',
      },
      unnamed: {
        ms: '{process} meminta maklumat daripada pengguna yang sudah disimpan dalam registri {registry}. Dapatkan daripada registri itu supaya pengguna memberi maklumat sekali sahaja.',
        en: '{process} asks the user for something that the {registry} registry already holds. Take it from that registry, so that people give information only once.',
      },
    },
  },
};
