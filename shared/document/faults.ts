import type * as z from 'zod';
import { ELEMENT_KINDS } from './kinds';
import { toPointer, valueAt } from './json-pointer';
import { anyElementSchema, documentSchema } from './schema';

export type FaultProblem = 'missing' | 'empty' | 'wrong-type' | 'wrong-value' | 'out-of-range' | 'unknown-kind' | 'duplicate-id';

/** One thing in a file that cannot be read. */
export interface Fault {
  /** JSON pointer: `/elements/3/kind`. */
  readonly path: string;
  readonly problem: FaultProblem;
  /** What should stand there: a JSON type (`string`, `number`, `integer`, `array`, `object`, `boolean`) or a value. */
  readonly expected?: string;
  /** What stands there, where it is short enough to show: an unknown kind, a repeated id. */
  readonly found?: string;
}

/**
 * Everything in a parsed file that keeps it from being a version 1 document.
 * @param raw a parsed JSON object of the current version
 * @returns wrong types, missing and unknown things in document order, then duplicate ids; empty when it can be read
 */
export function faultsOf(raw: unknown): readonly Fault[] {
  const parsed = documentSchema.safeParse(raw);
  const faults = parsed.success ? [] : parsed.error.issues.flatMap((issue) => issueFaults(raw, issue));
  return [...faults, ...duplicateIds(raw)];
}

/** The faults of one value against a schema, for what comes in by other ways than a file. */
export function schemaFaults(schema: z.ZodType, raw: unknown): readonly Fault[] {
  const parsed = schema.safeParse(raw);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issueFault(raw, issue));
}

function issueFaults(raw: unknown, issue: z.core.$ZodIssue): readonly Fault[] {
  const fault = issueFault(raw, issue);
  if (issue.code !== 'invalid_union') return [fault];
  // Without a known kind the schema looks no further; what all kinds share is still worth saying.
  const element = issue.path.slice(0, -1);
  const shared = anyElementSchema.safeParse(valueAt(raw, element)).error?.issues ?? [];
  return [
    fault,
    ...shared
      .filter(({ path }) => path[0] !== 'kind')
      .map((sharedIssue) => issueFault(raw, { ...sharedIssue, path: [...element, ...sharedIssue.path] })),
  ];
}

function issueFault(raw: unknown, issue: z.core.$ZodIssue): Fault {
  const path = toPointer(issue.path);
  const value = valueAt(raw, issue.path);
  if (value === undefined) return { path, problem: 'missing' };
  if (typeof value === 'number' && !Number.isFinite(value)) return { path, problem: 'out-of-range' };
  switch (issue.code) {
    case 'invalid_type':
      return { path, problem: 'wrong-type', expected: issue.expected === 'int' ? 'integer' : issue.expected };
    case 'invalid_union':
      return typeof value === 'string'
        ? { path, problem: 'unknown-kind', expected: ELEMENT_KINDS.join(', '), found: value }
        : { path, problem: 'wrong-type', expected: 'string' };
    case 'invalid_value':
      return { path, problem: 'wrong-value', expected: issue.values.map(String).join(', ') };
    case 'too_small':
      return typeof value === 'string' ? { path, problem: 'empty' } : { path, problem: 'out-of-range' };
    default:
      return { path, problem: 'out-of-range' };
  }
}

/** Ids are unique in the drawing: among elements, among links, and between the two. */
function duplicateIds(raw: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const list of ['elements', 'links']) {
    const entries = valueAt(raw, [list]);
    if (!Array.isArray(entries)) continue;
    entries.forEach((entry: unknown, position) => {
      const id = valueAt(entry, ['id']);
      if (typeof id !== 'string' || id === '') return;
      if (seen.has(id)) faults.push({ path: toPointer([list, position, 'id']), problem: 'duplicate-id', found: id });
      seen.add(id);
    });
  }
  return faults;
}
