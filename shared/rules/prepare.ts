import type { DrawingIndex } from '../document/drawing-index';
import { ELEMENT_KINDS } from '../document/kinds';
import type { Element, ElementKind, Link, Stage } from '../document/types';
import { exchangeOf, exchangesOf, type Exchange } from './queries/exchanges-of';
import type { Check, Report, Rule, Subjects } from './rule';

/** One check of a rule, with its rule's place among the rules. */
export interface PreparedCheck {
  readonly rule: Rule;
  readonly ruleNumber: number;
  readonly check: Check;
}

const prepared = new WeakMap<readonly Rule[], readonly PreparedCheck[]>();

/** All checks of some rules, in the order of the rules. */
export function checksOf(rules: readonly Rule[]): readonly PreparedCheck[] {
  const known = prepared.get(rules);
  if (known) return known;
  const checks = rules.flatMap((rule, ruleNumber) => [rule, ...(rule.also ?? [])].map((check) => ({ rule, ruleNumber, check })));
  prepared.set(rules, checks);
  return checks;
}

/** What a check reports, with the id of what it was looking at. */
export type ReportOn = (report: Report, subject: string | undefined) => void;

/** A check of each of some things: which things, no type can say of a union of checks. */
interface LooseCheck {
  check(subject: unknown, report: (report: Report) => void, index: DrawingIndex, stage: Stage): void;
}

/** Lets a check look at everything that it looks at. */
export function runOnAll(check: Check, index: DrawingIndex, stage: Stage, report: ReportOn): void {
  const { each } = check;
  if (each === undefined) {
    check.check(index, (found) => report(found, undefined), stage);
    return;
  }
  const loose = check as LooseCheck;
  let subject: Subjects[keyof Subjects] | undefined;
  // Most things are looked at without a word: their ids are asked for only when there is something to say.
  const reportOn = (found: Report): void => report(found, subject === undefined ? undefined : idOf(each, subject));
  for (subject of allOf(each, index)) loose.check(subject, reportOn, index, stage);
}

/** Lets a check look at a few things that it may look at again; ids of others are passed over. */
export function runOnSome(check: Check, ids: Iterable<string>, index: DrawingIndex, stage: Stage, report: ReportOn): void {
  if (check.each === undefined) return;
  const loose = check as LooseCheck;
  for (const id of ids) {
    const subject = subjectOf(check.each, id, index);
    if (subject !== undefined) loose.check(subject, (found) => report(found, id), index, stage);
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
    const link = index.link(id);
    return link && exchangeOf(index, link);
  }
  const element = index.element(id);
  return each === 'element' || element?.kind === each ? element : undefined;
}

function idOf(each: keyof Subjects, subject: Subjects[keyof Subjects]): string {
  if (each === 'kind') return subject as ElementKind;
  return each === 'exchange' ? (subject as Exchange).link.id : (subject as Element | Link).id;
}
