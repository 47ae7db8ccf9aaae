import { LIGHT } from '../../drawing/palette';
import type { FontWeight } from '../../drawing/fonts';
import { wrapText } from '../../drawing/text';
import { cellText } from '../../inventory/values';
import type { NewPdf } from '../pdf/new-document';
import type { default as PdfDocument, PdfOutline, PdfStructure } from '../pdf/pdfkit';
import { fontName, setLine } from '../pdf/set-text';

/** A4, points. */
const A4 = { short: 595.28, long: 841.89 } as const;
/** Points around the text: 2 cm. */
const MARGIN = 56.7;

/** How a text is set; sizes in points. */
export interface TextLook {
  readonly size: number;
  readonly weight: FontWeight;
  /** `#rrggbb`. */
  readonly colour: string;
  /** From one line to the next, points. */
  readonly lead: number;
}

/** What stands at the edges of every page. */
export interface SheetEdges {
  /** Classification, at the top. */
  readonly mark: string | undefined;
  /** At the bottom, with `{page}` and `{count}` where the numbers go. */
  readonly foot: string;
}

const EDGE: TextLook = { size: 8, weight: 400, colour: LIGHT.mutedInk, lead: 11 };

/** The pages of a report, filled from top to bottom. Lengths in points, from the page's top left corner. */
export class ReportSheets {
  /** Where the next thing goes. */
  y = MARGIN;
  width: number = A4.short;
  height: number = A4.long;
  readonly #sizes: { readonly width: number; readonly height: number }[] = [];
  #chapter: PdfOutline;

  readonly doc: PdfDocument;
  /** What holds all tags. */
  readonly root: PdfStructure;

  constructor({ doc, root }: Pick<NewPdf, 'doc' | 'root'>) {
    this.doc = doc;
    this.root = root;
    this.#chapter = doc.outline;
  }

  get left(): number {
    return MARGIN;
  }

  get textWidth(): number {
    return this.width - 2 * MARGIN;
  }

  /** Free height down to the foot. */
  get room(): number {
    return this.height - MARGIN - this.y;
  }

  /** Free height of a page with nothing on it. */
  get wholeRoom(): number {
    return this.height - 2 * MARGIN;
  }

  addPage(across = false): void {
    this.width = across ? A4.long : A4.short;
    this.height = across ? A4.short : A4.long;
    this.doc.addPage({ size: [this.width, this.height], margin: 0 });
    this.#sizes.push({ width: this.width, height: this.height });
    this.y = MARGIN;
  }

  /** Goes to another page where there is no room for so much. */
  need(height: number): void {
    if (this.room < height) this.addPage();
  }

  /** A bookmark to where the next thing goes; one of level 2 stands under the last of level 1. */
  bookmark(title: string, level: 1 | 2): void {
    // pdfkit counts from the right edge.
    const place = { left: this.width, top: Math.max(0, this.y - 8), expanded: level === 1 };
    if (level === 1) this.#chapter = this.doc.outline.addItem(title, place);
    else this.#chapter.addItem(title, place);
  }

  /** Lines of a text within a width; line ends that were typed are kept. */
  lines(text: string, { size, weight }: TextLook, width: number): readonly string[] {
    return wrapText(cellText(text), { size, weight }, width);
  }

  /** Draws lines from a top downwards, as words that can be selected. */
  draw(lines: readonly string[], { size, weight, colour, lead }: TextLook, x: number, top: number): void {
    this.doc.fillColor(colour);
    for (const [at, line] of lines.entries()) if (line !== '') setLine(this.doc, line, x, top + at * lead + size, { size, weight });
  }

  /** A paragraph over the width of the text, gone on with on another page where it has to be. */
  paragraph(tag: 'H1' | 'H2' | 'P', text: string, look: TextLook, after: number): void {
    const lines = this.lines(text, look, this.textWidth);
    for (let from = 0; from < lines.length; ) {
      this.need(look.lead);
      const piece = lines.slice(from, from + Math.floor(this.room / look.lead));
      this.tagged(tag, () => this.draw(piece, look, this.left, this.y));
      this.y += piece.length * look.lead;
      from += piece.length;
    }
    this.y += after;
  }

  /** Draws something that a screen reader should hear. */
  tagged(tag: string, draw: () => void): void {
    this.root.add(this.doc.struct(tag, {}, draw));
  }

  /** Draws something that it should not. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact');
    draw();
    this.doc.endMarkedContent();
  }

  /** Writes marks and numbers at the edges of all pages; nothing can be added afterwards. */
  finish({ mark, foot }: SheetEdges): void {
    for (const [at, { width, height }] of this.#sizes.entries()) {
      this.doc.switchToPage(at);
      const words = foot.replace('{page}', String(at + 1)).replace('{count}', String(this.#sizes.length));
      this.artifact(() => {
        this.#edge(words, EDGE, height - 34, width, 'middle');
        if (mark !== undefined) this.#edge(mark, { ...EDGE, weight: 600, colour: LIGHT.fault }, 26, width, 'end');
      });
    }
  }

  #edge(text: string, look: TextLook, top: number, width: number, anchor: 'middle' | 'end'): void {
    const [line = ''] = this.lines(text, look, width - 2 * MARGIN);
    const wide = this.doc.font(fontName(look.weight)).fontSize(look.size).widthOfString(line);
    this.draw([line], look, anchor === 'middle' ? (width - wide) / 2 : width - MARGIN - wide, top);
  }
}
