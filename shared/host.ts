import type { Lang, Values } from './messages/lang';

/**
 * The port between the window and whatever it runs in: the desktop program or a plain browser. The window never sees
 * a path: files are named by handles that the host gives out and alone understands.
 *
 * Nothing here throws for what can go wrong in everyday use. Every call answers with `ok`, `cancelled` (the person
 * closed a dialog) or `failed` with a code and values; the words stand in `shared/messages/ui`.
 */

/** What went wrong, in terms that a person can act on. */
export type HostFailureCode =
  /** The file is gone, or its folder or drive is. */
  | 'not-found'
  /** Reading or writing is not allowed. */
  | 'not-permitted'
  | 'disk-full'
  /** Another program holds the file. */
  | 'locked'
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
}

export type OpenResult = OpenedFile | Cancelled | HostFailure;

/** A file that was written. */
export interface SavedFile {
  readonly status: 'ok';
  /** File name with its ending, without a folder. */
  readonly name: string;
  /** To save to the same file again, or to show it; absent after a download. */
  readonly handle?: string;
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

export type Platform = 'mac' | 'windows' | 'linux' | 'other';

export interface HostInfo {
  readonly kind: 'desktop' | 'browser';
  /** The program's version. */
  readonly version: string;
  readonly platform: Platform;
  /** Whether `reveal` can show a file in its folder. */
  readonly canReveal: boolean;
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
  setDocument(state: { readonly name: string; readonly dirty: boolean }): void;
  /** Tells the host which language its own menus and dialogs are to speak. */
  setLanguage(lang: Lang): void;

  /** A menu item of the host was chosen; the id is a command's. */
  onCommand(listener: (command: string) => void): Unsubscribe;
  /** The system asks to open a file (double click, a second start); the host has read it already. */
  onOpenRequest(listener: (result: OpenResult) => void): Unsubscribe;
  /** The window is about to close with unsaved changes; the window answers with `close` or does nothing. */
  onCloseRequest(listener: () => void): Unsubscribe;
  /** Closes the window without asking again. */
  close(): void;

  readonly clipboard: {
    /** The clipboard's text; undefined where it can't be read. */
    readText(): Promise<string | undefined>;
    /** False where it can't be written. */
    writeText(text: string): Promise<boolean>;
    /** Puts a PNG file's picture on the clipboard. False where it can't be written. */
    writePicture(png: Uint8Array): Promise<boolean>;
  };
}
