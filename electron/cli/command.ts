import type { CompareView } from '../../shared/compare/comparison-page';
import type { Stage } from '../../shared/document/types';
import type { ExportOptions } from '../../shared/export/formats/format';
import type { ListType } from '../../shared/lists/list';
import type { Lang } from '../../shared/messages/lang';
import type { CommandName } from './options';

export const CHECK_FORMATS = ['text', 'json', 'sarif'] as const;
export const DIFF_FORMATS = ['text', 'json', 'png'] as const;
export const OVERLAP_FORMATS = ['text', 'json', 'csv', 'png', 'svg'] as const;
export const MARK_FORMATS = ['text', 'json', 'csv'] as const;
export const PLAIN_FORMATS = ['text', 'json'] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];

export interface CheckCommand {
  readonly name: 'check';
  readonly files: readonly string[];
  /** Overrides the stage of every drawing. */
  readonly stage?: Stage;
  readonly lang: Lang;
  readonly format: CheckFormat;
  /** Most warnings, over all files, for exit status 0. */
  readonly maxWarnings?: number;
}

export interface ExportCommand {
  readonly name: 'export';
  readonly file: string;
  readonly out: string;
  readonly lang: Lang;
  /** What was asked for, and nothing else. */
  readonly options: Partial<ExportOptions>;
  /** File of the earlier drawing that a report is to tell the differences from. */
  readonly compareWith?: string;
}

export interface ImportCommand {
  readonly name: 'import';
  readonly file: string;
  readonly out: string;
  /** What types become, as it was typed: `Type=kind;Type=kind`. */
  readonly map?: string;
  readonly lang: Lang;
}

export interface DiffCommand {
  readonly name: 'diff';
  readonly before: string;
  readonly after: string;
  readonly format: (typeof DIFF_FORMATS)[number];
  readonly view: CompareView;
  /** Given where the format is a picture. */
  readonly out?: string;
  readonly lang: Lang;
}

export interface PackCommand {
  readonly name: 'pack';
  readonly file: string;
  readonly out: string;
  /** Also where errors stand in the way. */
  readonly anyway: boolean;
  /** File of the earlier drawing that the report is to tell the differences from. */
  readonly compareWith?: string;
  readonly lang: Lang;
}

export interface VerifyCommand {
  readonly name: 'verify';
  readonly file: string;
  readonly format: (typeof PLAIN_FORMATS)[number];
  readonly lang: Lang;
}

export interface OverlapCommand {
  readonly name: 'overlap';
  /** Folders, files, or both. */
  readonly places: readonly string[];
  readonly format: (typeof OVERLAP_FORMATS)[number];
  /** Least score that is told, 0 to 100. */
  readonly least: number;
  /** Given where the format is a picture. */
  readonly out?: string;
  readonly lang: Lang;
}

export interface MarkCommand {
  readonly name: 'mark';
  /** Folders, files, or both. */
  readonly places: readonly string[];
  /** The id of an exercise that comes with the program, or a file with one. */
  readonly exercise?: string;
  readonly format: (typeof MARK_FORMATS)[number];
  readonly lang: Lang;
}

export interface ListsCommand {
  readonly name: 'lists';
  readonly files: readonly string[];
  /** What the rows of a table are that does not say so. */
  readonly type?: ListType;
  readonly format: (typeof PLAIN_FORMATS)[number];
  readonly lang: Lang;
}

export interface RulesCommand {
  readonly name: 'rules';
  readonly format: 'text' | 'json';
  readonly lang: Lang;
}

export interface HelpCommand {
  readonly name: 'help';
  /** Absent: help with everything. */
  readonly topic?: CommandName;
  readonly lang: Lang;
}

export type Command = CheckCommand | ExportCommand | ImportCommand | DiffCommand | PackCommand | VerifyCommand | OverlapCommand | MarkCommand | ListsCommand | RulesCommand | HelpCommand | { readonly name: 'version' };
