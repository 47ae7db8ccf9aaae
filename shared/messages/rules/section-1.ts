import type { RuleWords } from './words';

/** The words of lane 1's rules, users. */
export const SECTION_1_WORDS: Readonly<Record<string, RuleWords>> = {
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
