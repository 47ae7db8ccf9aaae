import type { RuleWords } from './words';

/** The words of section 8's rules. */
export const SECTION_8_WORDS: Readonly<Record<string, RuleWords>> = {};
