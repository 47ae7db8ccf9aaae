import { movePart as putPart } from '../../shared/document/edits';
import { KINDS } from '../../shared/document/kinds';
import { isPart } from '../../shared/layout/arrange/item';
import { partDropAt } from '../../shared/layout/arrange/part-drop';
import type { Point } from '../../shared/layout/geometry';
import type { Drawing } from '../store/drawing';
import { useEditor } from '../store/editor';
import { useOverlay } from './overlay-store';

/**
 * Follows a drag of one module or application service: inside its container it is not moved but put in another place of the
 * order, or into another container; standing alone it moves like any element, until it is over a container.
 * @param positions page px of what is dragged
 * @returns whether that is all that the drag does
 */
export function movePart(drawing: Drawing, positions: ReadonlyMap<string, Point>): boolean {
  const [first] = positions;
  const part = first && drawing.index.element(first[0]);
  const size = first && drawing.geometry.boxes.get(first[0]);
  if (!part || !size || positions.size !== 1 || !KINDS[part.kind].parents) return false;
  const box = { ...size, ...first[1] };
  const drop = partDropAt(drawing.index, drawing.geometry, part.id, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  useOverlay.setState({ movedPart: { id: part.id, box, drop } });
  return isPart(drawing.index, part);
}

/**
 * The pointer let go: a dragged part goes where it was shown to go.
 * @returns whether there was one, and nothing else is to be moved
 */
export function dropPart(drawing: Drawing): boolean {
  const { movedPart } = useOverlay.getState();
  if (!movedPart) return false;
  useOverlay.setState({ movedPart: undefined });
  const { id, drop } = movedPart;
  const part = drawing.index.element(id);
  if (!part) return true;
  if (drop) useEditor.getState().apply('edit.reparent', (document) => putPart(document, id, drop.parent, drop.before));
  return drop !== undefined || isPart(drawing.index, part);
}
