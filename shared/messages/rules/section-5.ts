import type { RuleWords } from './words';

/** The words of lane 5's rules, applications. */
export const SECTION_5_WORDS: Readonly<Record<string, RuleWords>> = {
  'mydigital-id-missing': {
    title: { ms: 'Aplikasi tanpa MyDigital ID', en: 'Application without MyDigital ID' },
    messages: {
      default: {
        ms: '{application} dan saluran yang sampai kepadanya belum dipautkan kepada MyDigital ID, sedangkan semua aplikasi kerajaan perlu menggunakannya untuk log masuk tunggal. Pautkan aplikasi ini, atau saluran yang digunakan, kepada platform MyDigital ID.',
        en: '{application} and the channels that reach it have no link to MyDigital ID, which every government application must use for single sign-on. Link the application, or a channel that leads to it, to the MyDigital ID platform.',
      },
    },
    fix: { ms: 'Pautkan aplikasi kepada MyDigital ID', en: 'Link the application to MyDigital ID' },
  },
  'application-kind-missing': {
    title: { ms: 'Jenis aplikasi belum dipilih', en: 'Application without a kind' },
    messages: {
      default: {
        ms: 'Jenis {application} belum dipilih, jadi tidak jelas sama ada ia ditawarkan oleh satu agensi, ditawarkan oleh beberapa agensi, atau digunakan oleh seluruh kerajaan. Pilih utama, spesifik agensi atau generik.',
        en: '{application} has no kind, so it is not clear whether one agency offers it, several do, or all of government uses it. Choose main, agency-specific or generic.',
      },
    },
    fix: { ms: 'Pilih jenis yang sepadan', en: 'Choose the kind that fits' },
  },
  'application-kind-agencies': {
    title: { ms: 'Jenis aplikasi tidak sepadan dengan agensinya', en: 'Kind of application at odds with its agencies' },
    messages: {
      default: {
        ms: 'Jenis {application} tidak sepadan dengan bilangan agensinya. Semak senarai agensi atau tukar jenisnya.',
        en: 'The kind of {application} does not fit the number of its agencies. Check the agencies or change the kind.',
      },
      main: {
        ms: '{application} ditandakan sebagai aplikasi utama, yang ditawarkan oleh lebih daripada satu agensi, tetapi hanya “{agencies}” disenaraikan. Tambah agensi yang lain, atau tukar jenisnya kepada spesifik agensi.',
        en: '{application} is marked as a main application, which more than one agency offers, but only “{agencies}” is listed. Add the other agencies, or change the kind to agency-specific.',
      },
      'agency-specific': {
        ms: '{application} ditandakan sebagai spesifik agensi, iaitu ditawarkan oleh satu agensi sahaja, tetapi {count} agensi disenaraikan ({agencies}). Tinggalkan satu agensi, atau tukar jenisnya kepada aplikasi utama.',
        en: '{application} is marked as agency-specific, which only one agency offers, but {count} agencies are listed ({agencies}). Keep one agency, or change the kind to main application.',
      },
    },
    fix: { ms: 'Tukar jenis mengikut bilangan agensi', en: 'Change the kind to fit the agencies' },
  },
  'application-several': {
    title: { ms: 'Lebih daripada satu aplikasi', en: 'More than one application' },
    messages: {
      default: {
        ms: 'Lukisan ini mempunyai {count} aplikasi, sedangkan panduan menggambarkan satu aplikasi bersepadu bagi satu perkhidmatan. Gabungkan sebagai modul aplikasi utama, atau lukis sebagai sistem dalam lorong data jika ia hanya bertukar data.',
        en: 'There are {count} applications, while the guide draws one integrated application. Make the others its modules, or draw them as systems in the data lane if they only exchange data with it.',
      },
    },
  },
  'application-service-missing': {
    title: { ms: 'Aplikasi tanpa perkhidmatan aplikasi', en: 'Application without an application service' },
    messages: {
      default: {
        ms: '{application} belum mempunyai perkhidmatan aplikasi, jadi apa yang dihasilkannya tidak kelihatan. Tambah perkhidmatan bersepadu yang ditawarkannya, atau perkhidmatan bagi setiap modul.',
        en: '{application} has no application service, so what it offers does not show. Add the integrated service that it offers, or a service for each module.',
      },
    },
  },
  'module-without-process': {
    title: { ms: 'Modul tanpa proses', en: 'Module without a process' },
    messages: {
      default: {
        ms: 'Tiada proses yang dipautkan kepada {module} atau perkhidmatan aplikasinya, jadi kerja yang disokongnya tidak kelihatan. Pautkan proses yang diautomasikannya.',
        en: 'No process is linked to {module} or to its application services, so the work that it supports does not show. Link the process that it automates.',
      },
    },
  },
  'application-overlap': {
    title: { ms: 'Fungsi aplikasi bertindih', en: 'Overlapping application functions' },
    messages: {
      default: {
        ms: 'Fungsi yang sama wujud di dua tempat dalam lukisan ini. Kekalkan satu dan gunakannya bersama.',
        en: 'The same function stands in two places of this drawing. Keep one and share it.',
      },
      service: {
        ms: '{service} sudah ditawarkan oleh {other}. Perkhidmatan yang sama di dua tempat ialah pertindihan: kekalkan satu dan gunakannya bersama, atau bezakan namanya jika fungsinya memang lain.',
        en: '{service} is already offered by {other}. The same service in two places is an overlap: keep one and share it, or tell them apart by name if they do different things.',
      },
      process: {
        ms: '{process} diautomasikan oleh {first} dan juga {second}. Satu proses dalam dua aplikasi ialah pertindihan: pilih satu aplikasi, atau pecahkan proses itu jika kerjanya memang berbeza.',
        en: '{process} is automated by {first} and also by {second}. One process in two applications is an overlap: choose one, or split the process if the work really differs.',
      },
    },
  },
  'generic-application': {
    title: { ms: 'Aplikasi generik yang tidak ditandakan', en: 'Generic application not marked as one' },
    messages: {
      default: {
        ms: 'Nama {application} menyentuh “{area}”, iaitu bidang aplikasi generik kerajaan, tetapi jenisnya bukan generik. Semak dahulu aplikasi gunasama yang sedia ada; jika ini memang aplikasi generik, tandakan jenisnya.',
        en: 'The name of {application} falls under “{area}”, an area of generic government applications, but it is not marked as generic. See first whether a shared application exists; if this is one, mark it as generic.',
      },
    },
    fix: { ms: 'Tandakan sebagai generik', en: 'Mark as generic' },
  },
  'rasa-not-checked': {
    title: { ms: 'Repositori aplikasi belum disemak', en: 'Application repository not consulted' },
    messages: {
      default: {
        ms: 'Belum dicatat sama ada Repositori Aplikasi Sektor Awam (RASA) telah disemak untuk aplikasi yang sama fungsinya. Semak RASA, kemudian tandakan dalam butiran projek.',
        en: 'It is not recorded that the public-sector application repository (RASA) was searched for applications that do the same. Search RASA, then tick it in the project’s details.',
      },
    },
  },
};
