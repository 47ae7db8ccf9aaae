import type { DrawingIndex } from '../document/drawing-index';
import { ELEMENT_KINDS } from '../document/kinds';
import type { Element, ElementKind, Link, Stage } from '../document/types';
import { exchangesOf, isExchange, type Exchange } from './queries/exchanges-of';
import type { Check, Report, Rule, Subjects } from './rule';

const NONE: readonly never[] = [];

/** One check of a rule, with its rule's place among the rules. */
export interface PreparedCheck {
  readonly rule: Rule;
  readonly ruleNumber: number;
  /** Its place among all checks of the rules. */
  readonly number: number;
  readonly check: Check;
}

/** All checks of some rules, in the order of the rules. */
export const checksOf = oncePerRules((rules): readonly PreparedCheck[] =>
  rules
    .flatMap((rule, ruleNumber) => [rule, ...(rule.also ?? [])].map((check) => ({ rule, ruleNumber, check })))
    .map((check, number) => ({ ...check, number })),
);

/** The checks by what they look at, each list in the order of the rules: elements of a kind meet those of any kind too. */
const checksByEach = oncePerRules((rules): ReadonlyMap<keyof Subjects | undefined, readonly PreparedCheck[]> => {
  const checks = checksOf(rules);
  const eaches = [undefined, 'link', 'exchange', 'kind', ...ELEMENT_KINDS] as const;
  const elements: ReadonlySet<keyof Subjects | undefined> = new Set(ELEMENT_KINDS);
  return new Map(eaches.map((each) => [each, checks.filter(({ check }) => check.each === each || (check.each === 'element' && elements.has(each)))]));
});

/** What a check reports, with the id of what it was looking at; undefined for the drawing as a whole. */
export type ReportOn = (report: Report, subject: string | undefined, by: PreparedCheck) => void;

/** A check of each of some things: which things, no type can say of a union of checks. */
interface LooseCheck {
  check(subject: unknown, report: (report: Report) => void, index: DrawingIndex, stage: Stage): void;
}

/**
 * Lets all checks look at everything that they look at. The drawing is gone through once: what several checks have to
 * say of an element is asked while it is at hand.
 */
export function runEverything(rules: readonly Rule[], index: DrawingIndex, stage: Stage, report: ReportOn): void {
  const checks = checksByEach(rules);
  // Most things are looked at without a word: a function for each would cost more than looking.
  let now: PreparedCheck;
  let subject: string;
  const say = (found: Report): void => report(found, subject, now);
  const lookAt = (thing: Subjects[keyof Subjects], id: string, each: keyof Subjects): void => {
    subject = id;
    for (now of checks.get(each) ?? NONE) (now.check as LooseCheck).check(thing, say, index, stage);
  };
  for (const by of checks.get(undefined) ?? NONE) runOnAll(by, index, stage, report);
  for (const kind of ELEMENT_KINDS) lookAt(kind, kind, 'kind');
  for (const element of index.document.elements) lookAt(element, element.id, element.kind);
  for (const link of index.document.links) lookAt(link, link.id, 'link');
  for (const exchange of exchangesOf(index)) lookAt(exchange, exchange.link.id, 'exchange');
}

/** Lets a check look at everything that it looks at. */
export function runOnAll(by: PreparedCheck, index: DrawingIndex, stage: Stage, report: ReportOn): void {
  const { check } = by;
  if (check.each === undefined) {
    check.check(index, (found) => report(found, undefined, by), stage);
    return;
  }
  const { each } = check;
  const loose = check as LooseCheck;
  let subject: Subjects[keyof Subjects];
  const say = (found: Report): void => report(found, idOf(each, subject), by);
  for (subject of allOf(each, index)) loose.check(subject, say, index, stage);
}

/** Lets a check look at a few things that it may look at again; ids of others are passed over. */
export function runOnSome(by: PreparedCheck, ids: Iterable<string>, index: DrawingIndex, stage: Stage, report: ReportOn): void {
  const { check } = by;
  if (check.each === undefined) return;
  const loose = check as LooseCheck;
  for (const id of ids) {
    const subject = subjectOf(check.each, id, index);
    if (subject !== undefined) loose.check(subject, (found) => report(found, id, by), index, stage);
  }
}

function allOf(each: keyof Subjects, index: DrawingIndex): readonly Subjects[keyof Subjects][] {
  switch (each) {
    case 'element':
      return index.document.elements;
    case 'link':
      return index.document.links;
    case 'exchange':
      return exchangesOf(index);
    case 'kind':
      return ELEMENT_KINDS;
    default:
      return index.all(each);
  }
}

function subjectOf(each: keyof Subjects, id: string, index: DrawingIndex): Subjects[keyof Subjects] | undefined {
  if (each === 'kind') return ELEMENT_KINDS.find((kind) => kind === id);
  if (each === 'link') return index.link(id);
  if (each === 'exchange') {
    const tie = index.tie(id);
    return tie && isExchange(index, tie) ? tie : undefined;
  }
  const element = index.element(id);
  return each === 'element' || element?.kind === each ? element : undefined;
}

function idOf(each: keyof Subjects, subject: Subjects[keyof Subjects]): string {
  if (each === 'kind') return subject as ElementKind;
  return each === 'exchange' ? (subject as Exchange).link.id : (subject as Element | Link).id;
}

/** Keeps what is worked out of some rules, which never change. */
function oncePerRules<T>(answer: (rules: readonly Rule[]) => T): (rules: readonly Rule[]) => T {
  const answers = new WeakMap<readonly Rule[], { readonly answer: T }>();
  return (rules) => {
    const known = answers.get(rules) ?? { answer: answer(rules) };
    answers.set(rules, known);
    return known.answer;
  };
}
