// What is used of pdfkit, which brings no types. `tsconfig.base.json` says that they are here.
export interface PdfStructure {
  add(child: PdfStructure): this;
  end(): void;
}

export interface PdfOutline {
  addItem(title: string, options?: { readonly fit?: boolean; readonly left?: number; readonly top?: number; readonly expanded?: boolean }): PdfOutline;
}

export interface PdfGlyph {
  readonly advanceWidth: number;
}

/** Thousandths of the font size. */
export interface PdfPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** The font that is set. */
export interface PdfFont {
  readonly id: string;
  ref(): unknown;
  layout(text: string, features: Readonly<Record<string, boolean>>): { readonly glyphs: readonly PdfGlyph[]; readonly positions: readonly PdfPosition[] };
  /** Takes glyphs into the file: their numbers there, as hexadecimal digits. */
  encode(text: string, features: Readonly<Record<string, boolean>>): readonly [codes: readonly string[], positions: readonly PdfPosition[]];
}

export default class PdfDocument {
  constructor(options: Readonly<Record<string, unknown>>);
  readonly outline: PdfOutline;
  readonly _font: PdfFont;
  readonly page: { readonly height: number; readonly fonts: Record<string, unknown> };
  /** Operators, as they are. */
  addContent(operators: string): this;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: unknown) => void): this;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
  end(): void;
  /** Goes back to a page, where the document was made with `bufferPages`. */
  switchToPage(position: number): this;

  registerFont(name: string, bytes: Uint8Array): this;
  font(name: string): this;
  fontSize(size: number): this;
  widthOfString(text: string, options?: { readonly characterSpacing?: number }): number;
  text(text: string, x: number, y: number, options: Readonly<Record<string, unknown>>): this;

  save(): this;
  restore(): this;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
  path(d: string): this;
  rect(x: number, y: number, width: number, height: number): this;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
  circle(x: number, y: number, radius: number): this;
  ellipse(x: number, y: number, rx: number, ry: number): this;
  fill(colour: string): this;
  stroke(colour: string): this;
  fillAndStroke(fill: string, stroke: string): this;
  fillOpacity(part: number): this;
  strokeOpacity(part: number): this;
  fillColor(colour: string): this;
  lineWidth(width: number): this;
  lineCap(cap: string): this;
  lineJoin(join: string): this;
  dash(lengths: readonly number[]): this;
  undash(): this;

  /** Ended where content is given, open for parts where it is not. */
  struct(type: string, options?: { readonly alt?: string; readonly title?: string; readonly actual?: string }, content?: () => void): PdfStructure;
  addStructure(structure: PdfStructure): this;
  markContent(tag: 'Artifact'): this;
  endMarkedContent(): this;
}
