import { LIMITS } from '../limits';
import { EditError } from './edit-error';

/** The document's own levels around a property's value. */
const AROUND = 8;
const MAX_DEPTH = LIMITS.depth - AROUND;
const DANGEROUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A copy of a value that is the same after it was written and read: properties that are undefined and keys that could
 * reach a prototype are left out, and -0 becomes 0.
 * @throws EditError `invalid-value` for what JSON cannot hold
 */
export function plainValue(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new EditError('invalid-value', { problem: 'too-deep' });
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw new EditError('invalid-value', { problem: 'out-of-range' });
      return value === 0 ? 0 : value;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map((item) => plainValue(item, depth + 1));
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key, inner]) => inner !== undefined && !DANGEROUS.has(key))
          .map(([key, inner]) => [key, plainValue(inner, depth + 1)]),
      );
    default:
      throw new EditError('invalid-value', { problem: typeof value });
  }
}
