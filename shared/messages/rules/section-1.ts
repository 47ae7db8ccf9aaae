import type { RuleWords } from './words';

/** The words of lane 1's rules, users. */
export const SECTION_1_WORDS: Readonly<Record<string, RuleWords>> = {
  'user-relationship-missing': {
    title: { ms: 'Kumpulan G2C, G2B, G2G atau G2E belum dinyatakan', en: 'G2C, G2B, G2G or G2E not stated' },
    messages: {
      default: {
        ms: '{user} belum dinyatakan sebagai G2C, G2B, G2G atau G2E, sedangkan reka bentuk perkhidmatan bermula dengan mengenal pasti siapa yang dilayan. Pilih satu.',
        en: '{user} is not marked as G2C, G2B, G2G or G2E yet, and a service design starts from whom it serves. Pick one.',
      },
    },
    fix: { ms: 'Guna kumpulan yang disebut dalam nama', en: 'Use the one in the name' },
  },
  'user-target-group-missing': {
    title: { ms: 'Kumpulan sasar belum dinyatakan', en: 'Target group not stated' },
    messages: {
      default: {
        ms: '{user} belum mempunyai kumpulan sasar atau subkategori daripada ekosistem sektor. Pilih salah satu daripada Jadual 2-1.',
        en: '{user} has no target group or subcategory from the sector’s ecosystem yet. Pick one from Jadual 2-1.',
      },
    },
    fix: { ms: 'Guna kumpulan yang sama namanya', en: 'Use the group of that name' },
  },
  'user-target-group-mismatch': {
    title: { ms: 'Kumpulan sasar tidak sepadan', en: 'Target group does not match' },
    messages: {
      default: {
        ms: '{user} diletakkan di bawah “{group}”, yang tiada bagi {relationship} dalam Jadual 2-1. Tukar kumpulan sasar atau subkategorinya, atau semak semula sama ada pengguna ini memang {relationship}.',
        en: '{user} is placed under “{group}”, which Jadual 2-1 does not list for {relationship}. Change the target group or subcategory, or check that {relationship} is right.',
      },
      sector: {
        ms: '{user} diletakkan di bawah “{group}”, yang tiada bagi {relationship} dalam sektor {sector} (Jadual 2-1). Tukar kumpulan sasar atau subkategorinya, atau semak semula sektor projek.',
        en: '{user} is placed under “{group}”, which Jadual 2-1 does not list for {relationship} in the sector {sector}. Change the target group or subcategory, or check the project’s sector.',
      },
    },
  },
  'user-citizenship-mismatch': {
    title: { ms: 'Kewarganegaraan tidak sepadan', en: 'Citizenship does not match' },
    messages: {
      default: {
        ms: '{user} tergolong dalam “{subcategory}”, yang ditandakan bukan warganegara sahaja dalam Jadual 2-1, tetapi kumpulan sasarnya ialah “{group}”. Tukar salah satu supaya kedua-duanya sepadan.',
        en: '{user} is in “{subcategory}”, which Jadual 2-1 marks as non-citizens only, but the target group is “{group}”. Change one of the two so that they agree.',
      },
    },
    fix: { ms: 'Tukar kepada Bukan Warganegara', en: 'Change to non-citizen' },
  },
  'user-persona-missing': {
    title: { ms: 'Persona belum dipilih', en: 'Persona not chosen' },
    messages: {
      default: {
        ms: '{user} belum mempunyai persona. Memilih satu daripada 17 persona rakyat membantu reka bentuk menjawab keperluan sebenar mereka.',
        en: '{user} has no persona yet. Choosing one of the 17 citizen personas helps the design to answer their real needs.',
      },
    },
    fix: { ms: 'Guna persona yang sama namanya', en: 'Use the persona of that name' },
  },
  'user-without-channel': {
    title: { ms: 'Pengguna tanpa saluran', en: 'User without a channel' },
    messages: {
      default: {
        ms: '{user} belum dihubungkan dengan mana-mana saluran, jadi tidak jelas bagaimana perkhidmatan diperoleh. Lukis pautan daripada pengguna ini kepada saluran yang digunakannya.',
        en: '{user} is not linked to any channel, so the drawing does not show how they get the service. Draw a link from this user to the channel they use.',
      },
    },
    fix: { ms: 'Pautkan kepada saluran', en: 'Link to the channel' },
  },
};
