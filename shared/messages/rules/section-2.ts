import type { RuleWords } from './words';

/** The words of section 2's rules. */
export const SECTION_2_WORDS: Readonly<Record<string, RuleWords>> = {};
