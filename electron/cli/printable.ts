/**
 * Control characters, which could move the cursor or colour a terminal, marks that turn the direction of a text around
 * unseen, and halves of characters.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Text from a file or a command line as one line that is safe to print: white space folded, unsafe characters by code.
 */
export function printable(text: string): string {
  return text.replace(/[\s\u0085]+/gu, ' ').replace(UNSAFE, byCode);
}

/** As {@link printable}, keeping the lines apart. */
export function printableLines(text: string): string {
  return text.split(/\r\n|\n/u).map(printable).join('\n');
}

function byCode(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
