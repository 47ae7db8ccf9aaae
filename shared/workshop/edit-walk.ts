import { putStep } from './edit-steps';
import type { Walk, WalkStep } from './walk';

/** Changes of a walk: pure, and without a change of what they do not touch. */

/** A walk with one step, to begin with. */
export const EMPTY_WALK: Walk = { format: 'lmv-walk', version: 1, steps: [{ title: '' }] };

/** A new step behind another. @param after its position, from 0 */
export function addStep(walk: Walk, after: number): Walk {
  return putStep(walk, after + 1, { title: '' });
}

/**
 * With what is selected as what a step lights, in place of what it said before. Without a selected link the links are
 * those that lead to what was lit before.
 */
export function takeSelection(walk: Walk, at: number, { elements, links }: { readonly elements: readonly string[]; readonly links: readonly string[] }): Walk {
  const lit = (step: WalkStep): WalkStep => {
    const { elements: _elements, links: _links, select: _select, ...rest } = step;
    return { ...rest, elements, ...(links.length > 0 && { links }) };
  };
  return { ...walk, steps: walk.steps.map((step, position) => (position === at ? lit(step) : step)) };
}
