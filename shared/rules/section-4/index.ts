import type { Rule } from '../rule';

/** The rules of section 4, in the edition's order. */
export const SECTION_4: readonly Rule[] = [];
