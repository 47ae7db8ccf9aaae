/** Changes of a list of steps, as a walk and an exercise have one: pure, and without a change of what they do not touch. */

interface HasSteps<Step> {
  readonly steps: readonly Step[];
}

/** With a step put in, or back. @param at its position then, from 0 */
export function putStep<Step, Whole extends HasSteps<Step>>(whole: Whole & HasSteps<Step>, at: number, step: Step): Whole {
  return { ...whole, steps: whole.steps.toSpliced(at, 0, step) };
}

/** Without a step; the last one that there is stays. */
export function removeStep<Whole extends HasSteps<unknown>>(whole: Whole, at: number): Whole {
  return whole.steps.length < 2 || whole.steps[at] === undefined ? whole : { ...whole, steps: whole.steps.toSpliced(at, 1) };
}

/** With a step in another place. @returns the same where there is no such place */
export function moveStep<Whole extends HasSteps<unknown>>(whole: Whole, from: number, to: number): Whole {
  const step = whole.steps[from];
  if (step === undefined || from === to || to < 0 || to >= whole.steps.length) return whole;
  return { ...whole, steps: whole.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/** With some of a step's properties changed. */
export function changeStep<Step, Whole extends HasSteps<Step>>(whole: Whole & HasSteps<Step>, at: number, change: Partial<Step>): Whole {
  return { ...whole, steps: whole.steps.map((step, position) => (position === at ? { ...step, ...change } : step)) };
}
