import type { RuleWords } from './words';

/** The words of section 3's rules. */
export const SECTION_3_WORDS: Readonly<Record<string, RuleWords>> = {};
