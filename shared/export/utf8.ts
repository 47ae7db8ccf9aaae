// Every host has these two; the core's own library of types has not, since it knows no host.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => { decode(bytes: Uint8Array): string };

/**
 * Text as UTF-8.
 * @param text lone surrogates become U+FFFD
 */
export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/**
 * UTF-8 as text, a byte order mark at the start left out.
 * @returns undefined where the bytes are not UTF-8
 */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
