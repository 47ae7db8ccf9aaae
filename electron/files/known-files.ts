import { randomUUID } from 'node:crypto';
import type { FileFacts } from './read-file';

/** A file that the window has a handle for. */
export interface KnownFile {
  /** Absolute. */
  readonly path: string;
  /** Drawings are saved again by their handle; exports are only shown in their folder. */
  readonly use: 'drawing' | 'export';
  /** What the file was when this program last read or wrote it. */
  readonly facts: FileFacts;
}

/** The handles given to the window: it names files by them, never by a path. */
export class KnownFiles {
  readonly #files = new Map<string, KnownFile>();

  /** Notes a file as it is now, and gives the handle it has, or a new one. */
  know(file: KnownFile): string {
    const [known] = [...this.#files].find(([, other]) => other.path === file.path && other.use === file.use) ?? [];
    const handle = known ?? randomUUID();
    this.#files.set(handle, file);
    return handle;
  }

  /** undefined where no such handle was given out. */
  get(handle: string): KnownFile | undefined {
    return this.#files.get(handle);
  }
}
