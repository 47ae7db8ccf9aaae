import path from 'node:path';
import type { FileLook, HostFailure, OpenResult, SaveResult } from '../../shared/host';
import { fileFailure } from './failure';
import { endingOf } from './file-name';
import { KnownFiles } from './known-files';
import { hashOf, lookAt, readWhole, TooLargeError } from './read-file';
import type { RecentFiles } from './recent-files';
import { realFileSystem, type FileSystem } from './file-system';
import { writeWhole } from './write-whole';

/** The largest file that is read, in MiB: the format's own limit, with room for a picture around the drawing. */
const LARGEST = 64;

const MIB = 1024 * 1024;

/** What the desk needs from outside. */
export interface DeskOptions {
  readonly now: () => Date;
  /** Told of each drawing that was opened or saved, for the system's own list. */
  readonly remembered?: (path: string) => void;
  readonly fs?: FileSystem;
}

/** Opens and saves files for one window, in the terms of its port: handles go out, paths stay. */
export class FileDesk {
  readonly #known = new KnownFiles();
  readonly #recent: RecentFiles;
  readonly #options: DeskOptions;

  constructor(recent: RecentFiles, options: DeskOptions) {
    this.#recent = recent;
    this.#options = options;
  }

  /**
   * Reads a file. A drawing gets a handle to be saved by; a picture or an export with a drawing inside does not, since
   * saving would write something else than it is.
   * @param file absolute path
   */
  async open(file: string): Promise<OpenResult> {
    const name = path.basename(file);
    try {
      const { bytes, facts } = await readWhole(file, LARGEST * MIB);
      const recent = await this.#remember(file);
      if (endingOf(name) !== 'lmv') return { status: 'ok', name, bytes, recent };
      return { status: 'ok', name, bytes, recent, handle: this.#known.know({ path: file, use: 'drawing', facts }) };
    } catch (error) {
      if (error instanceof TooLargeError) return { status: 'failed', code: 'too-large', values: { name, limit: LARGEST } };
      return fileFailure(error, name);
    }
  }

  /** Reads a file of the recent list. */
  async openRecent(id: string): Promise<OpenResult> {
    const file = await this.#recent.pathOf(id);
    return file === undefined ? unknownFile() : this.open(file);
  }

  /** Reads the file behind a handle again. */
  async reopen(handle: string): Promise<OpenResult> {
    const known = this.#known.get(handle);
    return known?.use === 'drawing' ? this.open(known.path) : unknownFile();
  }

  /** Reads it as {@link reopen} does, without taking note of what it is now. */
  async peek(handle: string): Promise<OpenResult> {
    const known = this.#known.get(handle);
    const read = await this.reopen(handle);
    if (known) this.#known.know(known);
    return read;
  }

  /** Looks whether somebody else changed the file behind a handle. */
  async look(handle: string): Promise<FileLook> {
    const known = this.#known.get(handle);
    if (known?.use !== 'drawing') return 'unknown';
    try {
      return await lookAt(known.path, known.facts, LARGEST * MIB);
    } catch {
      return 'unknown';
    }
  }

  /**
   * Writes a drawing to the file that a handle stands for.
   * @param overwrite write even where somebody else changed it since
   */
  async save(handle: string, text: string, overwrite: boolean): Promise<SaveResult> {
    const known = this.#known.get(handle);
    if (known === undefined || known.use !== 'drawing') return unknownFile();
    const name = path.basename(known.path);
    try {
      if (!overwrite && (await lookAt(known.path, known.facts, LARGEST * MIB)) === 'changed') return { status: 'failed', code: 'changed-elsewhere', values: { name } };
    } catch (error) {
      return fileFailure(error, name);
    }
    return this.saveAs(known.path, text);
  }

  /** Writes a drawing to a new place. */
  async saveAs(file: string, text: string): Promise<SaveResult> {
    const saved = await this.#write(file, Buffer.from(text, 'utf8'), 'drawing');
    return saved.status === 'ok' ? { ...saved, recent: await this.#remember(file) } : saved;
  }

  /** Writes an export. */
  export(file: string, bytes: Uint8Array): Promise<SaveResult> {
    return this.#write(file, bytes, 'export');
  }

  /** The path behind a handle, for showing it in its folder; undefined where no such handle was given out. */
  pathOf(handle: string): string | undefined {
    return this.#known.get(handle)?.path;
  }

  async #write(file: string, bytes: Uint8Array, use: 'drawing' | 'export'): Promise<SaveResult> {
    const fs = this.#options.fs ?? realFileSystem;
    const name = path.basename(file);
    try {
      await writeWhole(file, bytes, fs);
      return { status: 'ok', name, handle: this.#known.know({ path: file, use, facts: { size: bytes.length, hash: hashOf(bytes) } }) };
    } catch (error) {
      return fileFailure(error, name);
    }
  }

  async #remember(file: string): Promise<string> {
    this.#options.remembered?.(file);
    return this.#recent.remember(file, this.#options.now());
  }
}

/** A handle or id that was never given out. */
function unknownFile(): HostFailure {
  return { status: 'failed', code: 'not-found', values: { name: '' } };
}
