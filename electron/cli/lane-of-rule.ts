import type { Lane } from '../../shared/document/types';
import type { Rule } from '../../shared/rules/rule';

/**
 * The lane that a rule is about.
 * @returns null for the rules of the drawing as a whole and of the project
 */
export function laneOfRule({ section }: Rule): Lane | null {
  return section === 0 || section === 8 ? null : section;
}
