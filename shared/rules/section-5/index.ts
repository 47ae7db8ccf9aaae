import type { Rule } from '../rule';

/** The rules of section 5, in the edition's order. */
export const SECTION_5: readonly Rule[] = [];
