import { DrawingIndex } from '../../document/drawing-index';
import type { Element, Link, LmvDocument, Stage } from '../../document/types';
import { check } from '../../rules/check';
import { RULES } from '../../rules/registry';
import type { Finding } from '../../rules/rule';
import { foldName } from '../../rules/terms/fold-name';
import { matchPercent } from './match-percent';
import type { Condition, Exercise, PropertyValue, Who } from './schema';

/** What became of one step. */
export interface StepMark {
  readonly id: string;
  readonly passed: boolean;
  /** What it gave: all of its points, or none. */
  readonly points: number;
}

/** What a drawing earns in an exercise. */
export interface Marks {
  readonly steps: readonly StepMark[];
  readonly points: number;
  /** The most that can be had. */
  readonly max: number;
}

/** What the conditions of one marking look at; each is worked out once, and only where it is asked for. */
interface Looked {
  readonly document: LmvDocument;
  readonly findings: (stage: Stage) => readonly Finding[];
  readonly model: LmvDocument;
  readonly match: (model: LmvDocument) => number;
}

/**
 * Marks a drawing. Pure: the same drawing earns the same.
 * @param document the drawing of whoever did the exercise; what it says of them is not looked at
 */
export function markExercise(exercise: Exercise, document: LmvDocument): Marks {
  const index = new DrawingIndex(document);
  const looked: Looked = {
    document,
    findings: remembered((stage: Stage) => check(index, RULES, stage)),
    match: remembered((model: LmvDocument) => matchPercent(model, document)),
    model: exercise.model,
  };
  const steps = exercise.steps.map(({ id, points, when }) => {
    const passed = when.every((condition) => holds(condition, looked));
    return { id, passed, points: passed ? points : 0 };
  });
  return {
    steps,
    points: steps.reduce((sum, { points }) => sum + points, 0),
    max: exercise.steps.reduce((sum, { points }) => sum + points, 0),
  };
}

function holds(condition: Condition, { document, findings, model, match }: Looked): boolean {
  switch (condition.what) {
    case 'rule': {
      const { rule, at, stage = 'submission', waived = false } = condition;
      // What was thrown away is not repaired.
      if (at !== undefined && ![...document.elements, ...document.links].some(({ id }) => id === at)) return false;
      return !findings(stage).some((finding) => finding.rule === rule && !(waived && finding.waiver) && (at === undefined || finding.elements.includes(at) || finding.links.includes(at)));
    }
    case 'element':
      return document.elements.filter((element) => isLike(element, condition.who)).length >= (condition.count ?? 1);
    case 'link': {
      const froms = idsLike(document, condition.from);
      const tos = idsLike(document, condition.to);
      return document.links.some((link) => froms.has(link.from) && tos.has(link.to) && hasValues(link, condition.with));
    }
    case 'property': {
      const owners = condition.of === 'project' ? [document.project] : document.elements.filter((element) => isLike(element, condition.of as Who));
      return owners.some((owner) => isOneOf(propertyOf(owner, condition.property), condition.is));
    }
    case 'clean':
      return !findings(condition.stage).some(({ severity, waiver }) => severity === 'error' && !waiver);
    default:
      return match(model) >= condition.percent;
  }
}

function idsLike(document: LmvDocument, who: Who): ReadonlySet<string> {
  return new Set(document.elements.filter((element) => isLike(element, who)).map(({ id }) => id));
}

function isLike(element: Element, { id, kind, name, with: values }: Who): boolean {
  if (id !== undefined && element.id !== id) return false;
  if (kind !== undefined && element.kind !== kind) return false;
  if (name !== undefined && !name.some((each) => foldName(each) === foldName(element.name))) return false;
  return hasValues(element, values);
}

function hasValues(owner: Element | Link, values: Readonly<Record<string, readonly PropertyValue[]>> | undefined): boolean {
  return Object.entries(values ?? {}).every(([property, accepted]) => isOneOf(propertyOf(owner, property), accepted));
}

/** Names are alike as the rules have it: case and inner white space do not count. */
function isOneOf(value: unknown, accepted: readonly PropertyValue[] | undefined): boolean {
  if (accepted === undefined) return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
  return accepted.some((each) => (typeof each === 'string' && typeof value === 'string' ? foldName(each) === foldName(value) : each === value));
}

function propertyOf(owner: object, path: string): unknown {
  let value: unknown = owner;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Work that is done the first time that it is asked for with an argument. */
function remembered<A, T>(work: (argument: A) => T): (argument: A) => T {
  const known = new Map<A, T>();
  return (argument) => {
    if (!known.has(argument)) known.set(argument, work(argument));
    return known.get(argument) as T;
  };
}
