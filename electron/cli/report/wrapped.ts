const graphemes = new Intl.Segmenter('ms', { granularity: 'grapheme' });

/** Chinese, Japanese, Korean and emoji take two columns of a terminal. */
const WIDE = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  if (/^[\u0020-\u02ff]*$/u.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

/**
 * Breaks a text into lines at its spaces; a longer word has a line of its own.
 * @param columns most columns of a line; undefined: one line
 */
export function wrapped(text: string, columns: number | undefined): readonly string[] {
  if (columns === undefined) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
