import { LANE_ARCHITECTURE } from '../document/kinds';
import type { LaneGeometry } from '../layout/geometry';
import type { DrawContext } from './draw-element';
import { BAND_WIDTH, LANE_LABEL_WIDTH } from './metrics';
import { path } from './number-format';
import { node, type SceneNode } from './scene';

/**
 * Draws the ground of a folded lane, for the canvas, which writes the lane's name on it: in the tint of its label, so that
 * it is seen to be no place to put anything.
 * @param lane its strip, in page px
 */
export function drawStrip({ lane, box }: LaneGeometry, { palette }: DrawContext): SceneNode {
  const tone = palette[LANE_ARCHITECTURE[lane]];
  const { x, y, width, height } = box;
  return node('g', {}, [
    node('rect', { x, y, width: BAND_WIDTH, height, fill: tone.band }),
    node('rect', { x: x + BAND_WIDTH, y, width: width - BAND_WIDTH, height, fill: tone.fill }),
    node('rect', { x: x + LANE_LABEL_WIDTH, y, width: width - LANE_LABEL_WIDTH, height, fill: tone.lane, 'fill-opacity': 0.5 }),
    node('path', { d: path('M', x + BAND_WIDTH, y + 0.5, 'H', x + width), stroke: palette.rule, fill: 'none' }),
    node('path', { d: path('M', x + BAND_WIDTH, y + height - 0.5, 'H', x + width), stroke: tone.stroke, 'stroke-opacity': 0.35, fill: 'none' }),
  ]);
}
