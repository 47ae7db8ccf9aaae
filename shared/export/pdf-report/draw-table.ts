import { LIGHT } from '../../drawing/palette';
import type { PdfStructure } from '../pdf/pdfkit';
import type { ReportColumn } from '../report/block';
import type { ReportSheets, TextLook } from './report-sheets';

/** Points around a cell's words. */
const PAD = { across: 4.5, down: 3 } as const;
const CELL: TextLook = { size: 8.5, weight: 400, colour: LIGHT.ink, lead: 11.5 };
const STRONG: TextLook = { ...CELL, weight: 600 };
const SOFT: TextLook = { ...CELL, colour: LIGHT.mutedInk };
/** A row is broken rather than leave more of a page empty than this many lines would fill. */
const LINES_LEFT = 4;

interface Grid {
  readonly sheets: ReportSheets;
  readonly widths: readonly number[];
  readonly structure: PdfStructure;
  /** Look of the first column; the others are plain. */
  readonly first: TextLook;
  /** Whether lines divide the columns. */
  readonly ruled: boolean;
  readonly headings: { readonly lines: readonly (readonly string[])[]; readonly tint: string } | undefined;
}

/**
 * Draws a table down the pages: its heading row stands on every one, and a row is broken only where it is longer than a page.
 * @param columns with titles for the heading row; without a tint there is none
 */
export function drawTable(sheets: ReportSheets, columns: readonly ReportColumn[], rows: readonly (readonly string[])[], tint?: string): void {
  const { doc, textWidth } = sheets;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (textWidth * share) / total);
  const structure = doc.struct('Table');
  sheets.root.add(structure);
  const broken = (texts: readonly string[], lookAt: (at: number) => TextLook): readonly (readonly string[])[] => widths.map((width, at) => sheets.lines(texts[at] ?? '', lookAt(at), width - 2 * PAD.across));
  const headings = tint === undefined ? undefined : { lines: broken(columns.map(({ title }) => title), () => STRONG), tint };
  const grid: Grid = { sheets, widths, structure, first: headings ? STRONG : SOFT, ruled: headings !== undefined, headings };
  if (headings) {
    // A heading row alone at a page's end heads nothing.
    sheets.need(heightOf(headings.lines) + 3 * CELL.lead);
    drawHeadings(grid, true);
  }
  for (const row of rows) drawRow(grid, row, broken(row, (at) => (at === 0 ? grid.first : CELL)));
  structure.end();
  sheets.y += 14;
}

function heightOf(cells: readonly (readonly string[])[]): number {
  return longest(cells) * CELL.lead + 2 * PAD.down;
}

function longest(cells: readonly (readonly string[])[]): number {
  return cells.reduce((most, lines) => Math.max(most, lines.length), 1);
}

/** @param heard whether a screen reader is to read it: once a table */
function drawHeadings({ sheets, widths, structure, headings }: Grid, heard: boolean): void {
  if (!headings) return;
  const { lines, tint } = headings;
  const height = heightOf(lines);
  const { doc, left, y, textWidth } = sheets;
  sheets.artifact(() => {
    doc.save();
    doc.rect(left, y, textWidth, height).fill(tint);
    doc.restore();
  });
  const cells = lines.map((cell, at) => ({ cell, x: left + before(widths, at) + PAD.across }));
  if (heard) {
    const row = doc.struct('TR');
    structure.add(row);
    for (const { cell, x } of cells) row.add(doc.struct('TH', { actual: cell.join(' ') }, () => sheets.draw(cell, STRONG, x, y + PAD.down)));
    row.end();
  } else {
    sheets.artifact(() => {
      for (const { cell, x } of cells) sheets.draw(cell, STRONG, x, y + PAD.down);
    });
  }
  frame(sheets, widths, height, true);
}

/** @param texts of the cells, before they were broken into lines */
function drawRow(grid: Grid, texts: readonly string[], cells: readonly (readonly string[])[]): void {
  const { sheets, headings } = grid;
  const onFresh = sheets.wholeRoom - (headings ? heightOf(headings.lines) : 0);
  for (let rest = cells; ; ) {
    const fitting = Math.floor((sheets.room - 2 * PAD.down) / CELL.lead);
    const most = longest(rest);
    if (most <= fitting) return drawPiece(grid, rest === cells ? texts : undefined, rest);
    if (fitting >= LINES_LEFT && heightOf(rest) > onFresh) {
      drawPiece(grid, undefined, rest.map((lines) => lines.slice(0, fitting)));
      rest = rest.map((lines) => lines.slice(fitting));
    }
    sheets.addPage();
    drawHeadings(grid, false);
  }
}

/** @param texts what a reader hears, where the row is whole: where lines end is nothing to it */
function drawPiece({ sheets, widths, structure, first, ruled }: Grid, texts: readonly string[] | undefined, cells: readonly (readonly string[])[]): void {
  const { doc, left, y } = sheets;
  const row = doc.struct('TR');
  structure.add(row);
  for (const [at, lines] of cells.entries()) {
    const x = left + before(widths, at) + PAD.across;
    row.add(doc.struct('TD', { actual: texts?.[at] ?? lines.join(' ') }, () => sheets.draw(lines, at === 0 ? first : CELL, x, y + PAD.down)));
  }
  row.end();
  frame(sheets, widths, heightOf(cells), ruled);
}

function before(widths: readonly number[], at: number): number {
  return widths.slice(0, at).reduce((sum, width) => sum + width, 0);
}

/** Lines around a row and, where it is ruled, between its cells; the next thing goes under it. */
function frame(sheets: ReportSheets, widths: readonly number[], height: number, ruled: boolean): void {
  const { doc, left, y, textWidth } = sheets;
  sheets.artifact(() => {
    doc.save();
    doc.lineWidth(0.5);
    doc.path(`M${left} ${y}H${left + textWidth}M${left} ${y + height}H${left + textWidth}`).stroke(LIGHT.rule);
    if (ruled) doc.path([...widths.keys(), widths.length].map((at) => `M${left + before(widths, at)} ${y}V${y + height}`).join('')).stroke(LIGHT.rule);
    doc.restore();
  });
  sheets.y += height;
}
