import type { Rule } from './rule';
import { SECTION_0 } from './section-0';
import { SECTION_1 } from './section-1';
import { SECTION_2 } from './section-2';
import { SECTION_3 } from './section-3';
import { SECTION_4 } from './section-4';
import { SECTION_5 } from './section-5';
import { SECTION_6 } from './section-6';
import { SECTION_7 } from './section-7';
import { SECTION_8 } from './section-8';

/** The edition of the rules that this program checks by, as `project.rules` names it. */
export const EDITION = 'wog-2025-beta';

/** Every rule of the edition, in the edition's order: the drawing as a whole, lanes 1 to 7, the project. */
export const RULES: readonly Rule[] = [
  ...SECTION_0,
  ...SECTION_1,
  ...SECTION_2,
  ...SECTION_3,
  ...SECTION_4,
  ...SECTION_5,
  ...SECTION_6,
  ...SECTION_7,
  ...SECTION_8,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * Looks up a rule by its id.
 * @returns undefined for an id that the edition does not have
 */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
