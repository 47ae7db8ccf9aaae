import type { Rule } from '../rule';

/** The rules of section 6, in the edition's order. */
export const SECTION_6: readonly Rule[] = [];
