import { canvas } from '../store/canvas-port';
import { useEditor } from '../store/editor';
import { selectElements, selectLinks } from '../store/selection';
import { visibleNow } from '../store/visible';
import { focusedId } from './focused-id';
import { firstPlace, stepFrom, type Step } from './step';

/**
 * Moves the canvas' one cursor: the keyboard goes to the neighbour, which becomes what is selected.
 * With nothing to start from it goes to the first element.
 * @param add keeps what is selected beside it
 */
export function go(step: Step, add = false): void {
  const { selection, select } = useEditor.getState();
  const drawing = visibleNow();
  if (!drawing) return;
  const here = focusedId() ?? selection.elements.at(-1) ?? selection.links.at(-1);
  const next = here === undefined ? firstPlace(drawing) : stepFrom(drawing, here, step);
  if (next === undefined) return;
  const target = drawing.index.element(next) ? selectElements(next) : selectLinks(next);
  canvas()?.reveal(target);
  canvas()?.stand(next);
  select(add ? { elements: [...new Set([...selection.elements, ...target.elements])], links: selection.links } : target);
}
