import type { DrawingIndex } from '../document/drawing-index';
import { parentOf } from '../document/kinds';
import type { Geometry } from '../layout/geometry';
import { drawArchitectures } from './draw-architectures';
import { drawElement, type DrawContext } from './draw-element';
import { drawLane } from './draw-lane';
import { drawLink } from './draw-link';
import { translate } from './number-format';
import { node, type SceneNode } from './scene';

/**
 * Draws the lanes, elements and links alone, in the geometry's own px: what the geometry has a place for, and no others.
 */
export function drawDrawing(index: DrawingIndex, geometry: Geometry, context: DrawContext): readonly SceneNode[] {
  const { width, height } = geometry.size;
  const nodes: SceneNode[] = [
    ...geometry.lanes.map((lane): SceneNode => ({ ...drawLane(lane, context), part: 'lane' })),
    drawArchitectures(geometry.lanes, context),
    node('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none', stroke: context.palette.rule }),
  ];
  for (const element of index.document.elements) {
    const box = parentOf(element) === undefined ? geometry.boxes.get(element.id) : undefined;
    if (box) nodes.push({ ...node('g', { transform: translate(box.x, box.y) }, [drawElement(index, element, { size: box }, context)], element.id), part: 'element' });
  }
  // Over the elements, because a link to a module crosses its application's edge.
  for (const link of index.document.links) {
    const line = geometry.links.get(link.id);
    if (line) nodes.push({ ...drawLink(index, link, line, context), part: 'link' });
  }
  return nodes;
}
