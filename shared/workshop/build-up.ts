import type { DrawingIndex } from '../document/drawing-index';
import { laneOf } from '../document/kinds';
import type { LitStep } from './steps-of';

/** Ids of what is not shown yet. */
export interface Hidden {
  readonly elements: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/**
 * What is not there yet at a step, where a drawing is built up from empty. An element comes with the first step that
 * lights it; a container, which draws its parts, comes with the first of them. What no step lights comes with the first
 * step that lights something of its lane, else with the last step. A link comes with its step, and never before its ends.
 * @param at which step is shown, from 0
 */
export function hiddenAt(index: DrawingIndex, steps: readonly LitStep[], at: number): Hidden {
  const last = steps.length - 1;
  const first = (lit: (step: LitStep) => boolean): number | undefined => {
    const found = steps.findIndex(lit);
    return found === -1 ? undefined : found;
  };
  const { elements, links } = index.document;
  const lanes = new Map<number, number>();
  steps.forEach((step, position) => {
    for (const id of step.elements) {
      const element = index.element(id);
      if (element && !lanes.has(laneOf(element))) lanes.set(laneOf(element), position);
    }
  });
  const hidden = new Set<string>();
  for (const element of elements) {
    const { id } = element;
    const drawnTogether = index.parts(index.place(id));
    const lit = first((step) => step.elements.has(id) || drawnTogether.some((part) => step.elements.has(part)));
    if ((lit ?? lanes.get(laneOf(element)) ?? last) > at) hidden.add(id);
  }
  const later = links.filter(({ id, from, to }) => hidden.has(from) || hidden.has(to) || (first((step) => step.links.has(id)) ?? 0) > at);
  return { elements: hidden, links: new Set(later.map(({ id }) => id)) };
}
