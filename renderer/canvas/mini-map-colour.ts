import { LANE_ARCHITECTURE, laneOf } from '../../shared/document/kinds';
import type { Palette } from '../../shared/drawing/palette';
import type { FlowNode } from './flow-types';

/** An element's colour on the small map: its architecture's. The page behind and empty places don't show. */
export function miniMapColour(node: FlowNode, palette: Palette): string {
  if (node.type !== 'element') return 'transparent';
  const { element } = node.data;
  return element.kind === 'note' ? palette.note.stroke : palette[LANE_ARCHITECTURE[laneOf(element)]].stroke;
}
