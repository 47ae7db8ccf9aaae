import type { RuleWords } from './words';

/** The words of section 4's rules. */
export const SECTION_4_WORDS: Readonly<Record<string, RuleWords>> = {};
