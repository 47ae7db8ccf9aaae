import { LANE_ARCHITECTURE, laneOf } from '../../shared/document/kinds';
import type { Element } from '../../shared/document/types';
import type { Palette } from '../../shared/drawing/palette';
import type { FlowNode } from './flow-types';

/** A node's colour on the small map. The page behind and empty places don't show. */
export function miniMapColour(node: FlowNode, palette: Palette): string {
  return node.type === 'element' ? elementColour(node.data.element, palette) : 'transparent';
}

/** An element's colour on the small map: its architecture's. */
export function elementColour(element: Element, palette: Palette): string {
  return element.kind === 'note' ? palette.note.stroke : palette[LANE_ARCHITECTURE[laneOf(element)]].stroke;
}
