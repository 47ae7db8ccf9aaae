import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import { LIGHT } from '../../drawing/palette';
import { cellText } from '../../inventory/values';
import type { ReportBlock, ReportColumn } from '../report/block';

/** Width of a portrait page's text, twentieths of a point: A4 less margins of 2 cm. */
const TEXT_WIDTH = 9638;

const RULE = { style: BorderStyle.SINGLE, size: 4, color: LIGHT.rule.slice(1) } as const;
const INK = LIGHT.ink.slice(1);

export function heading(text: string, level: 1 | 2): Paragraph {
  return new Paragraph({ heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(cellText(text))] });
}

/** Runs of a text, its line ends kept. */
function runs(text: string, look: { readonly bold?: boolean; readonly color?: string; readonly size?: number } = {}): readonly TextRun[] {
  return cellText(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...look, ...(at > 0 && { break: 1 }) }));
}

/** A piece of the report as Word has it. */
export function docxBlock(block: ReportBlock): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return heading(block.text, block.level);
    case 'plain':
      return new Paragraph({ spacing: { before: 120, after: 120 }, children: runs(block.text) });
    case 'table':
      return table(block.columns, block.rows, block.tint);
    default:
      return facts(block.pairs);
  }
}

/**
 * A table whose heading row is repeated on every page, and whose rows are not broken where that can be helped.
 * @param rows texts of as many cells as there are columns; line ends are kept
 * @param tint of the heading, `#rrggbb`
 */
function table(columns: readonly ReportColumn[], rows: readonly (readonly string[])[], tint: string): Table {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((TEXT_WIDTH * share) / total));
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ title }, at) => cell(title, widths[at] ?? 0, { bold: true, tint })) }),
      // A row of a page or more has to be broken.
      ...rows.map((row) => new TableRow({ cantSplit: row.every((text) => text.length < 1500), children: columns.map((_column, at) => cell(row[at] ?? '', widths[at] ?? 0, at === 0 ? { bold: true } : {})) })),
    ],
  });
}

/** Two columns, of names and values, without a heading row. */
function facts(pairs: readonly (readonly [name: string, value: string])[]): Table {
  const widths = [Math.floor(TEXT_WIDTH * 0.3), Math.ceil(TEXT_WIDTH * 0.7)] as const;
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { top: RULE, bottom: RULE, left: { style: BorderStyle.NONE, size: 0, color: 'auto' }, right: { style: BorderStyle.NONE, size: 0, color: 'auto' }, insideHorizontal: RULE, insideVertical: { style: BorderStyle.NONE, size: 0, color: 'auto' } },
    rows: pairs.map(([name, value]) => new TableRow({ cantSplit: value.length < 1500, children: [cell(name, widths[0], { soft: true }), cell(value, widths[1], {})] })),
  });
}

interface CellLook {
  readonly bold?: boolean;
  readonly soft?: boolean;
  readonly tint?: string;
}

function cell(text: string, width: number, { bold = false, soft = false, tint }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    ...(tint !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint.slice(1) } }),
    children: [new Paragraph({ alignment: AlignmentType.LEFT, spacing: { after: 0 }, children: runs(text, { bold, size: 18, color: soft ? LIGHT.mutedInk.slice(1) : INK }) })],
  });
}
