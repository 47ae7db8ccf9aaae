import { OVERLAP_WHATS, type OverlapWhat } from './facts';
import { Joins } from './joins';
import type { NameEntry, NameTable } from './name-table';
import { nearNames } from './near-names';
import { lessSure, OVERLAP_REASONS, overlapScore, type Overlap, type OverlapGroup, type OverlapMember, type OverlapReason } from './overlap';
import { cutPairs, initialPairs } from './short-names';
import { isGuideName } from './words';

interface Tie {
  readonly to: number;
  readonly reason: OverlapReason;
}

/** One step at a time, so that whoever waits can be told how far it is, or stop it. */
export interface OverlapOptions {
  /** Groups with less are left out, 0 to 100. */
  readonly least?: number;
  /** Told how much is done, from 0 to 1. */
  readonly progress?: (done: number) => void;
}

/**
 * Finds what several initiatives have under equal or similar names, as the guide asks agencies to see that no initiative
 * is built twice (para 3.2.1 c; para 4.2.2 a). No name is held against every other: names meet under the forms that they
 * share, so that the time grows with the number of names.
 */
export function findOverlap(table: NameTable, { least = 0, progress }: OverlapOptions = {}): Overlap {
  const groups = OVERLAP_WHATS.flatMap((what, at) => {
    progress?.(at / OVERLAP_WHATS.length);
    return groupsOf(what, table);
  });
  progress?.(1);
  return {
    drawings: table.drawings,
    groups: groups.filter(({ score }) => score >= least).toSorted((a, b) => b.score - a.score || b.initiatives - a.initiatives || compare(a.name, b.name) || compare(a.what, b.what)),
  };
}

function groupsOf(what: OverlapWhat, table: NameTable): readonly OverlapGroup[] {
  const entries = table.entries.filter((entry) => entry.what === what);
  const ties: Tie[][] = entries.map(() => []);
  const joins = new Joins(entries.length);
  const tie = (one: number, other: number, reason: OverlapReason): void => {
    if (!joins.join(one, other)) return;
    ties[one]?.push({ to: other, reason });
    ties[other]?.push({ to: one, reason });
  };
  // Surest first, so that a weaker reason ties only what no surer one did.
  for (const [reason, form] of FORMS) for (const [one, other] of sharing(entries, form)) tie(one, other, reason);
  for (const [one, other] of cutPairs(entries)) tie(one, other, 'short');
  if (what !== 'exchange') for (const [one, other] of initialPairs(entries, joins)) tie(one, other, 'short');
  for (const [one, other] of nearNames(entries.map(({ malay }) => malay))) tie(one, other, 'spelling');
  const byRoot = new Map<number, number[]>();
  for (const at of entries.keys()) {
    const root = joins.root(at);
    const list = byRoot.get(root);
    if (list) list.push(at);
    else byRoot.set(root, [at]);
  }
  return [...byRoot.values()].flatMap((members) => groupOf(members, { entries, ties, table }));
}

type Form = 'joined' | 'words' | 'full' | 'malay';

const FORMS: readonly (readonly [OverlapReason, Form])[] = [
  ['signs', 'joined'],
  ['words', 'words'],
  ['short', 'full'],
  ['translation', 'malay'],
];

/** Each name with the first one that has the same form. */
function* sharing(entries: readonly NameEntry[], form: Form): Generator<readonly [number, number]> {
  const first = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    const key = entry[form];
    // Signs alone, such as a name of a single dash, are no name to go by.
    if (key === '') continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, at);
    else yield [known, at];
  }
}

interface Found {
  readonly entries: readonly NameEntry[];
  readonly ties: readonly (readonly Tie[])[];
  readonly table: NameTable;
}

function groupOf(places: readonly number[], { entries, ties, table }: Found): readonly OverlapGroup[] {
  const initiativesOf = (at: number): ReadonlySet<number> => new Set(entries[at]?.drawings.map((drawing) => table.initiatives[drawing] ?? drawing));
  const all = new Set(places.flatMap((at) => [...initiativesOf(at)]));
  if (all.size < 2) return [];
  const sizes = new Map(places.map((at) => [at, initiativesOf(at).size]));
  // The name that most have; of those, the longest, since it says most.
  const [head = 0] = places.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (entries[b]?.name.length ?? 0) - (entries[a]?.name.length ?? 0) || a - b);
  const first = entries[head];
  if (!first) return [];
  const reasons = reasonsFrom(head, ties);
  const members = places.flatMap((at) => membersOf(entries[at], reasons.get(at) ?? 'spelling')).toSorted((a, b) => a.drawing - b.drawing);
  const own = initiativesOf(head);
  const others = places.filter((at) => at !== head && [...initiativesOf(at)].some((one) => !own.has(one) || own.size > 1)).map((at) => reasons.get(at) ?? 'spelling');
  const reason = own.size > 1 ? 'same' : surest(others);
  const general = isGuideName(first.malay);
  return [{ what: first.what, name: first.name, reason, score: overlapScore(first.what, reason, all.size, general), general, initiatives: all.size, members }];
}

function membersOf(entry: NameEntry | undefined, reason: OverlapReason): readonly OverlapMember[] {
  return entry ? entry.drawings.map((drawing, at) => ({ drawing, id: entry.ids[at] ?? '', name: entry.spelled.get(at) ?? entry.name, reason })) : [];
}

/** The reason for each name that a name is tied to, over others too: no surer than the weakest on the way. */
function reasonsFrom(head: number, ties: readonly (readonly Tie[])[]): ReadonlyMap<number, OverlapReason> {
  const reasons = new Map<number, OverlapReason>([[head, 'same']]);
  const open = [head];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const so = reasons.get(at) ?? 'same';
    for (const { to, reason } of ties[at] ?? []) {
      if (reasons.has(to)) continue;
      reasons.set(to, lessSure(so, reason));
      open.push(to);
    }
  }
  return reasons;
}

function surest(reasons: readonly OverlapReason[]): OverlapReason {
  return OVERLAP_REASONS.find((reason) => reasons.includes(reason)) ?? 'spelling';
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
