import type { DrawingIndex } from '../document/drawing-index';
import type { LinkMeaning } from '../document/link-meaning';
import type { Element, ElementKind, ElementOf, Lane, Link, LmvDocument, Project, Stage } from '../document/types';
import type { Values } from '../messages/lang';
import type { Exchange } from './queries/exchanges-of';

export type Severity = 'error' | 'warning' | 'hint';

/** What a rule says when it fires: codes and values only, words live in `shared/messages/rules`. */
export interface Report {
  /** Ids of the elements it is about, the one to select first; empty or absent for the drawing as a whole. */
  readonly elements?: readonly string[];
  /** Ids of the links it is about. */
  readonly links?: readonly string[];
  /**
   * The property to fix. For a finding about an element or link it is relative to the first one named, without a
   * leading slash (`relationship`, `data/0/classification`); for one about the drawing it starts with a slash
   * (`/project/agency`).
   */
  readonly path?: string;
  /** Values for the message's places. Element names go in as they were typed. */
  readonly values?: Values;
  /** Which of the rule's messages to use, where it has several. */
  readonly variant?: string;
  /** Tells findings about the same thing apart, for waivers' `about`: a lane's number, a control's id. Default: `path`. */
  readonly about?: string;
  /** Where the contract gives this one finding another severity than the rule's. */
  readonly severity?: Severity;
  /** The lane it belongs to, where that is not the lane of the first element or the rule's own. */
  readonly lane?: Lane;
}

/** A finding as the engine gives it: a report with everything resolved except its words. */
export interface Finding {
  /** Stable for the same finding in the same drawing: keys lists, and lets results keep their identity. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  /** 1 to 7; 0 for the drawing as a whole, 8 for the project. */
  readonly lane: number;
  readonly elements: readonly string[];
  readonly links: readonly string[];
  /** JSON pointer of the property to fix. */
  readonly path?: string;
  readonly variant?: string;
  readonly about?: string;
  readonly values: Values;
  /** The waiver that covers it. */
  readonly waiver?: { readonly reason: string; readonly by?: string; readonly date?: string };
}

/** What a fix may need from outside, since the core has neither clock nor randomness. */
export interface FixContext {
  /** A new unique id for an element or link. */
  readonly newId: () => string;
}

/** What a rule can look at one by one. */
export interface Subjects extends ElementsByKindName {
  readonly element: Element;
  readonly link: Link;
  readonly exchange: Exchange;
  /** A kind of elements, as a whole. */
  readonly kind: ElementKind;
}

type ElementsByKindName = { readonly [K in ElementKind]: ElementOf<K> };

/**
 * How far a rule looks from each thing that it is about, which decides after which edits it looks again:
 * - `itself`: its own properties.
 * - `links`: also its links with their properties, those of its parts, and of which kinds the elements at their other
 *   ends are.
 * - `neighbours`: also the properties of the elements at the other ends.
 * - `around`: also the neighbours' links, and the properties of the elements at their other ends.
 *
 * Two steps lie between a service and the users of its channels. A rule that looks further is about the drawing as a
 * whole. The names of others may go into a finding's values, but decide nothing: they are read again only for findings.
 */
export type Sight = 'itself' | 'links' | 'neighbours' | 'around';

/** What of the whole drawing a check reads. Names in a finding's values need no mention where the kind has one. */
export interface Reads {
  readonly project?: readonly (keyof Project)[];
  /** The kinds of which it reads which elements there are, each with the properties that it reads. */
  readonly elements?: Partial<Readonly<Record<ElementKind, readonly string[]>>>;
  /** The meanings of the links that it reads, with their properties. */
  readonly links?: 'all' | readonly LinkMeaning[];
}

/** Looks at the drawing as a whole. */
export interface DrawingCheck {
  readonly each?: undefined;
  /** Absent: everything, so that it runs after every edit. */
  readonly reads?: Reads;
  /** Reports every place where the rule fires, in document order. Must not change anything. */
  check(index: DrawingIndex, report: (report: Report) => void, stage: Stage): void;
}

/** Looks at one thing after another; after an edit, only at those within whose sight something changed. */
export interface EachCheck<S extends keyof Subjects> {
  readonly each: S;
  readonly sees: Sight;
  /** What it reads of the whole drawing besides; a change there makes it look at all again. */
  readonly reads?: Reads;
  /** Reports where the rule fires on this one. Must not change anything. */
  check(subject: Subjects[S], report: (report: Report) => void, index: DrawingIndex, stage: Stage): void;
}

/** One way in which a rule looks at a drawing. */
export type Check = DrawingCheck | { readonly [S in keyof Subjects]: EachCheck<S> }[keyof Subjects];

/** One rule of the edition: data plus a function. */
export type Rule = RuleFacts & Check;

interface RuleFacts {
  readonly id: string;
  /** The section it stands in: 1 to 7; 0 for the drawing as a whole, 8 for the project. */
  readonly section: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  readonly severities: Readonly<Record<Stage, Severity>>;
  /** Table, figure or paragraph of the guide (`Jadual 3-1, label 6`); `–` where the guide has none. */
  readonly source: string;
  /** Where it looks in several ways: the others. */
  readonly also?: readonly Check[];
  /**
   * The document with this finding repaired, as one undoable step.
   * @returns undefined where this very finding has no safe repair
   */
  fix?(document: LmvDocument, finding: Finding, context: FixContext): LmvDocument | undefined;
}
