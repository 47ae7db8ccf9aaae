import type { ListField, ListType, NamedList } from './list';

/** Where in a file something stands: a row as a spreadsheet counts them, or a JSON pointer. */
export type ListPlace = { readonly row: number } | { readonly path: string };

/** Why an entry was left out: a code and its values; the words are in `shared/messages/lists.ts`. */
export type ListProblem = { readonly place: ListPlace } & (
  | { readonly code: 'missing'; readonly field: ListField }
  | { readonly code: 'type-unknown'; readonly text: string }
  | { readonly code: 'too-long'; readonly field: ListField; readonly max: number }
  /** Control characters, or such that turn the direction of a text. */
  | { readonly code: 'hidden'; readonly field: ListField }
  /** No text, where a text has to stand. */
  | { readonly code: 'not-text'; readonly field: ListField }
  | { readonly code: 'not-an-entry' }
  /** The same type and name stand further up already. */
  | { readonly code: 'repeated'; readonly text: string; readonly first: ListPlace }
  /** A quotation mark is opened and never closed: what follows it is no row any more. */
  | { readonly code: 'quote-open' }
);

/** What is in the file and not in the list, though nothing is wrong with it. */
export type ListRemark =
  | { readonly code: 'field-left-out'; readonly field: string; readonly count: number }
  | { readonly code: 'rows-above'; readonly count: number }
  /** A key that an object holds twice; the last one counts. */
  | { readonly code: 'key-repeated'; readonly path: string };

/** Why a file is no list at all. */
export type ListRefusal =
  | { readonly code: 'too-large'; readonly max: number }
  | { readonly code: 'not-text' }
  | { readonly code: 'not-json'; readonly line: number; readonly column: number }
  | { readonly code: 'not-a-list' }
  | { readonly code: 'newer'; readonly version: number }
  /** `path` says where. */
  | { readonly code: 'head-wrong'; readonly path: string }
  | { readonly code: 'too-many'; readonly max: number }
  | { readonly code: 'no-names' }
  /** A table that does not say what its rows are: it can be read with a type given. */
  | { readonly code: 'no-type' }
  | { readonly code: 'empty' };

export type ListRead =
  | { readonly ok: true; readonly list: NamedList; readonly problems: readonly ListProblem[]; readonly remarks: readonly ListRemark[] }
  | { readonly ok: false; readonly refusal: ListRefusal };

export interface ListReadOptions {
  /** The file's name: a table is called by it. */
  readonly fileName: string;
  /** What the rows of a table are that does not say so itself. */
  readonly type?: ListType | undefined;
}
