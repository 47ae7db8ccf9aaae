import type { Size } from '../layout/geometry';

/** What a page can be drawn for: the screen, at its natural size, or a sheet. */
export const PAPERS = ['screen', 'a4', 'a3', 'slide'] as const;
export type PaperName = (typeof PAPERS)[number];

/** `auto` is the one that gives the larger drawing. */
export const ORIENTATIONS = ['auto', 'portrait', 'landscape'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** A sheet of paper, or a slide. */
export interface Sheet {
  /** In mm, margins included. */
  readonly size: Size;
  /** Left blank at each edge, in mm: what printers can't reach, and what binding takes. */
  readonly margin: number;
  /** How large the frame's running text is set, in mm. A3's is also read when it is copied to A4. */
  readonly text: number;
}

interface Format {
  /** The shorter and the longer edge, in mm. */
  readonly edges: readonly [short: number, long: number];
  readonly margin: number;
  readonly text: number;
  readonly turns: boolean;
}

const FORMATS: Readonly<Record<Exclude<PaperName, 'screen'>, Format>> = {
  a4: { edges: [210, 297], margin: 8, text: 2.3, turns: true },
  a3: { edges: [297, 420], margin: 10, text: 3, turns: true },
  // 13⅓ by 7½ inches, as PowerPoint has it.
  slide: { edges: [190.5, 338.67], margin: 7, text: 2.7, turns: false },
};

/** The sheets that a paper and an orientation may mean; a slide is always wide. */
export function sheetsOf(paper: Exclude<PaperName, 'screen'>, orientation: Orientation): readonly Sheet[] {
  const { edges, margin, text, turns } = FORMATS[paper];
  const [short, long] = edges;
  const landscape: Sheet = { size: { width: long, height: short }, margin, text };
  const portrait: Sheet = { size: { width: short, height: long }, margin, text };
  if (!turns || orientation === 'landscape') return [landscape];
  return orientation === 'portrait' ? [portrait] : [landscape, portrait];
}
