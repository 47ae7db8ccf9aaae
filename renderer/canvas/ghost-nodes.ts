import { LANES, laneOf } from '../../shared/document/kinds';
import type { Drawing } from '../store/drawing';
import { ghostId, type GhostFlowNode } from './flow-types';

const GHOST = { width: 208, height: 56 };
const MARGIN = 16;

/** A quiet place to fill in every lane that has no element yet (Jadual 3-1 asks for all seven). */
export function ghostNodes(drawing: Drawing): GhostFlowNode[] {
  const filled = new Set(drawing.document.elements.filter((element) => element.kind !== 'note').map(laneOf));
  return LANES.filter((lane) => !filled.has(lane) && !drawing.folded.has(lane)).flatMap((lane) => {
    const geometry = drawing.geometry.lanes.find((each) => each.lane === lane);
    if (!geometry) return [];
    const position = { x: geometry.content.x + MARGIN, y: geometry.content.y + Math.max(0, (geometry.content.height - GHOST.height) / 2) };
    return [{ id: ghostId(lane), type: 'ghost' as const, position, ...GHOST, measured: GHOST, data: { lane }, draggable: false, selectable: false, focusable: false, connectable: false, zIndex: 2, style: { pointerEvents: 'all' as const } }];
  });
}
