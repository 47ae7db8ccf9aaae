import { DrawingIndex } from '../../shared/document/drawing-index';
import type { LmvDocument } from '../../shared/document/types';
import { hiddenAt, type Hidden } from '../../shared/workshop/build-up';
import { stepsOf } from '../../shared/workshop/steps-of';
import type { Drawing } from './drawing';
import { useEditor } from './editor';
import type { Presented } from './walk-slice';

interface Made extends Pick<Presented, 'walk' | 'step'> {
  readonly visible: Drawing;
}

/** What was made of each drawing last: everybody who asks at one step gets the same object. */
const made = new WeakMap<Drawing, Made>();

/**
 * What of a drawing is shown: all of it, or while it is built up before a room, what the steps so far have brought.
 * Everything stands where it stands in the whole.
 */
export function visibleOf(drawing: Drawing, presented: Presented | undefined): Drawing {
  if (presented?.buildUp !== true) return drawing;
  const { walk, step } = presented;
  const before = made.get(drawing);
  if (before?.walk === walk && before.step === step) return before.visible;
  const visible = without(drawing, hiddenAt(drawing.index, stepsOf(drawing.index, walk), step));
  made.set(drawing, { walk, step, visible });
  return visible;
}

/** {@link visibleOf} for the canvas: follows the presentation. */
export function useVisible(drawing: Drawing): Drawing {
  return visibleOf(
    drawing,
    useEditor((state) => state.presented),
  );
}

/** What is shown of the open drawing at this moment. */
export function visibleNow(): Drawing | undefined {
  const { drawing, presented } = useEditor.getState();
  return drawing && visibleOf(drawing, presented);
}

function without(drawing: Drawing, hidden: Hidden): Drawing {
  const { elements, links } = hidden;
  if (elements.size + links.size === 0) return drawing;
  const { geometry } = drawing;
  // Of two opposite exchanges one may be drawn as part of the other's line, which is then there for both.
  const partners = new Set([...geometry.links].flatMap(([id, { drawnWith }]) => (drawnWith === undefined || links.has(id) ? [] : [drawnWith])));
  const isShown = (id: string): boolean => !links.has(id) || partners.has(id);
  const document: LmvDocument = {
    ...drawing.document,
    elements: drawing.document.elements.filter(({ id }) => !elements.has(id)),
    links: drawing.document.links.filter(({ id }) => isShown(id)),
  };
  const boxes = new Map([...geometry.boxes].filter(([id]) => !elements.has(id)));
  const lines = new Map([...geometry.links].filter(([id]) => isShown(id)));
  return { ...drawing, document, index: new DrawingIndex(document), geometry: { ...geometry, boxes, links: lines } };
}
