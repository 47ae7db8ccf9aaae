import { ASCENT, DESCENT } from '../../drawing/text';
import { lineHeight } from '../../drawing/type-scale';
import type { Paragraph } from './text';
import type { Frame } from './frame';
import type { SceneText } from './scene-parts';

/** Lines that stand in one column and are set alike enough to be one text. */
export interface TextColumn {
  readonly paragraphs: readonly SceneParagraph[];
  readonly align: SceneText['align'];
  readonly x: number;
  /** Px: top of the first line, bottom of the last. */
  readonly top: number;
  readonly bottom: number;
}

interface SceneParagraph {
  readonly lines: readonly SceneText[];
  readonly text: string;
  readonly top: number;
}

/** Px from a line's top to its baseline, as the drawing sets it. */
function topOf(line: SceneText): number {
  const height = lineHeight({ size: line.size, weight: 400 });
  return line.baseline - (height + (ASCENT - DESCENT) * line.size) / 2;
}

/**
 * Puts lines of text together: lines under one another at one edge are one column, and those of them that were broken from
 * one text are one paragraph again.
 * @param wholes texts as they were typed, by which broken lines are told
 */
export function textColumns(lines: readonly SceneText[], wholes: readonly string[]): readonly TextColumn[] {
  const columns: SceneText[][] = [];
  for (const line of lines) {
    const column = columns.find((other) => {
      const last = other.at(-1);
      return last !== undefined && last.align === line.align && Math.abs(last.x - line.x) < 0.6 && line.baseline > last.baseline && topOf(line) - topOf(last) < 2.2 * last.size + 8;
    });
    if (column) column.push(line);
    else columns.push([line]);
  }
  return columns.map((column) => {
    const paragraphs = paragraphsOf(column, wholes);
    const [first] = column;
    const last = column.at(-1);
    return {
      paragraphs,
      align: first?.align ?? 'l',
      x: first?.x ?? 0,
      top: first ? topOf(first) : 0,
      bottom: last ? topOf(last) + lineHeight({ size: last.size, weight: 400 }) : 0,
    };
  });
}

function paragraphsOf(lines: readonly SceneText[], wholes: readonly string[]): readonly SceneParagraph[] {
  const paragraphs: SceneText[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    if (open && last && sameLook(last, line) && Math.abs(topOf(line) - topOf(last) - lineHeight({ size: last.size, weight: 400 })) < 0.6) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((broken) => ({ lines: broken, text: joined(broken, wholes), top: broken[0] ? topOf(broken[0]) : 0 }));
}

function sameLook(a: SceneText, b: SceneText): boolean {
  return a.size === b.size && a.bold === b.bold && a.colour === b.colour && a.italic === b.italic;
}

/** The text that lines were broken from, as it was typed where that is known: a word may have been broken too. */
function joined(lines: readonly SceneText[], wholes: readonly string[]): string {
  const squeezed = lines.map(({ text }) => text.replace(/\s+/gu, '')).join('');
  return wholes.find((whole) => whole.replace(/\s+/gu, '') === squeezed) ?? lines.map(({ text }) => text).join(' ');
}

/** A column's paragraphs as a slide has them. */
export function slideParagraphs(column: TextColumn, frame: Frame): readonly Paragraph[] {
  let bottom = column.top;
  return column.paragraphs.map(({ lines, text, top }): Paragraph => {
    const [first] = lines;
    const height = lineHeight({ size: first?.size ?? 12, weight: 400 });
    const before = Math.max(0, top - bottom);
    bottom = top + lines.length * height;
    return {
      runs: [{ text, size: frame.typeSize(first?.size ?? 12), bold: first?.bold ?? false, italic: first?.italic ?? false, colour: first?.colour ?? '#000000' }],
      align: column.align,
      line: frame.typeSize(height),
      ...(before > 0.5 && { before: frame.typeSize(before) }),
    };
  });
}
