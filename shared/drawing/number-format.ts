/** What stands behind the whole part for each number of hundredths: '', '.01' … '.1' … '.99'. */
const FRACTIONS: readonly string[] = Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1));

/** Most hundredths that fit a 32-bit integer. */
const MOST = 2 ** 31 - 1;

/**
 * A number as markup has it: at most two decimals, no exponent, no `-0`. The same number always gives the same text.
 * @param value px; anything that is not finite becomes 0, because a broken number must not break a picture
 */
export function formatNumber(value: number): string {
  const hundredths = Math.round(value * 100);
  const size = Math.abs(hundredths);
  // Put together from whole numbers, which is three times as fast as writing a fraction out: a page has 100,000 of them.
  if (size <= MOST) return `${hundredths < 0 ? '-' : ''}${Math.trunc(size / 100)}${FRACTIONS[size % 100]}`;
  const rounded = hundredths / 100;
  return Math.abs(rounded) < 1e21 ? String(rounded) : '0';
}

/** Path data from commands and numbers: `path('M', 0, 0, 'L', 10.004, 5)` is `M0 0L10 5`. */
export function path(...parts: readonly (string | number)[]): string {
  return parts.map((part, position) => (typeof part === 'string' ? part : `${typeof parts[position - 1] === 'number' ? ' ' : ''}${formatNumber(part)}`)).join('');
}

/** A point as path data has it. */
export function pair({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${formatNumber(x)} ${formatNumber(y)}`;
}

/** The value of a `transform` attribute that moves by px. */
export function translate(x: number, y: number): string {
  return `translate(${formatNumber(x)} ${formatNumber(y)})`;
}
