import type { RuleWords } from './words';

/** The words of section 0's rules. */
export const SECTION_0_WORDS: Readonly<Record<string, RuleWords>> = {};
