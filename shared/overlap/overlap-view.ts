import type { Overlap, OverlapGroup } from './overlap';

/** More columns and rows than this can't be read on one page. */
export const MOST_COLUMNS = 40;
export const MOST_ROWS = 60;

/** What of an overlap is on its picture. */
export interface OverlapView {
  /** Places of drawings, in the order in which the rows first have them. */
  readonly columns: readonly number[];
  /** The highest scores, each with at least two of the drawings. */
  readonly rows: readonly OverlapGroup[];
  /** Drawings with an overlap, and things, that there is no room for. */
  readonly moreColumns: number;
  readonly moreRows: number;
  /** With how many others each drawing has something in common. */
  readonly partners: ReadonlyMap<number, number>;
}

/** Chooses what a picture shows: the drawings that share most, and of what they share the highest scores. */
export function overlapView({ groups }: Overlap): OverlapView {
  const sums = new Map<number, number>();
  const partners = new Map<number, Set<number>>();
  for (const group of groups) {
    const drawings = drawingsOf(group);
    for (const drawing of drawings) {
      sums.set(drawing, (sums.get(drawing) ?? 0) + group.score);
      const known = partners.get(drawing) ?? new Set();
      for (const other of drawings) if (other !== drawing) known.add(other);
      partners.set(drawing, known);
    }
  }
  const chosen = new Set([...sums].toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_COLUMNS).map(([drawing]) => drawing));
  const possible = groups.filter((group) => drawingsOf(group).filter((drawing) => chosen.has(drawing)).length > 1);
  const rows = possible.slice(0, MOST_ROWS);
  const columns = new Set(rows.flatMap(drawingsOf).filter((drawing) => chosen.has(drawing)));
  return { columns: [...columns], rows, moreColumns: sums.size - columns.size, moreRows: groups.length - rows.length, partners: new Map([...partners].map(([drawing, others]) => [drawing, others.size])) };
}

function drawingsOf({ members }: OverlapGroup): readonly number[] {
  return [...new Set(members.map(({ drawing }) => drawing))];
}
