import { drawIcon, type IconName } from './icons';
import type { Tone } from './palette';
import { node, type SceneNode } from './scene';
import { textWidth } from './text';
import { textLine } from './text-block';
import { lineHeight, TYPE } from './type-scale';

/** A small label in a rounded frame: G2C, Luaran, E2E. */
export interface Chip {
  readonly text: string;
  /** Solid chips carry what matters most; outlined ones are asides. */
  readonly look: 'solid' | 'outline';
  readonly icon?: IconName;
}

export const CHIP_HEIGHT = 18;
const PADDING = 6;
const ICON = 12;
const ICON_GAP = 3;

/** How wide a chip stands, in px. */
export function chipWidth(chip: Chip): number {
  return Math.ceil(textWidth(chip.text, TYPE.chip)) + 2 * PADDING + (chip.icon ? ICON + ICON_GAP : 0);
}

/** Draws a chip with its top-left corner at `x`, `y`. */
export function drawChip(chip: Chip, x: number, y: number, tone: Tone, ground: string): readonly SceneNode[] {
  const width = chipWidth(chip);
  const solid = chip.look === 'solid';
  const colour = solid ? ground : tone.ink;
  const left = x + PADDING + (chip.icon ? ICON + ICON_GAP : 0);
  return [
    node('rect', {
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: CHIP_HEIGHT - 1,
      rx: 4,
      fill: solid ? tone.ink : ground,
      stroke: solid ? tone.ink : tone.stroke,
      'stroke-width': 1,
    }),
    ...(chip.icon ? [drawIcon(chip.icon, x + PADDING, y + (CHIP_HEIGHT - ICON) / 2, colour, ICON)] : []),
    textLine(chip.text, left, y + (CHIP_HEIGHT - lineHeight(TYPE.chip)) / 2, TYPE.chip, 'start', colour),
  ];
}
