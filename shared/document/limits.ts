/** What a file may hold at most. Above any of these a file is refused, and an edit that would pass one is not made. */
export const LIMITS = {
  /** Size of the text in UTF-8 bytes: 20 MiB. */
  bytes: 20 * 1024 * 1024,
  elements: 20_000,
  links: 60_000,
  /** Objects and arrays inside one another. A drawing needs seven; the rest is room for other people's properties. */
  depth: 500,
} as const;

export type LimitName = keyof typeof LIMITS;

/**
 * The size of a text in UTF-8.
 * @param text any string; a lone surrogate counts as the three bytes of its replacement
 * @returns bytes
 */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (code < 0x800) bytes += 1;
    else if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1))) {
      // A pair: two units, four bytes.
      bytes += 2;
      at++;
    } else bytes += 2;
  }
  return bytes;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
