import type { LmvDocument } from '../../document/types';
import type { Orientation, PaperName } from '../../drawing/paper';
import type { Lang } from '../../messages/lang';
import type { UiKey } from '../../messages/ui/ui-text';
import { ExportError } from '../export-error';
import type { Rasteriser } from '../rasteriser';
import type { SubsetFont } from '../subset-font';

/** What can be asked of an export. Each format says which of these it takes; the others mean nothing to it. */
export interface ExportOptions {
  /** Language of everything that the person did not type. */
  readonly lang: Lang;
  /** The screen, where the page is as large as the drawing makes it, or a sheet that it is fitted to. */
  readonly paper: PaperName;
  readonly orientation: Orientation;
  /** Whether the lanes may go over several sheets, where that makes the drawing larger. */
  readonly split: boolean;
  /** Without colour, for printers and copiers that have none. */
  readonly mono: boolean;
  /** For the screen: pixels for one px at 100 %, 1 to 4, whole or not. */
  readonly scale: number;
  /** For a sheet: pixels to the inch, 96 to 300. */
  readonly dpi: number;
  /** Whether the file carries the drawing, so that it can be opened again. */
  readonly source: boolean;
  /** For a report: an earlier drawing, whose differences from this one it is to tell; absent, it tells of none. */
  readonly compareWith?: LmvDocument;
}

export type ExportOptionName = keyof ExportOptions;

/** What stands unless something else is asked for. */
export const DEFAULT_OPTIONS: ExportOptions = { lang: 'ms', paper: 'screen', orientation: 'auto', split: false, mono: false, scale: 2, dpi: 300, source: true };

/**
 * What an export needs of the host that it runs in: the window's worker or the command line. A host has no say in what
 * is in the file: there is no clock among these, and a date in a file is the document's own (`document-date.ts`), so that
 * the same document and options give the same bytes.
 */
export interface ExportDeps {
  /** The bytes of a bundled font, by the name of its file; read once, and not before it is asked for. */
  readonly font: (file: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Makes a font with only some characters. */
  readonly subset: SubsetFont;
  /** Made on first use. */
  readonly rasteriser: () => Promise<Rasteriser>;
  /** Told how much is done, from 0 to 1; where it is missing, nobody watches. */
  readonly progress?: (done: number) => void;
  /** Looked at between the steps of a long export. */
  readonly signal?: { readonly aborted: boolean };
}

/** One format: menu, dialog and command line are all made from it. */
export interface ExportFormat<Id extends string = string> {
  readonly id: Id;
  /** Of the file's name, in small letters and without its first dot. No two formats share one, though one may end in another. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  /** What it is called in a list of formats, in every language. */
  readonly name: string;
  /** Its name in the languages of the window, where they have one of their own. */
  readonly named?: UiKey;
  /** Its line in the menu. */
  readonly label: UiKey;
  /** What it is good for, in a sentence. */
  readonly about: UiKey;
  /** Whether the file is the drawing itself, which can't be left out of it. */
  readonly isDrawing?: true;
  /** Whether it shows words in the bundled fonts, and a box for what none of them has. */
  readonly drawn?: true;
  /** Whether a picture of pixels is in it, which takes a while to get ready for. */
  readonly pixels?: true;
  /** The options that it takes. */
  readonly options: readonly ExportOptionName[];
  /**
   * Makes the file. The code that does it is imported here and not before, so that a start loads none of it.
   * @throws ExportError
   */
  readonly make: (document: LmvDocument, options: ExportOptions, deps: ExportDeps) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Between two steps of an export: tells how much is done and stops where the person cancelled.
 * @param done from 0 to 1
 * @throws ExportError `cancelled`
 */
export function step({ progress, signal }: ExportDeps, done: number): void {
  if (signal?.aborted === true) throw new ExportError('cancelled');
  progress?.(done);
}
