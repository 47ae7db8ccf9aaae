import type { DrawingIndex } from '../document/drawing-index';
import type { Stage } from '../document/types';
import { changeBetween, touches, type DrawingChange } from './change';
import { Finder, findAll, inOrder, RULE_CRASHED, type Found } from './check';
import { checksOf, runOnAll, runOnSome } from './prepare';
import { rankOf, repointed } from './resolve';
import type { Finding, Rule } from './rule';
import { sameFinding, sameWaiver } from './same-finding';
import { Seeing, type Again } from './sight';
import { findWaiver, waiversByRule } from './waivers';

/** What a list of findings was found in, and from what, so that only what an edit can touch is looked at again. */
interface Checked {
  readonly index: DrawingIndex;
  readonly rules: readonly Rule[];
  readonly stage: Stage;
  readonly found: readonly Found[];
}

const checked = new WeakMap<readonly Finding[], Checked>();

/** Beyond so many things at once, a check of everything is quicker than finding out what to leave out. */
const MANY = 300;

/**
 * Checks a drawing after an edit: finds what `check` finds, in the time that the edit takes. Only checks that can see
 * something of the edit run again, and only on what sees it; the other findings stand, with their identity, so that a
 * list of findings redraws only the rows that changed.
 * @param index look-ups, best made from those of the last check (`new DrawingIndex(document, previous)`)
 * @param previous what the last check gave; any list will do, an empty one for the first time
 * @returns `previous` itself where nothing changed; else a new list in which equal findings are the previous objects
 */
export function checkAgain(index: DrawingIndex, rules: readonly Rule[], stage: Stage, previous: readonly Finding[]): readonly Finding[] {
  const last = checked.get(previous);
  const found = last && last.rules === rules && last.stage === stage ? findAgain(index, last) : undefined;
  const now = found ?? keepEqual(findAll(index, rules, stage), last?.found ?? previous.map((finding) => ({ finding })));
  const same = now.length === previous.length && now.every(({ finding }, at) => finding === previous[at]);
  const findings = same ? previous : now.map(({ finding }) => finding);
  checked.set(findings, { index, rules, stage, found: now });
  return findings;
}

/** @returns undefined where everything has to be checked */
function findAgain(index: DrawingIndex, last: Checked): readonly Found[] | undefined {
  if (index.document === last.index.document) return last.found;
  const change = changeBetween(last.index, index);
  if (change.own.size + change.touchedLinks.size > MANY) return undefined;
  if (last.found.some(({ finding }) => finding.rule === RULE_CRASHED)) return undefined;
  const plan = planOf(index, last, change);
  const stands = last.found.filter((each) => !isLookedAtAgain(plan, each));
  try {
    const renewed = keepEqual(run(index, last, plan), last.found.filter((each) => isLookedAtAgain(plan, each)));
    return merge(settle(index, last, change, stands), renewed);
  } catch {
    // A rule that throws is reported by the check of everything.
    return undefined;
  }
}

/** Whether there is anything in an edit that some rule could see. */
function isSeen({ own, touchedLinks, project }: DrawingChange): boolean {
  return own.size > 0 || touchedLinks.size > 0 || project.size > 0;
}

/** By the number of the check: what it looks at again; undefined for nothing. */
type Plan = readonly ('everything' | Again | undefined)[];

function planOf(index: DrawingIndex, last: Checked, change: DrawingChange): Plan {
  const seeing = new Seeing(index, change);
  const withFindings = new Set(last.found.map(({ check }) => check));
  return checksOf(last.rules).map(({ check }, number) => {
    if (check.reads ? touches(check.reads, change) : check.each === undefined && isSeen(change)) return 'everything';
    if (check.each !== undefined) return seeing.of(check.each, check.sees);
    // The words of a finding may name what was renamed.
    const named = withFindings.has(number) && [...change.kinds.keys()].some((kind) => check.reads?.elements?.[kind] && change.kinds.get(kind)?.properties.has('name'));
    return named ? 'everything' : undefined;
  });
}

function isLookedAtAgain(plan: Plan, { check, subject }: Found): boolean {
  const again = plan[check];
  if (again === undefined || again === 'everything') return again !== undefined;
  return subject !== undefined && (again.ids.has(subject) || again.named.has(subject));
}

function run(index: DrawingIndex, last: Checked, plan: Plan): readonly Found[] {
  const named = new Map<number, Set<string>>();
  for (const { check, subject } of last.found) {
    const again = plan[check];
    if (typeof again !== 'object' || subject === undefined || !again.named.has(subject) || again.ids.has(subject)) continue;
    const ids = named.get(check);
    if (ids) ids.add(subject);
    else named.set(check, new Set([subject]));
  }
  const finder = new Finder(index, last.stage);
  for (const check of checksOf(last.rules)) {
    const again = plan[check.number];
    if (again === 'everything') runOnAll(check, index, last.stage, finder.report);
    else if (again !== undefined) {
      runOnSome(check, again.ids, index, last.stage, finder.report);
      runOnSome(check, named.get(check.number) ?? [], index, last.stage, finder.report);
    }
  }
  return finder.inOrder();
}

/** What still stands, at its place in the document and with its waiver. */
function settle(index: DrawingIndex, last: Checked, change: DrawingChange, stands: readonly Found[]): readonly Found[] {
  const moved = !change.elements.inPlace || !change.links.inPlace;
  const waived = index.document.waivers !== last.index.document.waivers;
  if (!moved && !waived) return stands;
  const waivers = waiversByRule(index.document.waivers);
  return stands.map((each) => {
    const { finding } = each;
    // The first element or link that a finding is about decides both its rank and its pointer.
    const rank = moved ? rankOf(index, finding) : each.rank;
    const waiver = waived ? findWaiver(waivers, finding.rule, finding.elements, finding.links, finding.about) : finding.waiver;
    const sameWords = sameWaiver(waiver, finding.waiver);
    if (rank === each.rank && sameWords) return each;
    const pointed = rank === each.rank ? finding : repointed(index, finding);
    return { ...each, rank, finding: sameWords ? pointed : { ...pointed, waiver } };
  });
}

/** Two lists in order as one. */
function merge(a: readonly Found[], b: readonly Found[]): readonly Found[] {
  if (b.length === 0) return a;
  const merged: Found[] = [];
  let next = 0;
  for (const each of a) {
    for (let other = b[next]; other && inOrder(other, each) < 0; other = b[++next]) merged.push(other);
    merged.push(each);
  }
  for (; next < b.length; next++) merged.push(b[next] as Found);
  return merged;
}

/** What was found, with the finding of before wherever an equal one was found before. */
function keepEqual(found: readonly Found[], before: readonly { readonly finding: Finding }[]): readonly Found[] {
  if (found.length === 0 || before.length === 0) return found;
  const byKey = new Map(before.map(({ finding }) => [finding.key, finding]));
  return found.map((each) => {
    const known = byKey.get(each.finding.key);
    return known && sameFinding(known, each.finding) ? { ...each, finding: known } : each;
  });
}
