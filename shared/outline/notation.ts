/** The signs of the outline: how text is quoted, and how it is taken apart again. */

/** Blanks at an end, nothing at all, a sign that means something, or a character that no line can hold. */
const NEEDS_QUOTES = /^$|^\s|\s$|["[\]\\;,#]|->|<-|[\p{C}\p{Zl}\p{Zp}]/u;

/** Text as it stands in the outline: as it is, or in quotes where it would be taken for something else. */
export function quoted(text: string, also?: RegExp): string {
  return NEEDS_QUOTES.test(text) || also?.test(text) ? quote(text) : text;
}

/** Always in quotes, with JSON's escapes. */
function quote(text: string): string {
  return JSON.stringify(text).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => Array.from({ length: sign.length }, (_, at) => String.raw`\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}

/** Where a quoted text that begins at a position ends: behind its closing quote, or at the end of the line. */
function quoteEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

/** The text that was written as quoted or bare; blanks at the ends of bare text mean nothing. */
export function unquoted(text: string): string {
  const bare = text.trim();
  if (!bare.startsWith('"') || quoteEnd(bare, 0) !== bare.length || bare.length < 2) return bare;
  try {
    return JSON.parse(bare) as string;
  } catch {
    return bare.slice(1, -1);
  }
}

/**
 * Finds the first of some signs outside quotes (and, if asked, outside round brackets).
 * @returns where it begins and which it is; undefined where there is none
 */
export function findSign(text: string, signs: readonly string[], { from = 0, round = false } = {}): { readonly at: number; readonly sign: string } | undefined {
  let depth = 0;
  for (let at = from; at < text.length; ) {
    if (text[at] === '"' && opensQuote(text, at)) {
      at = quoteEnd(text, at);
      continue;
    }
    if (round && text[at] === '(') depth++;
    else if (round && text[at] === ')') depth = Math.max(0, depth - 1);
    const sign = depth === 0 ? signs.find((each) => text.startsWith(each, at)) : undefined;
    if (sign !== undefined) return { at, sign };
    at++;
  }
  return undefined;
}

/** A quote opens at the beginning of a word only: 19" rack is a name like any other. */
function opensQuote(text: string, at: number): boolean {
  return at === 0 || /[\s,;:[(>]/.test(text[at - 1] ?? '');
}

/** The parts between separators, outside quotes and round brackets; blank ones are left out. */
export function splitList(text: string, separators: readonly string[] = [',']): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const found = findSign(text, separators, { from, round: true });
    parts.push(text.slice(from, found?.at));
    if (!found) return parts.map((part) => part.trim()).filter((part) => part !== '');
    from = found.at + found.sign.length;
  }
}
