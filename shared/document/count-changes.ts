import { jsonEqual } from './json-equal';
import { laneOf, LANES } from './kinds';
import type { Lane, LmvDocument } from './types';

/** How many of something came, went, and became otherwise. */
export interface ChangeCount {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What differs between two states of a drawing, in numbers. */
export interface ChangeCounts {
  /** Elements by lane; only lanes in which something differs, top to bottom. */
  readonly lanes: readonly (ChangeCount & { readonly lane: Lane })[];
  readonly links: ChangeCount;
  /** The title, what the project says, or the waivers differ. */
  readonly project: boolean;
}

interface Identified {
  readonly id: string;
}

/**
 * Counts what differs between two states of a drawing. Elements and links are the same where their ids are; one that
 * went to another lane counts as changed in the lane where it now is. A place on the page alone is no difference.
 * @param before the earlier state
 * @param after the later state
 */
export function countChanges(before: LmvDocument, after: LmvDocument): ChangeCounts {
  const now = byId(after.elements);
  const lanes = LANES.map((lane) => ({
    lane,
    ...count(
      before.elements.filter((element) => laneOf(now.get(element.id) ?? element) === lane),
      after.elements.filter((element) => laneOf(element) === lane),
      (a, b) => jsonEqual({ ...a, x: 0, y: 0 }, { ...b, x: 0, y: 0 }),
    ),
  }));
  return {
    lanes: lanes.filter(({ added, removed, changed }) => added + removed + changed > 0),
    links: count(before.links, after.links, jsonEqual),
    project: !jsonEqual([before.title, before.project, before.waivers], [after.title, after.project, after.waivers]),
  };
}

/** Whether nothing differs. */
export function isUnchanged({ lanes, links, project }: ChangeCounts): boolean {
  return lanes.length === 0 && links.added + links.removed + links.changed === 0 && !project;
}

function count<T extends Identified>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): ChangeCount {
  const old = byId(before);
  const now = byId(after);
  return {
    added: after.filter(({ id }) => !old.has(id)).length,
    removed: before.filter(({ id }) => !now.has(id)).length,
    changed: after.filter((item) => {
      const earlier = old.get(item.id);
      return earlier !== undefined && earlier !== item && !same(earlier, item);
    }).length,
  };
}

function byId<T extends Identified>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
