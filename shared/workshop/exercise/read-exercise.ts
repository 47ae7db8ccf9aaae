import type * as z from 'zod';
import { toPointer, valueAt } from '../../document/json-pointer';
import { LIMITS } from '../../document/limits';
import { parseJson } from '../../document/parse-json';
import { readDrawing, type Refusal } from '../../document/read';
import { positionOf } from '../../document/text-position';
import type { LmvDocument } from '../../document/types';
import { findRule } from '../../rules/registry';
import { exerciseSchema, type Condition, type Exercise } from './schema';

/** What is wrong in an exercise file, and where. */
export type ExerciseFault =
  /** Line and column from 1. */
  | { readonly code: 'not-json'; readonly line: number; readonly column: number }
  | { readonly code: 'not-exercise' }
  | { readonly code: 'missing' | 'wrong' | 'unknown-key' | 'unknown-rule' | 'unknown-place' | 'repeated-step' | 'no-drawing' | 'built-in-id'; readonly path: string; readonly found: string; readonly expected?: string }
  | { readonly code: 'drawing-refused'; readonly path: string; readonly refusal: Refusal };

export type ExerciseResult = { readonly ok: true; readonly exercise: Exercise } | { readonly ok: false; readonly faults: readonly ExerciseFault[] };

/**
 * Reads an exercise. It is read whole or refused with everything that is wrong with it; it never throws.
 * @param source the file's text
 * @param asset the text of a drawing that the exercise names; undefined where there is none
 */
export function readExercise(source: string, asset: (name: string) => string | undefined): ExerciseResult {
  const parsed = parseJson(source.startsWith('\uFEFF') ? source.slice(1) : source, LIMITS.depth);
  if (!parsed.ok) return { ok: false, faults: [{ code: 'not-json', ...positionOf(source, parsed.offset) }] };
  if (valueAt(parsed.value, ['format']) !== 'lmv-exercise') return { ok: false, faults: [{ code: 'not-exercise' }] };
  const checked = exerciseSchema.safeParse(parsed.value);
  if (!checked.success) return { ok: false, faults: checked.error.issues.flatMap((issue) => schemaFaults(parsed.value, issue)) };
  const faults: ExerciseFault[] = [];
  const drawings = (['starter', 'model'] as const).map((which) => {
    const read = drawingOf(checked.data[which], which, asset);
    if ('code' in read) faults.push(read);
    return 'code' in read ? undefined : read;
  });
  const [starter, model] = drawings;
  faults.push(...stepFaults(checked.data.steps, starter));
  if (faults.length > 0 || !starter || !model) return { ok: false, faults };
  return { ok: true, exercise: { ...checked.data, starter, model } };
}

function drawingOf(given: z.infer<typeof exerciseSchema>['starter'], which: string, asset: (name: string) => string | undefined): LmvDocument | ExerciseFault {
  const name = 'asset' in given && !('format' in given) ? given.asset : undefined;
  const source = name === undefined ? JSON.stringify(given) : asset(name);
  const path = name === undefined ? `/${which}` : `/${which}/asset`;
  if (source === undefined) return { code: 'no-drawing', path, found: name ?? '' };
  const read = readDrawing(source);
  return read.ok ? read.document : { code: 'drawing-refused', path, refusal: read.refusal };
}

/** An id of the starter that a condition names, and where in it. */
interface Place {
  readonly place: readonly string[];
  readonly found: string;
}

/** What a schema can't see: rules and places that are not, steps that can't be told apart. */
function stepFaults(steps: Exercise['steps'], starter: LmvDocument | undefined): readonly ExerciseFault[] {
  const faults: ExerciseFault[] = [];
  const seen = new Set<string>();
  const places = starter && new Set([...starter.elements, ...starter.links].map(({ id }) => id));
  steps.forEach((step, at) => {
    if (seen.has(step.id)) faults.push({ code: 'repeated-step', path: toPointer(['steps', at, 'id']), found: step.id });
    seen.add(step.id);
    step.when.forEach((condition, number) => {
      const path = ['steps', at, 'when', number];
      if (condition.what === 'rule' && !findRule(condition.rule)) faults.push({ code: 'unknown-rule', path: toPointer([...path, 'rule']), found: condition.rule });
      for (const { place, found } of placesOf(condition)) {
        if (places && !places.has(found)) faults.push({ code: 'unknown-place', path: toPointer([...path, ...place]), found });
      }
    });
  });
  return faults;
}

function named(place: readonly string[], found: string | undefined): readonly Place[] {
  return found === undefined ? [] : [{ place, found }];
}

/** The ids of the starter that a condition names. */
function placesOf(condition: Condition): readonly Place[] {
  switch (condition.what) {
    case 'rule':
      return named(['at'], condition.at);
    case 'element':
      return named(['who', 'id'], condition.who.id);
    case 'link':
      return [...named(['from', 'id'], condition.from.id), ...named(['to', 'id'], condition.to.id)];
    case 'property':
      return condition.of === 'project' ? [] : named(['of', 'id'], condition.of.id);
    default:
      return [];
  }
}

function schemaFaults(root: unknown, issue: z.core.$ZodIssue): readonly ExerciseFault[] {
  const path = toPointer(issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ code: 'unknown-key', path: toPointer([...issue.path, key]), found: key }));
  // Of a choice that none of the forms fits, the fault of the one that came nearest says more than "none fits".
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors.toSorted((a, b) => b.reduce((deep, each) => Math.max(deep, each.path.length), 0) - a.reduce((deep, each) => Math.max(deep, each.path.length), 0))[0];
    if (nearest && nearest.some((each) => each.path.length > 0)) return nearest.flatMap((each) => schemaFaults(root, { ...each, path: [...issue.path, ...each.path] }));
  }
  const found = valueAt(root, issue.path);
  if (found === undefined) return [{ code: 'missing', path, found: '' }];
  const expected = expectedOf(issue);
  return [{ code: 'wrong', path, found: JSON.stringify(found).slice(0, 60), ...(expected !== undefined && { expected }) }];
}

function expectedOf(issue: z.core.$ZodIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'too_small':
      return `≥ ${String(issue.minimum)}`;
    case 'too_big':
      return `≤ ${String(issue.maximum)}`;
    default:
      return undefined;
  }
}
