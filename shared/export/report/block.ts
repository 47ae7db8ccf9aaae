import type { Page } from '../../drawing/draw-page';

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

/** A picture on a page of its own, under a heading. */
export interface ReportPicture {
  readonly kind: 'picture';
  readonly heading: string;
  readonly level: 1 | 2;
  /** What it is called, for programs that list a file's pictures. */
  readonly name: string;
  readonly caption: string;
  /** What a screen reader says in its place. */
  readonly alt: string;
  readonly page: Page;
}

/** What follows on from page to page, or a picture; each starts a page. */
export type ReportPart = { readonly kind: 'text'; readonly blocks: readonly ReportBlock[] } | ReportPicture;

export function heading(text: string, level: 1 | 2): ReportBlock {
  return { kind: 'heading', text, level };
}

export function plain(text: string): ReportBlock {
  return { kind: 'plain', text };
}

export function table(columns: readonly ReportColumn[], rows: readonly (readonly string[])[], tint: string): ReportBlock {
  return { kind: 'table', columns, rows, tint };
}
