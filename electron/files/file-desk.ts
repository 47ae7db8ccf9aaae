import path from 'node:path';
import type { HostFailure, OpenResult, SaveResult } from '../../shared/host';
import { fileFailure } from './failure';
import { endingOf } from './file-name';
import { KnownFiles } from './known-files';
import { changedSince, hashOf, readWhole, TooLargeError } from './read-file';
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

/** Opens and saves files for the window, in the terms of its port: handles go out, paths stay. */
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
      await this.#remember(file);
      if (endingOf(name) !== 'lmv') return { status: 'ok', name, bytes };
      return { status: 'ok', name, bytes, handle: this.#known.know({ path: file, use: 'drawing', facts }) };
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

  /**
   * Writes a drawing to the file that a handle stands for.
   * @param overwrite write even where somebody else changed it since
   */
  async save(handle: string, text: string, overwrite: boolean): Promise<SaveResult> {
    const known = this.#known.get(handle);
    if (known === undefined || known.use !== 'drawing') return unknownFile();
    const name = path.basename(known.path);
    try {
      if (!overwrite && (await changedSince(known.path, known.facts, LARGEST * MIB))) return { status: 'failed', code: 'changed-elsewhere', values: { name } };
    } catch (error) {
      // Grown over the limit by somebody else's hand.
      if (error instanceof TooLargeError) return { status: 'failed', code: 'changed-elsewhere', values: { name } };
      return fileFailure(error, name);
    }
    return this.saveAs(known.path, text);
  }

  /** Writes a drawing to a new place. */
  async saveAs(file: string, text: string): Promise<SaveResult> {
    const saved = await this.#write(file, Buffer.from(text, 'utf8'), 'drawing');
    if (saved.status === 'ok') await this.#remember(file);
    return saved;
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
      const facts = { size: bytes.length, modified: (await fs.stat(file)).mtimeMs, hash: hashOf(bytes) };
      return { status: 'ok', name, handle: this.#known.know({ path: file, use, facts }) };
    } catch (error) {
      return fileFailure(error, name);
    }
  }

  async #remember(file: string): Promise<void> {
    await this.#recent.remember(file, this.#options.now());
    this.#options.remembered?.(file);
  }
}

/** A handle or id that was never given out. */
function unknownFile(): HostFailure {
  return { status: 'failed', code: 'not-found', values: { name: '' } };
}
