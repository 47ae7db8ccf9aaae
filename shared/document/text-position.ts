export interface TextPosition {
  /** From 1. Lines end with LF, CR LF or CR. */
  readonly line: number;
  /** From 1, in characters (code points, so that an emoji counts once). */
  readonly column: number;
}

/**
 * Where an offset stands in a text, as an editor shows it.
 * @param offset UTF-16 units from the start; the length of the text for its end
 */
export function positionOf(text: string, offset: number): TextPosition {
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) {
      line++;
      lineStart = at + 1;
    }
  }
  return { line, column: Array.from(text.slice(lineStart, offset)).length + 1 };
}
