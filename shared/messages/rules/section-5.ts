import type { RuleWords } from './words';

/** The words of section 5's rules. */
export const SECTION_5_WORDS: Readonly<Record<string, RuleWords>> = {};
