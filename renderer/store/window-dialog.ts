import type { LmvDocument } from '../../shared/document/types';
import type { HandbookSection } from '../../shared/handbook/handbook';
import type { HostFailure } from '../../shared/host';
import type { Refusal } from '../../shared/document/read';
import type { Repair } from '../../shared/document/repair';
import type { FormatId } from '../../shared/export/formats/registry';
import type { Finding } from '../../shared/rules/rule';
import type { ExerciseFault } from '../../shared/workshop/exercise/read-exercise';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import type { WalkRefusal } from '../../shared/workshop/read-walk';

/** A dialog over the window, with what it needs to be drawn. One at a time. */
export type WindowDialog =
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  /** The guide's lists, terms, acronyms and rules; `section` is the one to begin with, `query` what to look up at once. */
  | { readonly kind: 'handbook'; readonly section?: HandbookSection | undefined; readonly query?: string }
  /** The person's own lists of names. */
  | { readonly kind: 'own-lists' }
  /** What several drawings of the library have under equal or similar names. */
  | { readonly kind: 'overlap' }
  /** Exercises to begin. */
  | { readonly kind: 'exercises' }
  /** A file that is no exercise, or none that can be taken. */
  | { readonly kind: 'exercise-refused'; readonly name: string; readonly faults: readonly ExerciseFault[] }
  /** An exercise from a file, of which another state is here already; `row` is that one's place. */
  | { readonly kind: 'exercise-replace'; readonly row: string; readonly exercise: Exercise }
  /** Every command, element and thing to add, by a few letters. */
  | { readonly kind: 'palette' }
  /** Rows of a spreadsheet; `text` is what was copied, as far as it is known. */
  | { readonly kind: 'rows'; readonly text: string }
  /** A few questions for a first drawing. */
  | { readonly kind: 'starter' }
  /** A file that can't be opened. */
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal }
  /** A file that is no walk, or none that can be opened. */
  | { readonly kind: 'walk-refused'; readonly name: string; readonly refusal: WalkRefusal }
  /** The open drawing's own walk has unsaved changes; `goOn` is called once they are saved or given up. */
  | { readonly kind: 'walk-unsaved'; readonly goOn: () => void }
  /** A file that was opened after repairs. */
  | { readonly kind: 'repaired'; readonly name: string; readonly repairs: readonly Repair[] }
  /** The host could not read or write. */
  | { readonly kind: 'host-failed'; readonly failure: HostFailure; readonly doing: 'open' | 'save' | 'export' }
  /** The file changed elsewhere since it was opened. */
  | { readonly kind: 'changed-elsewhere'; readonly name: string }
  /** Saved states of the open drawing. */
  | { readonly kind: 'versions' }
  /** There is unsaved work; `goOn` is called once it is saved or given up. */
  | { readonly kind: 'unsaved'; readonly goOn: () => void }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'waive'; readonly finding: Finding }
  | { readonly kind: 'export'; readonly format: FormatId }
  | { readonly kind: 'print' }
  /** A submission pack of the open drawing. */
  | { readonly kind: 'pack' }
  /** A submission pack that somebody sent. */
  | { readonly kind: 'verify'; readonly name: string; readonly bytes: Uint8Array }
  /** Another drawing, or another revision, beside the open one. */
  | { readonly kind: 'compare'; readonly name: string; readonly other: LmvDocument }
  /** A file of another program, to be made a drawing of. */
  | { readonly kind: 'import'; readonly name: string; readonly bytes: Uint8Array };
