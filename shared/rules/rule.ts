import type { Lane, LmvDocument, Stage } from '../document/types';
import type { DrawingIndex } from '../document/drawing-index';
import type { Values } from '../messages/lang';

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

/** One rule of the edition: data plus a function. */
export interface Rule {
  readonly id: string;
  /** The section it stands in: 1 to 7; 0 for the drawing as a whole, 8 for the project. */
  readonly section: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  readonly severities: Readonly<Record<Stage, Severity>>;
  /** Table, figure or paragraph of the guide (`Jadual 3-1, label 6`); `–` where the guide has none. */
  readonly source: string;
  /** Reports every place where the rule fires, in document order. Must not change anything. */
  check(index: DrawingIndex, report: (report: Report) => void, stage: Stage): void;
  /**
   * The document with this finding repaired, as one undoable step.
   * @returns undefined where this very finding has no safe repair
   */
  fix?(document: LmvDocument, finding: Finding, context: FixContext): LmvDocument | undefined;
}
