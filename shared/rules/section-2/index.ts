import type { Rule } from '../rule';

/** The rules of section 2, in the edition's order. */
export const SECTION_2: readonly Rule[] = [];
