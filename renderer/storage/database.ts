import { Dexie, type EntityTable } from 'dexie';
import type { NamedList } from '../../shared/lists/list';
import type { Exercise } from '../../shared/workshop/exercise/schema';
import { migrateDrafts } from './migrate-drafts';

/** What one window's open drawing was at one moment, as long as that is not saved: a line of the journal. */
export interface JournalEntry {
  readonly id: number;
  /** The window's session. */
  readonly session: string;
  /** The drawing's own id. */
  readonly document: string;
  readonly title: string;
  /** The file it belongs to, by name; undefined if it was never saved. */
  readonly fileName: string | undefined;
  /** The drawing as it would be written to a file. */
  readonly text: string;
  /** The drawing's own walk, where it has unsaved changes: as it would be written to a file, and that file's name. */
  readonly walk?: { readonly text: string; readonly name: string | undefined } | undefined;
  /** The short hash of the texts: an entry that a fault hurt is told by it. */
  readonly hash: string;
  /** ISO date and time. */
  readonly keptAt: string;
}

/** A file used before, in the plain browser. */
export interface RecentHandle {
  readonly id: string;
  readonly name: string;
  readonly handle: FileSystemFileHandle;
  /** ISO date and time. */
  readonly usedAt: string;
}

/** A drawing that this computer has seen, as the start page shows it. */
export interface LibraryEntry {
  /** The drawing's own id. */
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  /** `as-is`, `to-be`, or blank. */
  readonly state: string;
  readonly stage: 'draft' | 'submission';
  readonly elements: number;
  /** Findings that stand, when it was last seen. */
  readonly findings: { readonly error: number; readonly warning: number; readonly hint: number };
  readonly tags: readonly string[];
  readonly archived: boolean;
  /** The file it was last opened from or saved to, by name; undefined where it is only here. */
  readonly fileName: string | undefined;
  /** That file's id on the host's recent list. */
  readonly recent: string | undefined;
  /** ISO date and time of its last opening or saving. */
  readonly usedAt: string;
  /** The short hash of its text. */
  readonly hash: string;
}

/** A drawing's text as the library keeps it, packed. */
export interface LibraryContent {
  readonly id: string;
  readonly packed: Uint8Array;
}

/** A saved state of a drawing. */
export interface Version {
  readonly id: number;
  /** The drawing's own id. */
  readonly document: string;
  readonly title: string;
  readonly fileName: string | undefined;
  readonly elements: number;
  /** ISO date and time. */
  readonly savedAt: string;
  /** The short hash of its text. */
  readonly hash: string;
  readonly packed: Uint8Array;
}

/** A list of a person's own names, taken from a file. */
export interface StoredList extends NamedList {
  readonly id: string;
  /** The file it is from, by name. */
  readonly fileName: string;
  /** ISO date and time. */
  readonly addedAt: string;
}

/** An exercise of a person's own: being made here, or taken from a file. Its words may still be blank. */
export interface StoredExercise {
  /** Of its place here; the exercise has an id of its own, which can be changed. */
  readonly id: string;
  readonly exercise: Exercise;
  /** ISO date and time. */
  readonly addedAt: string;
}

/** What the windows keep on this computer. What a version of it held is never edited: a new version says what changes. */
export class LandskapDatabase extends Dexie {
  readonly journal!: EntityTable<JournalEntry, 'id'>;
  readonly recent!: EntityTable<RecentHandle, 'id'>;
  readonly drawings!: EntityTable<LibraryEntry, 'id'>;
  readonly contents!: EntityTable<LibraryContent, 'id'>;
  readonly versions!: EntityTable<Version, 'id'>;
  readonly lists!: EntityTable<StoredList, 'id'>;
  readonly exercises!: EntityTable<StoredExercise, 'id'>;

  constructor(name = 'landskap') {
    // What is said to be kept is on the disk, and outlasts a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ drafts: 'session, keptAt', recent: 'id, usedAt' });
    this.version(2)
      .stores({ drafts: null, journal: '++id, session', drawings: 'id, usedAt', contents: 'id', versions: '++id, document' })
      .upgrade(migrateDrafts);
    this.version(3).stores({ lists: 'id, addedAt' });
    this.version(4).stores({ exercises: 'id, addedAt' });
  }
}

export const database = new LandskapDatabase();
