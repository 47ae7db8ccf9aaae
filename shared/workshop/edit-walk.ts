import type { Walk, WalkStep } from './walk';

/** Changes of a walk: pure, and without a change of what they do not touch. */

/** A walk with one step, to begin with. */
export const EMPTY_WALK: Walk = { format: 'lmv-walk', version: 1, steps: [{ title: '' }] };

/** A new step behind another. @param after its position, from 0 */
export function addStep(walk: Walk, after: number): Walk {
  return { ...walk, steps: walk.steps.toSpliced(after + 1, 0, { title: '' }) };
}

/** Without a step; the last one that there is stays. */
export function removeStep(walk: Walk, at: number): Walk {
  return walk.steps.length < 2 || walk.steps[at] === undefined ? walk : { ...walk, steps: walk.steps.toSpliced(at, 1) };
}

/** With a step put back, or in. */
export function putStep(walk: Walk, at: number, step: WalkStep): Walk {
  return { ...walk, steps: walk.steps.toSpliced(at, 0, step) };
}

/** With a step in another place. @returns the same walk where there is no such place */
export function moveStep(walk: Walk, from: number, to: number): Walk {
  const step = walk.steps[from];
  if (step === undefined || from === to || to < 0 || to >= walk.steps.length) return walk;
  return { ...walk, steps: walk.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/** With some of a step's properties changed. */
export function changeStep(walk: Walk, at: number, change: Partial<WalkStep>): Walk {
  return { ...walk, steps: walk.steps.map((step, position) => (position === at ? { ...step, ...change } : step)) };
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
