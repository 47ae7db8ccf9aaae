import type { KeyboardEvent } from 'react';
import { go } from './go';
import type { Step } from './step';

const ARROWS: ReadonlyMap<string, Step> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/**
 * Arrows on an element or link go to the neighbour, with Shift they add it to the selection. They are taken before React
 * Flow sees them; with Ctrl or ⌘ it moves the selected elements.
 */
export function stepByArrow(event: KeyboardEvent): void {
  const step = ARROWS.get(event.key);
  if (!step || event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
  if (event.target.closest('input, textarea') || !event.target.closest('.react-flow__node-element, .react-flow__edge')) return;
  event.preventDefault();
  event.stopPropagation();
  go(step, event.shiftKey);
}
