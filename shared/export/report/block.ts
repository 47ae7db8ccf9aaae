/** One column of a table: what stands over it, and its part of the width. */
export interface ReportColumn {
  readonly title: string;
  readonly share: number;
}

/** A piece of the report, from top to bottom, whatever kind of file it goes into. Line ends in texts are kept. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 }
  | { readonly kind: 'plain'; readonly text: string }
  /** The heading row is repeated on every page; `tint` is its colour, `#rrggbb`. Each row has as many cells as there are columns. */
  | { readonly kind: 'table'; readonly columns: readonly ReportColumn[]; readonly rows: readonly (readonly string[])[]; readonly tint: string }
  /** Names and values, without a heading row. */
  | { readonly kind: 'facts'; readonly pairs: readonly (readonly [name: string, value: string])[] };

export function heading(text: string, level: 1 | 2): ReportBlock {
  return { kind: 'heading', text, level };
}

export function plain(text: string): ReportBlock {
  return { kind: 'plain', text };
}

export function table(columns: readonly ReportColumn[], rows: readonly (readonly string[])[], tint: string): ReportBlock {
  return { kind: 'table', columns, rows, tint };
}
