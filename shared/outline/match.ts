import type { TypedElement } from './parse';

/**
 * Finds which line was which: the lines at both ends that are the same, then lines that are the same elsewhere, then those
 * of the same kind and name, and last renamed ones, which stand between the same neighbours.
 * @param before the elements of the outline as it was written
 * @param after the elements of the outline as it stands now
 * @returns for each element of `after` the position of the one in `before` that it was; undefined for a new one
 */
export function matchElements(before: readonly TypedElement[], after: readonly TypedElement[]): readonly (number | undefined)[] {
  const matches: (number | undefined)[] = after.map(() => undefined);
  const free = new Set(before.map((_, position) => position));
  const pair = (to: number, from: number): void => {
    matches[to] = from;
    free.delete(from);
  };
  const lines = { before: before.map(wholeLine), after: after.map(wholeLine) };
  let start = 0;
  while (start < before.length && start < after.length && lines.before[start] === lines.after[start]) {
    pair(start, start);
    start++;
  }
  for (let from = before.length - 1, to = after.length - 1; from >= start && to >= start && lines.before[from] === lines.after[to]; from--, to--) pair(to, from);
  byKey(matches, free, pair, lines.before, lines.after);
  byKey(matches, free, pair, before.map(kindAndName), after.map(kindAndName));
  byNeighbour(matches, free, pair, before, after);
  return matches;
}

function wholeLine({ kind, name, tag, properties, links }: TypedElement): string {
  return JSON.stringify([kind, name, tag, [...properties], links.map((link) => [link.arrow, link.target, [...link.properties]])]);
}

function kindAndName({ kind, name }: TypedElement): string {
  return JSON.stringify([kind, name.trim()]);
}

type Pair = (to: number, from: number) => void;

/** What is left over, by a key: the first with the first, the second with the second. */
function byKey(matches: readonly (number | undefined)[], free: ReadonlySet<number>, pair: Pair, before: readonly string[], after: readonly string[]): void {
  const waiting = new Map<string, number[]>();
  for (const from of free) {
    const key = before[from] ?? '';
    const list = waiting.get(key);
    if (list) list.push(from);
    else waiting.set(key, [from]);
  }
  after.forEach((key, to) => {
    if (matches[to] !== undefined) return;
    const from = waiting.get(key)?.shift();
    if (from !== undefined) pair(to, from);
  });
}

/** What is left over, by the line above it: a line of the same kind in the same gap was renamed. */
function byNeighbour(matches: readonly (number | undefined)[], free: ReadonlySet<number>, pair: Pair, before: readonly TypedElement[], after: readonly TypedElement[]): void {
  const gaps = new Map<string, number[]>();
  let gap = -1;
  before.forEach(({ kind }, from) => {
    if (!free.has(from)) gap = from;
    else {
      const key = `${gap} ${kind}`;
      gaps.set(key, [...(gaps.get(key) ?? []), from]);
    }
  });
  gap = -1;
  after.forEach(({ kind }, to) => {
    const match = matches[to];
    if (match === undefined) {
      const from = gaps.get(`${gap} ${kind}`)?.shift();
      if (from !== undefined) pair(to, from);
    } else gap = match;
  });
}
