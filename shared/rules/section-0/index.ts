import type { Rule } from '../rule';

/** The rules of section 0, in the edition's order. */
export const SECTION_0: readonly Rule[] = [];
