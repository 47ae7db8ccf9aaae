/**
 * A JSON pointer (RFC 6901): `['links', 13, 'method']` → `/links/13/method`.
 * @param path keys and positions from the top; empty for the document itself
 */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * What stands at a path.
 * @returns undefined where there is nothing
 */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
