import type { ElementKind, Project, Waiver } from '../document/types';
import type { Values } from '../messages/lang';

/**
 * What a file of another program holds, before anybody has said what becomes of it: things, and ties between them. Every
 * reader gives this; one builder makes a drawing of it (`build.ts`).
 */
export interface Found {
  readonly title: string;
  /** The drawing's id, where the file was made from a drawing of ours. */
  readonly id?: string;
  readonly project?: Project;
  readonly waivers?: readonly Waiver[];
  /** Properties of the document that version 1 does not define. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly things: readonly Thing[];
  readonly ties: readonly Tie[];
  /** What the reader could not take over, whatever the mapping. */
  readonly remarks: readonly Remark[];
}

/** What may become an element. */
export interface Thing {
  readonly id: string;
  /** Things of one type are mapped together: `BusinessActor`, `cylinder`, the word in a column. */
  readonly type: string;
  /** What the type becomes unless the person says otherwise. */
  readonly suggested: Target;
  readonly name: string;
  /** The thing that it stands in. */
  readonly parent?: string;
  /** Own properties as the format has them, for the kind that was suggested. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** What may become a link. */
export interface Tie {
  readonly id: string;
  /** Ids of things. */
  readonly from: string;
  readonly to: string;
  /** Whether it may also be read the other way round, where only that gives a link that the guide knows. */
  readonly turnable: boolean;
  /** Whether it only says that one thing stands in another, where the two kinds allow that. */
  readonly containing?: boolean;
  /** `label`, `method`, `data` and the rest. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The kind of element that things become, or that they are left out. */
export type Target = ElementKind | 'leave-out';

export type RemarkCode =
  /** Values: `name`, `type`. */
  | 'thing-left-out'
  /** Values: `from`, `to`, `fromKind`, `toKind`, `label`. */
  | 'tie-not-a-link'
  /** Values: `from`, `to`, `label`: one of its ends was left out or is not in the file. */
  | 'tie-without-end'
  /** Values: `name`, `parent`. */
  | 'parent-not-taken'
  /** Values: `name`, `property`, `value`. */
  | 'value-not-taken'
  /** Values: `count`. */
  | 'more-pages'
  /** Values: `column`, `sheet`. */
  | 'column-not-taken'
  /** Values: `row`, `sheet`. */
  | 'row-without-name'
  /** Values: `sheet`. */
  | 'sheet-not-taken'
  /** Values: `id`. */
  | 'id-repeated';

/** One thing that could not be taken over as it was; the words stand in `shared/messages/import.ts`. */
export interface Remark {
  readonly code: RemarkCode;
  readonly values: Values;
}
