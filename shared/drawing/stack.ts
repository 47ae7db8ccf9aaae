import { CHIP_HEIGHT, chipWidth, drawChip, type Chip } from './chip';
import type { Tone } from './palette';
import type { SceneNode } from './scene';
import { longestWord, type TextStyle } from './text';
import { drawBlock, textBlock } from './text-block';

export type Ink = 'ink' | 'soft';

/** One thing in a column: a text or a run of chips, with the space before it in px. */
export type Row =
  | {
      readonly text: string;
      readonly style: TextStyle;
      readonly ink: Ink;
      readonly before?: number;
      readonly slanted?: boolean;
      readonly balanced?: boolean;
      /** Px from the column's left edge; the text wraps in what remains. */
      readonly indent?: number;
      /** Stands at the right of the indent, on the first line: "2 ×". */
      readonly lead?: string;
    }
  | { readonly chips: readonly Chip[]; readonly before?: number };

/** A measured column of rows that draws itself as measured. */
export interface Stack {
  readonly height: number;
  /** The widest row, in px. */
  readonly width: number;
  draw(x: number, y: number, tone: Tone): readonly SceneNode[];
}

const CHIP_GAP = 4;
/** Between a row's lead and its text, in px. */
export const LEAD_GAP = 6;

/** The narrowest column in which no word of these rows is broken, in px. */
export function leastColumn(rows: readonly Row[]): number {
  return rows.reduce((least, row) => Math.max(least, 'chips' in row ? 0 : Math.ceil(longestWord(row.text, row.style)) + (row.indent ?? 0)), 0);
}

/**
 * Sets rows in a column.
 * @param rows top to bottom; the first one's space before it is left out
 * @param columnWidth px
 * @param align start, or middle for centred columns
 */
export function stack(rows: readonly Row[], columnWidth: number, align: 'start' | 'middle' = 'start'): Stack {
  const placed: { readonly set: Stack; readonly top: number }[] = [];
  let height = 0;
  let width = 0;
  rows.forEach((row, position) => {
    height += position === 0 ? 0 : (row.before ?? 0);
    const set = 'chips' in row ? chipRow(row.chips, columnWidth, align) : textRow(row, columnWidth, align);
    placed.push({ set, top: height });
    height += set.height;
    width = Math.max(width, set.width);
  });
  return { height, width, draw: (x, y, tone) => placed.flatMap(({ set, top }) => set.draw(x, y + top, tone)) };
}

function textRow(row: Extract<Row, { text: string }>, columnWidth: number, align: 'start' | 'middle'): Stack {
  const indent = row.indent ?? 0;
  const block = textBlock(row.text, row.style, columnWidth - indent, row.balanced ?? align === 'middle');
  const lead = row.lead === undefined ? undefined : textBlock(row.lead, row.style, Number.POSITIVE_INFINITY);
  const shift = align === 'middle' ? columnWidth / 2 : indent;
  return {
    height: block.height,
    width: block.width + indent,
    draw: (x, y, tone) => {
      const text = drawBlock(block, x + shift, y, align, tone[row.ink], row.slanted);
      return lead ? [...drawBlock(lead, x + indent - LEAD_GAP, y, 'end', tone[row.ink]), ...text] : text;
    },
  };
}

function chipRow(chips: readonly Chip[], columnWidth: number, align: 'start' | 'middle'): Stack {
  const lines: { chips: Chip[]; width: number }[] = [];
  for (const chip of chips) {
    const width = chipWidth(chip);
    const line = lines.at(-1);
    if (line && line.width + CHIP_GAP + width <= columnWidth) {
      line.chips.push(chip);
      line.width += CHIP_GAP + width;
    } else {
      lines.push({ chips: [chip], width });
    }
  }
  return {
    height: lines.length * CHIP_HEIGHT + Math.max(0, lines.length - 1) * CHIP_GAP,
    width: Math.max(0, ...lines.map((line) => line.width)),
    draw: (x, y, tone) =>
      lines.flatMap((line, row) => {
        let left = x + (align === 'middle' ? (columnWidth - line.width) / 2 : 0);
        return line.chips.flatMap((chip) => {
          const drawn = drawChip(chip, left, y + row * (CHIP_HEIGHT + CHIP_GAP), tone, tone.fill);
          left += chipWidth(chip) + CHIP_GAP;
          return drawn;
        });
      }),
  };
}
