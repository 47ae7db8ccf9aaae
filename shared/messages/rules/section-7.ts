import type { RuleWords } from './words';

/** The words of section 7's rules. */
export const SECTION_7_WORDS: Readonly<Record<string, RuleWords>> = {};
