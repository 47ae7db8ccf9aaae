import { DrawingIndex } from '../document/drawing-index';
import type { LmvDocument, Stage } from '../document/types';
import { checksOf, runEverything, runOnAll, type ReportOn } from './prepare';
import { groupOf, rankOf, resolve } from './resolve';
import type { Finding, Rule } from './rule';
import { waiversByRule, type WaiversByRule } from './waivers';

const NONE: readonly never[] = [];

/** The id under which a rule that throws is reported, instead of the check as a whole failing. */
export const RULE_CRASHED = 'rule-crashed';

/** A finding with what it came from, so that a check after an edit can tell whether it still stands. */
export interface Found {
  readonly finding: Finding;
  /** The number of the check among all checks of the rules. */
  readonly check: number;
  /** The id of what the check was looking at; undefined for the drawing as a whole. */
  readonly subject: string | undefined;
  readonly rank: number;
}

/**
 * The stage a document is checked in.
 * @returns `submission` only where the project says so; anything else counts as a draft
 */
export function stageOf(document: LmvDocument): Stage {
  return document.project.stage === 'submission' ? 'submission' : 'draft';
}

/**
 * Checks a drawing. Pure and deterministic: the same drawing gives the same list.
 * @param index look-ups over the document
 * @param rules the rules of the edition
 * @param stage which severities count
 * @returns findings sorted by severity, then lane, then document order; waived ones stay in the list
 */
export function check(index: DrawingIndex, rules: readonly Rule[], stage: Stage): readonly Finding[] {
  return findAll(index, rules, stage).map(({ finding }) => finding);
}

/** Checks a document with its own stage, or the one given. */
export function checkDocument(document: LmvDocument, rules: readonly Rule[], stage: Stage = stageOf(document)): readonly Finding[] {
  return check(new DrawingIndex(document), rules, stage);
}

/** What `check` finds, with what it came from. */
export function findAll(index: DrawingIndex, rules: readonly Rule[], stage: Stage): readonly Found[] {
  const finder = new Finder(index, stage);
  try {
    runEverything(rules, index, stage, finder.report);
    return finder.inOrder();
  } catch {
    return findOneByOne(index, rules, stage);
  }
}

/** Makes findings of what checks report. */
export class Finder {
  readonly #index: DrawingIndex;
  readonly #stage: Stage;
  readonly #waivers: WaiversByRule;
  /** By severity and lane, within which most is reported in order already. */
  readonly #found: Found[][] = [];

  constructor(index: DrawingIndex, stage: Stage) {
    this.#index = index;
    this.#stage = stage;
    this.#waivers = waiversByRule(index.document.waivers);
  }

  readonly report: ReportOn = (report, subject, { rule, number }) => {
    const finding = resolve(this.#index, rule, report, this.#stage, this.#waivers);
    const rank = rankOf(this.#index, finding);
    const found: Found = { finding, check: number, subject, rank };
    const group = this.#found[groupOf(rank)];
    if (group) group.push(found);
    else this.#found[groupOf(rank)] = [found];
  };

  /** What was reported, in the order of findings. */
  inOrder(): readonly Found[] {
    return this.#found.flatMap((group) => group.toSorted(inOrder));
  }
}

/** Where a rule throws: each check by itself, so that the others' findings stand. */
function findOneByOne(index: DrawingIndex, rules: readonly Rule[], stage: Stage): readonly Found[] {
  const finder = new Finder(index, stage);
  const crashes = new Map<number, unknown>();
  for (const check of checksOf(rules)) {
    try {
      runOnAll(check, index, stage, finder.report);
    } catch (error) {
      if (!crashes.has(check.ruleNumber)) crashes.set(check.ruleNumber, error);
    }
  }
  return [...withoutRules(finder.inOrder(), rules, crashes), ...crashed(index, rules, crashes)].toSorted(inOrder);
}

/** The order of findings; of those of one rank, the order of the rules, and of what a rule reports. */
export function inOrder(a: Found, b: Found): number {
  // Array.sort is stable.
  return a.rank - b.rank || a.check - b.check;
}

/** Half of a rule's findings would read as all of them. */
function withoutRules(found: readonly Found[], rules: readonly Rule[], crashes: ReadonlyMap<number, unknown>): readonly Found[] {
  const checks = checksOf(rules);
  return found.filter(({ check: number }) => !crashes.has(checks[number]?.ruleNumber ?? -1));
}

function crashed(index: DrawingIndex, rules: readonly Rule[], crashes: ReadonlyMap<number, unknown>): readonly Found[] {
  const checks = checksOf(rules);
  return [...crashes].map(([ruleNumber, error]) => {
    const rule = rules[ruleNumber]?.id ?? '';
    const finding: Finding = {
      key: `${RULE_CRASHED}|${rule}`,
      rule: RULE_CRASHED,
      severity: 'warning',
      lane: 0,
      elements: NONE,
      links: NONE,
      about: rule,
      values: { rule, reason: error instanceof Error ? error.message : String(error) },
    };
    const number = checks.findIndex((each) => each.ruleNumber === ruleNumber);
    return { finding, check: number, subject: undefined, rank: rankOf(index, finding) };
  });
}
