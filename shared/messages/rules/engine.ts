import type { RuleWords } from './words';

/** The words of what the engine itself reports. */
export const ENGINE_WORDS: Readonly<Record<string, RuleWords>> = {
  'rule-crashed': {
    title: { ms: 'Satu semakan tidak dapat dijalankan', en: 'A check could not run' },
    messages: {
      default: {
        ms: 'Semakan “{rule}” terhenti ({reason}), jadi perkara itu belum disemak. Semakan lain tidak terjejas; sila laporkan kepada penyelenggara program ini.',
        en: 'The check “{rule}” stopped ({reason}), so that point has not been checked. The other checks are not affected; please report it to the maintainers of this program.',
      },
    },
  },
};
