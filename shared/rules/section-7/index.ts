import type { Rule } from '../rule';

/** The rules of section 7, in the edition's order. */
export const SECTION_7: readonly Rule[] = [];
