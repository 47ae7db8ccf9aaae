import type { Lang } from '../../../shared/messages/lang';
import type { CheckSummary } from '../../../shared/rules/summarise';
import type { OpenedDrawing } from './opened-drawing';

/** How a report looks; the same for every file of a run. */
export interface ReportStyle {
  readonly lang: Lang;
  readonly colours: boolean;
  /** Columns to wrap at; undefined: not at all. */
  readonly columns: number | undefined;
}

/** What a report says about one file. */
export interface FileReport {
  readonly piece: string;
  readonly summary: CheckSummary;
}

/** A file that could not be read or is no drawing. */
export interface UnreadFile {
  readonly file: string;
  readonly reason: string;
}

/** What a whole run came to. */
export interface RunTotals {
  /** How many files were checked. */
  readonly checked: number;
  readonly unread: readonly UnreadFile[];
  readonly summary: CheckSummary;
}

/**
 * One format of the report. It is written piece by piece, so that a thousand files need no more memory than one; the
 * files' own pieces may be made in other threads.
 */
export interface Reporter {
  /** Stands before everything. */
  head(style: ReportStyle): string;
  /** Stands between the pieces of two files. */
  readonly between: string;
  /** Checks a drawing and says what was found. A piece may be empty. */
  file(opened: OpenedDrawing, style: ReportStyle): FileReport;
  /** Stands after everything. */
  tail(totals: RunTotals, style: ReportStyle): string;
  /** Whether a file's repairs are in its piece; else they are messages to the person. */
  readonly tellsRepairs: boolean;
}
