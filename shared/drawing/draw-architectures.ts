import { LANE_ARCHITECTURE, type Architecture } from '../document/kinds';
import type { LaneGeometry } from '../layout/geometry';
import { architectureName } from '../messages/frame';
import type { DrawContext } from './draw-element';
import { BAND_WIDTH, MIN_LANE_HEIGHT } from './metrics';
import { path, translate } from './number-format';
import { node, type SceneNode } from './scene';
import { textWidth } from './text';
import { FONT_ATTRIBUTES, textLine } from './text-block';
import { lineHeight, TYPE } from './type-scale';

/**
 * Draws the strip at the far left that groups the lanes under their architectures: Business (1 to 4), Application (5),
 * Data (6) and Technology (7), as Jadual 3-1 has them.
 * @param lanes top to bottom, in page px; goes over what {@link drawLane} drew
 */
export function drawArchitectures(lanes: readonly LaneGeometry[], { palette }: DrawContext): SceneNode {
  return node(
    'g',
    FONT_ATTRIBUTES,
    groups(lanes).flatMap(({ architecture, x, top, bottom, right }) => {
      const tone = palette[architecture];
      return [
        node('rect', { x, y: top, width: BAND_WIDTH, height: bottom - top, fill: tone.band }),
        node('path', { d: path('M', x, top + 0.5, 'H', right), stroke: tone.stroke, 'stroke-opacity': 0.7, fill: 'none' }),
        ...bandName(architecture, x, (top + bottom) / 2, bottom - top, tone.ink),
      ];
    }),
  );
}

interface Group {
  readonly architecture: Architecture;
  readonly x: number;
  readonly top: number;
  bottom: number;
  readonly right: number;
}

function groups(lanes: readonly LaneGeometry[]): readonly Group[] {
  const found: Group[] = [];
  for (const { lane, box } of lanes) {
    const architecture = LANE_ARCHITECTURE[lane];
    const last = found.at(-1);
    if (last?.architecture === architecture) last.bottom = box.y + box.height;
    else found.push({ architecture, x: box.x, top: box.y, bottom: box.y + box.height, right: box.x + box.width });
  }
  return found;
}

/** Reads upwards; in two lines where the band is short. A band of folded lanes alone may be too short for any. */
function bandName(architecture: Architecture, x: number, middle: number, room: number, fill: string): readonly SceneNode[] {
  if (room < MIN_LANE_HEIGHT) return [];
  const name = architectureName(architecture).toLocaleUpperCase('en');
  const lines = textWidth(name, TYPE.overline) <= room - 16 ? [name] : name.split(' ');
  const step = lineHeight(TYPE.overline);
  return [
    node(
      'g',
      { transform: `${translate(x + BAND_WIDTH / 2, middle)} rotate(-90)` },
      lines.map((line, row) => textLine(line, 0, row * step - (lines.length * step) / 2, TYPE.overline, 'middle', fill)),
    ),
  ];
}
