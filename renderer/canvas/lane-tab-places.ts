import type { Viewport } from '@xyflow/react';
import { LANE_LABEL_WIDTH } from '../../shared/drawing/metrics';
import type { Lane } from '../../shared/document/types';
import type { LaneGeometry } from '../../shared/layout/geometry';

/** Px of the screen: a tab's height, and what it keeps of the edges of its lane and of the canvas. */
export const TAB_HEIGHT = 24;
const ROOM = 6;

export interface LaneTabPlace {
  readonly lane: Lane;
  /** Px of the screen, from the canvas's upper edge. */
  readonly top: number;
}

/**
 * Where lanes are named at the canvas's left edge while their own labels are out of view: at the top of what is to be
 * seen of each. A lane with less room than a tab needs has none.
 * @param lanes as they are drawn, px at 100 %
 * @param folded those whose strip says its own words
 * @param view where the page stands on the canvas
 * @param height of the canvas, px of the screen
 */
export function laneTabPlaces(lanes: readonly LaneGeometry[], folded: ReadonlySet<Lane>, { x, y, zoom }: Viewport, height: number): readonly LaneTabPlace[] {
  return lanes.flatMap(({ lane, box }) => {
    if (folded.has(lane) || x + (box.x + LANE_LABEL_WIDTH) * zoom > 0 || x + (box.x + box.width) * zoom <= 0) return [];
    const top = Math.max(0, y + box.y * zoom) + ROOM;
    const bottom = Math.min(height, y + (box.y + box.height) * zoom) - ROOM;
    return bottom - top < TAB_HEIGHT ? [] : [{ lane, top: Math.round(top) }];
  });
}
