/** Values as text, for the one line that takes nothing else: a binding between a page and its driver. */

interface Bytes {
  readonly $bytes: string;
}

/** A value as text; byte arrays are kept. */
export function toWire(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part instanceof Uint8Array ? ({ $bytes: base64(part) } satisfies Bytes) : part)) ?? 'null';
}

/** The value of a text made by {@link toWire}. */
export function fromWire(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => (isBytes(part) ? Uint8Array.from(atob(part.$bytes), (sign) => sign.charCodeAt(0)) : part));
}

function isBytes(value: unknown): value is Bytes {
  return typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'string';
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(text);
}
