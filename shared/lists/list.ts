/** What an entry of an own list can be. */
export const LIST_TYPES = ['agency', 'system', 'application', 'channel', 'data', 'site', 'network'] as const;

export type ListType = (typeof LIST_TYPES)[number];

/** What an entry says, in the order it is written. */
export const LIST_FIELDS = ['type', 'name', 'nameEn', 'code', 'owner', 'note'] as const;

export type ListField = (typeof LIST_FIELDS)[number];

/** One name of an agency's own. */
export interface ListEntry {
  readonly type: ListType;
  readonly name: string;
  /** In English, where that differs. */
  readonly nameEn?: string;
  /** What it is also found by: an abbreviation, an inventory number. */
  readonly code?: string;
  /** The agency that it belongs to. */
  readonly owner?: string;
  readonly note?: string;
}

/** A list of an agency's own names. */
export interface NamedList {
  readonly name: string;
  readonly entries: readonly ListEntry[];
}

/** What a list may hold at most: a file beyond it is refused, an entry beyond it left out. Lengths in UTF-16 units. */
export const LIST_LIMITS = {
  /** Size of the file: 8 MiB. */
  bytes: 8 * 1024 * 1024,
  entries: 10_000,
  listName: 100,
  name: 200,
  nameEn: 200,
  code: 40,
  owner: 200,
  note: 2000,
} as const;
