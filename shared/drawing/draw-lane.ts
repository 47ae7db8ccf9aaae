import { LANE_ARCHITECTURE } from '../document/kinds';
import type { LaneGeometry } from '../layout/geometry';
import { laneName } from '../messages/frame';
import type { DrawContext } from './draw-element';
import { BAND_WIDTH, LANE_LABEL_WIDTH } from './metrics';
import { path } from './number-format';
import { node, type SceneNode } from './scene';
import { drawBlock, FONT_ATTRIBUTES, textBlock, textLine } from './text-block';
import { lineHeight, TYPE } from './type-scale';

const BADGE = 28;
const GAP = 8;
const PAD = 10;

/**
 * Draws one lane without what is in it: its tint, and at the left its numbered badge and name (Jadual 3-1).
 * The strip at the far left is filled; {@link drawArchitectures} writes the architectures' names on it.
 * @param lane where it stands, in page px
 */
export function drawLane({ lane, box }: LaneGeometry, { lang, palette }: DrawContext): SceneNode {
  const tone = palette[LANE_ARCHITECTURE[lane]];
  const columnWidth = LANE_LABEL_WIDTH - BAND_WIDTH;
  const name = textBlock(laneName(lane, lang), TYPE.lane, columnWidth - 2 * PAD, true);
  const middle = box.x + BAND_WIDTH + columnWidth / 2;
  const top = box.y + (box.height - BADGE - GAP - name.height) / 2;
  return node('g', FONT_ATTRIBUTES, [
    node('title', {}, [`${lane} ${laneName(lane, lang)}`]),
    node('rect', { ...box, fill: tone.lane }),
    node('rect', { x: box.x, y: box.y, width: BAND_WIDTH, height: box.height, fill: tone.band }),
    node('rect', { x: box.x + BAND_WIDTH, y: box.y, width: columnWidth, height: box.height, fill: tone.fill }),
    node('path', { d: path('M', box.x + LANE_LABEL_WIDTH - 0.5, box.y, 'v', box.height), stroke: tone.stroke, 'stroke-opacity': 0.35, fill: 'none' }),
    node('path', { d: path('M', box.x + BAND_WIDTH, box.y + 0.5, 'H', box.x + box.width), stroke: palette.rule, fill: 'none' }),
    node('circle', { cx: middle, cy: top + BADGE / 2, r: BADGE / 2, fill: tone.ink }),
    textLine(String(lane), middle, top + (BADGE - lineHeight(TYPE.lane)) / 2, TYPE.lane, 'middle', tone.fill),
    ...drawBlock(name, middle, top + BADGE + GAP, 'middle', tone.ink),
  ]);
}
