import type { RuleWords } from './words';

/** The words of section 6's rules. */
export const SECTION_6_WORDS: Readonly<Record<string, RuleWords>> = {};
