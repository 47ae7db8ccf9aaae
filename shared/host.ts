import type { Lang, Values } from './messages/lang';
import type { Policy } from './policy';

/**
 * The port between the window and whatever it runs in: the desktop program or a plain browser. The window never sees
 * a path: files are named by handles that the host gives out and alone understands.
 *
 * Nothing here throws for what can go wrong in everyday use. Every call answers with `ok`, `cancelled` (the person
 * closed a dialog) or `failed` with a code and values; the words stand in `shared/messages/ui`.
 */

/** What went wrong, in terms that a person can act on. */
export type HostFailureCode =
  /** The file is gone, or its folder is. */
  | 'not-found'
  /** The drive or the share that holds it does not answer any more. */
  | 'drive-gone'
  /** Reading or writing is not allowed. */
  | 'not-permitted'
  /** The whole drive or share can only be read. */
  | 'read-only'
  | 'disk-full'
  /** Another program holds the file. */
  | 'locked'
  /** The system takes no path of this length. */
  | 'path-too-long'
  /** A folder or a device stands under this name. */
  | 'not-a-file'
  /** Over the format's limit; values: `limit` in MiB. */
  | 'too-large'
  /** Somebody else changed the file since it was opened or last saved. */
  | 'changed-elsewhere'
  /** The host has no such ability. */
  | 'unsupported'
  /** Anything else; values: `reason`, the system's own words. */
  | 'other';

export interface Cancelled {
  readonly status: 'cancelled';
}

export interface HostFailure {
  readonly status: 'failed';
  readonly code: HostFailureCode;
  /** For the message's places: always `name`, the file's name, where it is known. */
  readonly values: Values;
}

/** A file as the host read it, bytes untouched. */
export interface OpenedFile {
  readonly status: 'ok';
  /** File name with its ending, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** To save to the same file later; absent where the host can only read it. */
  readonly handle?: string;
  /** Its id on the recent list, to open it by another day; absent where it is not listed. */
  readonly recent?: string;
}

export type OpenResult = OpenedFile | Cancelled | HostFailure;

/** A file that was written. */
export interface SavedFile {
  readonly status: 'ok';
  /** File name with its ending, without a folder. */
  readonly name: string;
  /** To save to the same file again, or to show it; absent after a download. */
  readonly handle?: string;
  /** Its id on the recent list, to open it by another day; absent where it is not listed. */
  readonly recent?: string;
}

export type SaveResult = SavedFile | Cancelled | HostFailure;

/** A file opened or saved before. */
export interface RecentFile {
  readonly id: string;
  readonly name: string;
  /** Where it is, in words for people (a folder's name); never used as a path. */
  readonly place?: string;
  /** ISO date and time of its last use. */
  readonly usedAt: string;
}

/**
 * What became of a file since this window last read or wrote it, by its content: a new time alone is no change.
 * `unknown` where it can't be read now.
 */
export type FileLook = 'same' | 'changed' | 'gone' | 'unknown';

/** What the window shows, as its host has to know it. */
export interface ShownDocument {
  /** Blank on the start page. */
  readonly name: string;
  readonly dirty: boolean;
  /** The file it belongs to; undefined where it has none. */
  readonly handle?: string | undefined;
}

export type Platform = 'mac' | 'windows' | 'linux' | 'other';

export interface HostInfo {
  readonly kind: 'desktop' | 'browser';
  /** The program's version. */
  readonly version: string;
  readonly platform: Platform;
  /** Whether `reveal` can show a file in its folder. */
  readonly canReveal: boolean;
  /** What the program runs on, with versions: `electron`, `chrome`, `node`; empty in a browser. */
  readonly versions: Readonly<Record<string, string>>;
  /** What the agency's IT has settled for this computer; empty where it has settled nothing. */
  readonly policy: Policy;
  /** Whether `showLog` can show a log. */
  readonly hasLog: boolean;
}

