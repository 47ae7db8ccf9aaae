/** Longest name without its ending, in bytes of UTF-8: within every file system's 255, with room for " (2)" and a path. */
const MAX_BYTES = 120;

/** What Windows, macOS, Linux or a share refuses in a name, and control characters. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * Characters that are not seen and can make a name look like another one (`gpj.exe` from right to left), and halves of
 * a character. The joiner (U+200D) stays: families and flags in emoji are made with it.
 */
const UNSEEN = /(?!\u200d)[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Device names, which Windows opens in place of a file, whatever the ending. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?=$|[ .])/iu;

/**
 * A file name made from a title, safe on Windows, macOS and Linux.
 * @param title what the user typed: any characters, any length
 * @param ending with or without its dot: `png`, `.lmv`
 * @param fallback the name where nothing of the title is left
 * @returns for example `Lesen Premis - Fasa 2.png`
 */
export function fileName(title: string, ending: string, fallback = 'landskap'): string {
  const cleaned = cut(
    title
      .normalize('NFC')
      .replace(UNSEEN, '')
      .replace(/\s+/gu, ' ')
      .replace(REFUSED, '-')
      // Hidden on Unix, an option on a command line, or taken off by Windows in silence.
      .replace(/^[\s.\-~]+/u, ''),
  ).replace(/[\s.-]+$/u, '');
  const name = cleaned === '' ? fallback : cleaned;
  return `${RESERVED.test(name) ? '_' : ''}${name}.${ending.replace(/^\./u, '')}`;
}

/** Cuts to the longest start that fits, between whole characters as people see them. */
function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('ms', { granularity: 'grapheme' }).segment(name)) {
    bytes += utf8Length(segment);
    if (bytes > MAX_BYTES) break;
    kept += segment;
  }
  return kept;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
