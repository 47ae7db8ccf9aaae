/**
 * A number as markup has it: at most two decimals, no exponent, no `-0`. The same number always gives the same text.
 * @param value px; anything that is not finite becomes 0, because a broken number must not break a picture
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '0';
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '0' : Math.abs(rounded) < 1e21 ? String(rounded) : '0';
}

/** Path data from commands and numbers: `path('M', 0, 0, 'L', 10.004, 5)` is `M0 0L10 5`. */
export function path(...parts: readonly (string | number)[]): string {
  let text = '';
  let afterNumber = false;
  for (const part of parts) {
    if (typeof part === 'number') {
      text += (afterNumber ? ' ' : '') + formatNumber(part);
      afterNumber = true;
    } else {
      text += part;
      afterNumber = false;
    }
  }
  return text;
}

/** The value of a `transform` attribute that moves by px. */
export function translate(x: number, y: number): string {
  return `translate(${formatNumber(x)} ${formatNumber(y)})`;
}
