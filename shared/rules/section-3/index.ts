import type { Rule } from '../rule';

/** The rules of section 3, in the edition's order. */
export const SECTION_3: readonly Rule[] = [];