/** Anything dropped on the window that can be read; a browser's `File` is one. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Ends a subscription. */
export type Unsubscribe = () => void;

export interface Host {
  readonly info: HostInfo;

  /** Asks for a file and reads it. */
  open(): Promise<OpenResult>;
  /** Reads a file of the recent list again. */
  openRecent(id: string): Promise<OpenResult>;
  /** Reads a file dropped on the window, with a handle to save it by where the host can get one. */
  openDropped(file: DroppedFile): Promise<OpenResult>;
  /** Opens a file dropped on the window in a window of its own. @returns false where the host can't */
  openBeside(file: DroppedFile): Promise<boolean>;
  /** Reads the file behind a handle again, as it is now. */
  reopen(handle: string): Promise<OpenResult>;
  /** Reads it as `reopen` does, without taking note: a later save still finds that somebody else changed it. */
  peek(handle: string): Promise<OpenResult>;
  /** Looks whether somebody else changed the file behind a handle. Never asks the person for anything. */
  look(handle: string): Promise<FileLook>;

  /**
   * Writes a drawing to the file it came from, all or nothing.
   * @param options.overwrite write even where the file changed elsewhere since (else `changed-elsewhere`)
   */
  save(handle: string, text: string, options?: { readonly overwrite?: boolean }): Promise<SaveResult>;
  /** Asks where to, and writes a drawing there. */
  saveAs(suggestedName: string, text: string): Promise<SaveResult>;
  /**
   * Asks where to, and writes an export there.
   * @param suggestedName with its ending
   * @param type media type, `image/png`
   */
  exportFile(suggestedName: string, bytes: Uint8Array, type: string): Promise<SaveResult>;
  /** Shows a written file in its folder. */
  reveal(handle: string): Promise<boolean>;

  /** Files used before, the latest first. */
  recent(): Promise<readonly RecentFile[]>;
  /** Takes a file off the recent list; the file stays. */
  forgetRecent(id: string): Promise<void>;

  /** Tells the host what the window shows: the title bar, the "unsaved" mark and the question on closing follow. */
  setDocument(state: ShownDocument): void;
  /** Tells the host which language its own menus and dialogs are to speak. */
  setLanguage(lang: Lang): void;

  /** Opens another window, with the start page. */
  newWindow(): void;

  /**
   * Opens the presenter's own window of this window's presentation, on another display where there is one; brings it to the
   * front where it is open.
   * @param presentation its random id (a UUID)
   * @returns false where the host does not let a window open
   */
  openPresenter(presentation: string): Promise<boolean>;

  /** A menu item of the host was chosen; the id is a command's. */
  onCommand(listener: (command: string) => void): Unsubscribe;
  /** The system asks to open a file (double click, a second start); the host has read it already. */
  onOpenRequest(listener: (result: OpenResult) => void): Unsubscribe;
  /** The window is about to close with unsaved changes; the window answers with `close` or does nothing. */
  onCloseRequest(listener: () => void): Unsubscribe;
  /** Closes the window without asking again. */
  close(): void;

  /** Shows the program's log in its folder. */
  showLog(): Promise<void>;
  /**
   * Puts a fault of the window into the log.
   * @param fault.name the error's class
   * @param fault.at file, line and column in the program's own code; never the message, which may quote the drawing
   */
  report(fault: { readonly name: string; readonly at: string }): void;

  readonly clipboard: {
    /** The clipboard's text; undefined where it can't be read. */
    readText(): Promise<string | undefined>;
    /** False where it can't be written. */
    writeText(text: string): Promise<boolean>;
    /** Whether `writePicture` takes an SVG along, for programs that paste vectors. */
    readonly takesSvg?: boolean;
    /** Puts a PNG file's picture on the clipboard, and beside it the same as SVG. False where it can't be written. */
    writePicture(png: Uint8Array, svg?: string): Promise<boolean>;
  };
}
