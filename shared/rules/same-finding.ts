import type { Finding } from './rule';

/** Whether two findings of one key say the same. */
export function sameFinding(a: Finding, b: Finding): boolean {
  return (
    a.severity === b.severity &&
    a.lane === b.lane &&
    a.path === b.path &&
    a.variant === b.variant &&
    sameItems(a.elements, b.elements) &&
    sameItems(a.links, b.links) &&
    sameEntries(a.values, b.values) &&
    sameWaiver(a.waiver, b.waiver)
  );
}

/** Whether two waivers say the same, as findings carry them. */
export function sameWaiver(a: Finding['waiver'], b: Finding['waiver']): boolean {
  return a === b || sameEntries(a ?? {}, b ?? {});
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, position) => item === b[position]);
}

function sameEntries(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
