import { touching } from '../../../shared/layout/follow-lines';
import type { Drawing } from '../../store/drawing';
import type { NodeLook } from '../element-nodes';
import type { Overlay } from './painter';
import type { PaintedScene } from './painted-scene';
import { linkItem } from './painted-items';

/**
 * What is being dragged, and the lines that hang on it, painted over the picture in which they are left out.
 * @param scene the drawing before the drag
 * @param moving the dragged elements, parts too
 */
export function movingOverlay(scene: PaintedScene, drawing: Drawing, shown: Drawing, moving: ReadonlySet<string>, look: NodeLook): Overlay {
  const elements = [...moving].flatMap((id) => {
    const from = drawing.geometry.boxes.get(id);
    const to = shown.geometry.boxes.get(id);
    return from && to ? scene.ofOwner(id).map((item) => ({ item, dx: to.x - from.x, dy: to.y - from.y })) : [];
  });
  const links = [...touching(drawing.index, moving)].flatMap((link) => {
    const line = shown.geometry.links.get(link.id);
    return line && line.drawnWith === undefined ? [linkItem(shown, link, line, look)] : [];
  });
  return (context, scale) => {
    for (const { item, dx, dy } of elements) {
      context.translate(dx, dy);
      item.paint(context, scale);
      context.translate(-dx, -dy);
    }
    for (const item of links) item.paint(context, scale);
  };
}

/** Everything that the picture leaves out while it moves: elements, parts, the lines that hang on them. */
export function hiddenWhile(drawing: Drawing, moving: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...moving, ...[...touching(drawing.index, moving)].map(({ id }) => id)]);
}
