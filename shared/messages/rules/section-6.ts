import type { RuleWords } from './words';

/** The words of lane 6's rules, data and integration. */
export const SECTION_6_WORDS: Readonly<Record<string, RuleWords>> = {
  'system-scope-missing': {
    title: { ms: 'Skop sistem belum dinyatakan', en: 'System without a scope' },
    messages: {
      default: {
        ms: '{system} belum ditandakan sebagai sistem dalaman atau luaran, sedangkan cara berkongsi data bergantung pada perkara ini. Pilih skopnya.',
        en: '{system} is marked neither internal nor external, and the way to share data depends on it. Choose its scope.',
      },
    },
    fix: { ms: 'Tetapkan skop mengikut agensi', en: 'Set the scope by its agency' },
  },
  'system-scope-mismatch': {
    title: { ms: 'Skop sistem tidak sepadan dengan agensinya', en: 'Scope of a system at odds with its agency' },
    messages: {
      default: {
        ms: 'Skop {system} tidak sepadan dengan agensinya, “{agency}”. Tukar skop atau betulkan agensinya.',
        en: 'The scope of {system} does not fit its agency, “{agency}”. Change the scope or correct the agency.',
      },
      internal: {
        ms: '{system} ditandakan dalaman, tetapi agensinya “{agency}” bukan agensi projek ini, “{own}”. Tukar skopnya kepada luaran, atau betulkan agensinya.',
        en: '{system} is marked internal, but its agency “{agency}” is not the project’s, “{own}”. Change the scope to external, or correct the agency.',
      },
      external: {
        ms: '{system} ditandakan luaran, tetapi agensinya “{agency}” ialah agensi projek ini sendiri. Tukar skopnya kepada dalaman, atau betulkan agensinya.',
        en: '{system} is marked external, but its agency “{agency}” is the project’s own. Change the scope to internal, or correct the agency.',
      },
    },
    fix: { ms: 'Tukar skop mengikut agensi', en: 'Change the scope to fit its agency' },
  },
  'supplier-agency-missing': {
    title: { ms: 'Agensi pembekal data belum dinyatakan', en: 'Agency that supplies the data missing' },
    messages: {
      default: {
        ms: '{supplier} membekalkan data kepada {receiver}, tetapi agensi pembekalnya belum dinyatakan. Isikan agensi supaya jelas siapa yang bertanggungjawab atas data itu.',
        en: '{supplier} supplies data to {receiver}, but the agency behind it is not named. Fill in the agency, so that it is clear who answers for the data.',
      },
    },
    fix: { ms: 'Guna agensi elemen yang sama namanya', en: 'Use the agency of the element of that name' },
  },
  'exchange-method-missing': {
    title: { ms: 'Kaedah integrasi belum dinyatakan', en: 'Exchange without a method' },
    messages: {
      default: {
        ms: 'Pertukaran data daripada {from} kepada {to} belum menyatakan kaedah integrasinya. Pilih kaedah; bagi sistem luaran, MyGDX ialah platform perkongsian data kerajaan.',
        en: 'The exchange from {from} to {to} does not say by which method the data flows. Choose one; with external systems, MyGDX is the government’s platform for sharing data.',
      },
    },
    fix: { ms: 'Guna MyGDX', en: 'Use MyGDX' },
  },
  'exchange-method-other': {
    title: { ms: 'Kaedah integrasi di luar senarai', en: 'Exchange by a method not listed' },
    messages: {
      default: {
        ms: 'Pertukaran data daripada {from} kepada {to} menggunakan kaedah yang tiada dalam senarai panduan. Pilih kaedah daripada senarai jika ada yang tepat, atau nyatakan kaedah itu pada label pautan.',
        en: 'The exchange from {from} to {to} uses a method that the guide does not list. Choose one from the list if it fits, or name the method in the link’s label.',
      },
    },
  },
  'exchange-data-missing': {
    title: { ms: 'Data yang ditukar belum dinamakan', en: 'Exchange that does not name its data' },
    messages: {
      default: {
        ms: 'Pertukaran data daripada {from} kepada {to} belum menamakan datanya. Namakan setiap data yang mengalir melaluinya.',
        en: 'The exchange from {from} to {to} does not name its data. Name each item that flows along it.',
      },
      none: {
        ms: 'Pertukaran data daripada {from} kepada {to} belum menyatakan data yang mengalir, jadi apa yang dibekalkan tidak kelihatan. Namakan setiap datanya.',
        en: 'The exchange from {from} to {to} lists no data, so what is supplied does not show. Name each item that flows along it.',
      },
      unnamed: {
        ms: 'Pertukaran data daripada {from} kepada {to} mengandungi data tanpa nama. Namakan data itu, atau buang daripada senarai.',
        en: 'The exchange from {from} to {to} holds a data item without a name. Name it, or take it off the list.',
      },
    },
  },
  'external-not-mygdx': {
    title: { ms: 'Sistem luaran tidak melalui MyGDX', en: 'External system not through MyGDX' },
    messages: {
      default: {
        ms: 'Pertukaran data daripada {from} kepada {to} melibatkan sistem luaran tetapi menggunakan {method}, bukan MyGDX. Tukar kaedahnya kepada MyGDX, atau ketepikan penemuan ini dengan sebab, contohnya kerana agensi itu belum menyertai MyGDX.',
        en: 'The exchange from {from} to {to} involves an external system but uses {method}, not MyGDX. Change the method to MyGDX, or waive this with a reason, for instance that the agency is not on MyGDX yet.',
      },
    },
    fix: { ms: 'Tukar kaedah kepada MyGDX', en: 'Change the method to MyGDX' },
  },
  'data-unclassified': {
    title: { ms: 'Data belum dikelaskan', en: 'Data without a classification' },
    messages: {
      default: {
        ms: 'Data daripada {from} kepada {to} belum dikelaskan. Pilih pengelasannya.',
        en: 'Data from {from} to {to} is not classified. Choose its classification.',
      },
      named: {
        ms: 'Data “{data}” daripada {from} kepada {to} belum dikelaskan, sedangkan tahap perlindungannya bergantung pada pengelasan. Pilih pengelasan, atau ketepikan dengan sebab jika datanya terbuka.',
        en: '“{data}” from {from} to {to} has no classification, and its protection depends on that. Choose one, or waive this with a reason if the data is open.',
      },
      unnamed: {
        ms: 'Data tanpa nama daripada {from} kepada {to} belum dikelaskan, sedangkan tahap perlindungannya bergantung pada pengelasan. Namakan data itu dan pilih pengelasannya.',
        en: 'Data without a name from {from} to {to} has no classification, and its protection depends on that. Name it and choose a classification.',
      },
    },
  },
  'data-several-sources': {
    title: { ms: 'Data yang sama daripada dua sumber', en: 'The same data from two sources' },
    messages: {
      default: {
        ms: '“{data}” masuk ke dalam {application} daripada {source}, sedangkan {other} sudah membekalkannya. Setiap data patut mempunyai satu sumber yang sahih: kekalkan sumber itu dan buang yang satu lagi.',
        en: '“{data}” comes into {application} from {source}, while {other} supplies it already. Each item of data should have one true source: keep that one and drop the other.',
      },
    },
  },
  'registry-unused': {
    title: { ms: 'Tiada registri atau repositori digunakan', en: 'No registry or repository used' },
    messages: {
      default: {
        ms: '{application} menerima data, tetapi tiada yang ditandakan datang daripada registri atau repositori. Semak registri dan repositori sedia ada, dan tandakannya pada data atau set data yang berkenaan.',
        en: '{application} takes data in, none of it marked as coming from a registry or repository. Look through those that exist, and mark the data or the dataset that comes from one.',
      },
    },
  },
  'dataset-holding-missing': {
    title: { ms: 'Set data tanpa registri atau repositori', en: 'Dataset of no registry or repository' },
    messages: {
      default: {
        ms: '{dataset} belum dipadankan dengan mana-mana registri atau repositori. Pilih satu daripada senarai jika set data ini sebahagian daripadanya.',
        en: '{dataset} is not matched with any registry or repository. Choose one from the list if the dataset is part of it.',
      },
    },
    fix: { ms: 'Padankan mengikut nama', en: 'Match it by its name' },
  },
  'dataset-site-missing': {
    title: { ms: 'Set data tanpa lokasi simpanan', en: 'Dataset kept at no site' },
    messages: {
      default: {
        ms: '{dataset} belum dipautkan kepada lokasi simpanannya, jadi tidak jelas sama ada ia disimpan di awan atau dalam premis. Pautkan kepada lokasi yang menyimpannya.',
        en: '{dataset} is not linked to a site, so it is not clear whether it is kept in a cloud or on premises. Link it to the site that keeps it.',
      },
    },
    fix: { ms: 'Pautkan kepada lokasi', en: 'Link to the site' },
  },
};
