import type { RuleWords } from './words';

/** The words of the rules about the project. */
export const SECTION_8_WORDS: Readonly<Record<string, RuleWords>> = {
  'project-agency-missing': {
    title: { ms: 'Agensi projek belum dinyatakan', en: 'Agency of the project missing' },
    messages: {
      default: {
        ms: 'Agensi projek belum diisi, jadi penyedia perkhidmatan ini tidak diketahui. Isikan nama agensi dalam butiran projek.',
        en: 'The project’s agency is blank, so nobody can tell who provides the service. Name it in the project’s details.',
      },
    },
  },
  'project-category-missing': {
    title: { ms: 'Kategori projek belum dipilih', en: 'Category of the project missing' },
    messages: {
      default: {
        ms: 'Kategori projek belum dipilih, sedangkan laluan kelulusannya bergantung pada perkara ini. Pilih WoG atau agensi spesifik dalam butiran projek.',
        en: 'The project has no category, and its way to approval depends on that. Choose WoG or agency-specific in the project’s details.',
      },
    },
  },
  'project-sector-missing': {
    title: { ms: 'Sektor projek belum dipilih', en: 'Sector of the project missing' },
    messages: {
      default: {
        ms: 'Projek WoG dimohon melalui Pasukan Digital Sektor, tetapi sektornya belum dipilih. Pilih satu daripada enam sektor dalam butiran projek.',
        en: 'A WoG project goes through a sector’s digital team, but no sector is chosen. Choose one of the six in the project’s details.',
      },
    },
    fix: { ms: 'Pilih sektor bagi domain ini', en: 'Choose the sector of its domain' },
  },
  'project-domain-mismatch': {
    title: { ms: 'Domain bukan di bawah sektor projek', en: 'Domain not of the project’s sector' },
    messages: {
      default: {
        ms: 'Domain “{domain}” berada di bawah sektor {other}, bukan {sector} yang dipilih bagi projek ini. Pilih domain daripada sektor projek, atau betulkan sektornya.',
        en: 'The domain “{domain}” belongs to the sector {other}, not to {sector}, which the project is in. Choose a domain of the project’s sector, or correct the sector.',
      },
      unknown: {
        ms: 'Domain “{domain}” tiada dalam senarai domain bagi sektor {sector}. Pilih domain daripada senarai itu.',
        en: 'The domain “{domain}” is not among those of the sector {sector}. Choose one from the list.',
      },
    },
    fix: { ms: 'Padankan domain dengan sektor', en: 'Make domain and sector agree' },
  },
  'project-state-missing': {
    title: { ms: 'Keadaan As-Is atau To-Be belum dipilih', en: 'As-is or to-be not chosen' },
    messages: {
      default: {
        ms: 'Belum dinyatakan sama ada lukisan ini menunjukkan keadaan semasa (As-Is) atau sasaran (To-Be), jadi pembaca boleh tersilap. Pilih satu dalam butiran projek.',
        en: 'The drawing does not say whether it shows what is (as-is) or what is to be (to-be), so it may be misread. Choose one in the project’s details.',
      },
    },
  },
  'project-objective-missing': {
    title: { ms: 'Objektif atau ukurannya belum dinyatakan', en: 'Objective or its measure missing' },
    messages: {
      default: {
        ms: 'Objektif projek dan cara mengukurnya belum lengkap. Isikan kedua-duanya dalam butiran projek.',
        en: 'The project’s objective and its measure are not complete. Fill in both in the project’s details.',
      },
      both: {
        ms: 'Objektif projek dan cara mengukurnya belum diisi, sedangkan hasil projek perlu jelas dan boleh diukur. Isikan kedua-duanya dalam butiran projek.',
        en: 'The project’s objective and how it is measured are blank, while its outcome has to be clear and measurable. Fill in both in the project’s details.',
      },
      objective: {
        ms: 'Objektif projek belum diisi, jadi apa yang hendak dicapai tidak diketahui. Isikan objektif dalam butiran projek.',
        en: 'The project’s objective is blank, so nobody can tell what it is to achieve. State it in the project’s details.',
      },
      measure: {
        ms: 'Cara mengukur objektif projek belum diisi, jadi pencapaiannya tidak dapat dinilai. Isikan ukuran dalam butiran projek.',
        en: 'How the project’s objective is measured is blank, so nobody can tell when it is reached. Fill in the measure in the project’s details.',
      },
    },
  },
  'project-roles-missing': {
    title: { ms: 'Peneraju atau pemilik projek belum dinyatakan', en: 'Lead or owner of the project missing' },
    messages: {
      default: {
        ms: 'Peneraju projek dan pemilik projek belum lengkap. Isikan kedua-duanya dalam butiran projek.',
        en: 'The project’s lead and owner are not complete. Fill in both in the project’s details.',
      },
      both: {
        ms: 'Peneraju projek dan pemilik projek belum dinyatakan, sedangkan Pasukan Digital Sektor perlu menetapkannya bagi projek WoG. Isikan kedua-dua agensi dalam butiran projek.',
        en: 'Neither the project’s lead nor its owner is named; for a WoG project the sector’s digital team settles both. Fill in the agencies in the project’s details.',
      },
      lead: {
        ms: 'Peneraju projek belum dinyatakan, sedangkan Pasukan Digital Sektor perlu menetapkannya bagi projek WoG. Isikan agensi peneraju dalam butiran projek.',
        en: 'The project’s lead is not named; for a WoG project the sector’s digital team settles it. Fill in the agency in the project’s details.',
      },
      owner: {
        ms: 'Pemilik projek belum dinyatakan, sedangkan Pasukan Digital Sektor perlu menetapkannya bagi projek WoG. Isikan agensi pemilik dalam butiran projek.',
        en: 'The project’s owner is not named; for a WoG project the sector’s digital team settles it. Fill in the agency in the project’s details.',
      },
    },
  },
  'agency-specific-exchange': {
    title: { ms: 'Projek agensi spesifik dengan sistem luaran', en: 'Agency-specific project with an external system' },
    messages: {
      default: {
        ms: 'Projek ini dikategorikan sebagai agensi spesifik, iaitu tidak melibatkan agensi lain, tetapi aplikasinya bertukar data dengan {system}. Semak semula kategorinya; mungkin ini projek WoG.',
        en: 'The project is agency-specific, which means that no other agency takes part, but its application exchanges data with {system}. Reconsider the category: it may be a WoG project.',
      },
    },
  },
  'agency-specific-kind-missing': {
    title: { ms: 'Jenis projek agensi spesifik belum dipilih', en: 'Kind of agency-specific project missing' },
    messages: {
      default: {
        ms: 'Projek agensi spesifik dinilai mengikut empat jenis, tetapi jenis projek ini belum dipilih. Pilih satu dalam butiran projek, contohnya perolehan atau sewaan.',
        en: 'Agency-specific projects are assessed as one of four kinds, but none is chosen. Choose one in the project’s details, such as procurement or rental.',
      },
    },
  },
};
