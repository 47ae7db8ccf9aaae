import type { Rule } from '../rule';

/** The rules of section 8, in the edition's order. */
export const SECTION_8: readonly Rule[] = [];
