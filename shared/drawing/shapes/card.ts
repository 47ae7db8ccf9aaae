import type { Size } from '../../layout/geometry';
import { drawIcon, type IconName } from '../icons';
import type { Palette, Tone } from '../palette';
import { node, type SceneNode } from '../scene';
import { leastColumn, stack, type Row, type Stack } from '../stack';
import { NO_PARTS, onGrid, roomForWords, type Plan, type ShapeOptions } from './shape';

/** Which of the palette's tones an element has. */
export type ToneName = 'note' | 'business' | 'application' | 'data' | 'technology';

/** What stands left of the rows: an icon on its tile, a number in its badge. */
export interface Aside {
  readonly width: number;
  readonly height: number;
  draw(x: number, y: number, tone: Tone, palette: Palette): readonly SceneNode[];
}

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A card: an outline with a column of rows in it and, for most kinds, something to their left. */
export interface CardSpec {
  /** Px; more where a long word asks for it. */
  readonly width: number;
  /** Px; instead of `width`, for a part whose container sets its width. */
  readonly exactWidth?: number;
  readonly minHeight: number;
  readonly insets: Insets;
  readonly tone: ToneName;
  readonly rows: readonly Row[];
  readonly align?: 'start' | 'middle';
  readonly aside?: Aside;
  /** The shape behind the text. */
  outline(size: Size, tone: Tone, palette: Palette): readonly SceneNode[];
}

const ASIDE_GAP = 10;
/** Up to this height the aside stands in the middle of the rows; beside more rows it stays with the name. */
const CENTRED_ASIDE = 44;
/** The height of rows in px from which a card is made wider. */
const TALL = 168;

/**
 * Measures a card and plans its drawing. The rows stand in the middle of the height that is left.
 * @param spec the kind's outline, rows and insets
 * @param options language and least size
 */
export function card(spec: CardSpec, options: ShapeOptions): Plan {
  const { insets, aside } = spec;
  const asideWidth = aside ? aside.width + ASIDE_GAP : 0;
  const around = insets.left + insets.right + asideWidth;
  const usual = roomForWords(spec.width, leastColumn(spec.rows) + around);
  const { width, column } = spec.exactWidth === undefined ? roomyColumn(spec, usual, around, options) : columnAt(spec, spec.exactWidth, around);
  const contentHeight = Math.max(column.height, aside?.height ?? 0);
  const height = Math.max(spec.minHeight, options.minHeight ?? 0, onGrid(insets.top + contentHeight + insets.bottom));
  const size = { width, height };
  const top = insets.top + (height - insets.top - insets.bottom - contentHeight) / 2;
  const asideTop = aside && column.height <= CENTRED_ASIDE ? top + (contentHeight - aside.height) / 2 : top;
  return {
    size,
    parts: NO_PARTS,
    draw: (palette) => {
      const tone = palette[spec.tone];
      return [
        ...spec.outline(size, tone, palette),
        ...(aside ? aside.draw(insets.left, asideTop, tone, palette) : []),
        ...column.draw(insets.left + asideWidth, top + (contentHeight - column.height) / 2, tone),
      ];
    },
  };
}

/** The rows in a card of some width. */
interface CardColumn {
  readonly width: number;
  readonly column: Stack;
}

function columnAt({ rows, align }: CardSpec, width: number, around: number): CardColumn {
  return { width, column: stack(rows, width - around, align) };
}

/** A card with much to say grows wider before it grows into a tower: up to twice its usual width. */
function roomyColumn(spec: CardSpec, usual: number, around: number, { minWidth = 0 }: ShapeOptions): CardColumn {
  let widest = usual * 2;
  for (const width of [usual, onGrid(usual * 1.5), onGrid(usual * 2)]) {
    const tried = columnAt(spec, width, around);
    if (tried.column.height > TALL) continue;
    if (width >= minWidth) return tried;
    widest = width;
    break;
  }
  return columnAt(spec, Math.max(widest, minWidth), around);
}

export const TILE = 32;

/** An icon on a tinted tile. */
export function tile(icon: IconName, look: 'square' | 'round' | 'solid' = 'square'): Aside {
  return {
    width: TILE,
    height: TILE,
    draw: (x, y, tone) => [
      look === 'square'
        ? node('rect', { x, y, width: TILE, height: TILE, rx: 8, fill: tone.band })
        : node('circle', { cx: x + TILE / 2, cy: y + TILE / 2, r: TILE / 2, fill: look === 'solid' ? tone.ink : tone.band }),
      drawIcon(icon, x + 6, y + 6, look === 'solid' ? tone.fill : tone.ink),
    ],
  };
}
