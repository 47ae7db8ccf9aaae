import { Dexie, type EntityTable } from 'dexie';

/** Unsaved work of one window, kept until it is saved to a file or given up. */
export interface Draft {
  /** The window's session: each window keeps one draft. */
  readonly session: string;
  /** The drawing's own id. */
  readonly document: string;
  readonly title: string;
  /** The file it belongs to, by name; undefined if it was never saved. */
  readonly fileName: string | undefined;
  /** The drawing as it would be written to a file. */
  readonly text: string;
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

/** What the window keeps on this computer. */
export class LandskapDatabase extends Dexie {
  readonly drafts!: EntityTable<Draft, 'session'>;
  readonly recent!: EntityTable<RecentHandle, 'id'>;

  constructor(name = 'landskap') {
    super(name);
    this.version(1).stores({ drafts: 'session, keptAt', recent: 'id, usedAt' });
  }
}

export const database = new LandskapDatabase();
