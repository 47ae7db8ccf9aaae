import { Position } from '@xyflow/react';
import type { Lane } from '../../shared/document/types';
import { BAND_WIDTH, LANE_LABEL_WIDTH } from '../../shared/drawing/metrics';
import type { LaneGeometry } from '../../shared/layout/geometry';
import { laneNodeId, type LaneFlowNode } from './flow-types';

const HANDLE = { x: 0, y: 0, width: 1, height: 1 };

/** A node at the label of each lane, with the button that folds it; a folded lane's is as wide as its strip. */
export function laneNodes(lanes: readonly LaneGeometry[], folded: ReadonlySet<Lane>): LaneFlowNode[] {
  return lanes.map(({ lane, box }) => {
    const isFolded = folded.has(lane);
    const size = { width: (isFolded ? box.width : LANE_LABEL_WIDTH) - BAND_WIDTH, height: box.height };
    return {
      id: laneNodeId(lane),
      type: 'lane',
      position: { x: box.x + BAND_WIDTH, y: box.y },
      ...size,
      measured: size,
      data: { lane, folded: isFolded },
      draggable: false,
      selectable: false,
      focusable: false,
      connectable: false,
      zIndex: 2,
      style: { pointerEvents: 'none' },
      // Links into the lane stand here.
      handles: [
        { id: 'out', type: 'source', position: Position.Bottom, ...HANDLE },
        { id: 'in', type: 'target', position: Position.Top, ...HANDLE },
      ],
    };
  });
}
