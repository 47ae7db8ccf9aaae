import type { HostFailure, OpenResult, SaveResult } from '../../shared/host';
import { browserFailure, LARGEST, tooLarge } from './browser-failure';
import { rememberFile } from './browser-recent';
import { download, permitted, pickToOpen, pickToSave, pickWithInput } from './file-pickers';

const DRAWING_TYPE = 'application/json';

interface KnownFile {
  readonly handle: FileSystemFileHandle;
  /** The file's time when this window last read or wrote it, in ms: a later one means that somebody else wrote. */
  readonly seen: number;
}

/** Reading and writing files in a plain browser: real files where it can, downloads and a file input where it can't. */
export class BrowserFiles {
  readonly #known = new Map<string, KnownFile>();

  async open(): Promise<OpenResult> {
    const picked = await pickToOpen();
    if (picked === 'cancelled') return { status: 'cancelled' };
    if (picked !== 'unavailable') return this.read(picked.handle);
    const file = await pickWithInput();
    return file ? this.readFile(file) : { status: 'cancelled' };
  }

  /** Reads a file that can be saved to later. */
  async read(handle: FileSystemFileHandle): Promise<OpenResult> {
    try {
      if (!(await permitted(handle, 'read'))) return notPermitted(handle.name);
      const file = await handle.getFile();
      const read = await this.readFile(file);
      if (read.status !== 'ok') return read;
      await rememberFile(handle);
      return { ...read, handle: this.#know(handle, file.lastModified) };
    } catch (error) {
      return browserFailure(error, handle.name);
    }
  }

  /** Reads a file that can't be written back. */
  async readFile(file: { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> }): Promise<OpenResult> {
    if (file.size > LARGEST * 1024 * 1024) return tooLarge(file.name);
    try {
      return { status: 'ok', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    } catch (error) {
      return browserFailure(error, file.name);
    }
  }

  async save(id: string, text: string, overwrite: boolean): Promise<SaveResult> {
    const known = this.#known.get(id);
    if (!known) return { status: 'failed', code: 'not-found', values: {} };
    const { handle, seen } = known;
    try {
      if (!(await permitted(handle, 'readwrite'))) return notPermitted(handle.name);
      if (!overwrite && (await handle.getFile()).lastModified !== seen) {
        return { status: 'failed', code: 'changed-elsewhere', values: { name: handle.name } };
      }
      return await this.#write(handle, encode(text));
    } catch (error) {
      return browserFailure(error, handle.name);
    }
  }

  saveAs(suggestedName: string, text: string): Promise<SaveResult> {
    return this.#pickAndWrite(suggestedName, encode(text), DRAWING_TYPE);
  }

  exportFile(suggestedName: string, bytes: Uint8Array, type: string): Promise<SaveResult> {
    // A copy: bytes from a worker or from wasm may lie in memory that a Blob does not take.
    return this.#pickAndWrite(suggestedName, new Uint8Array(bytes), type);
  }

  async #pickAndWrite(suggestedName: string, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<SaveResult> {
    const picked = await pickToSave(suggestedName, type);
    if (picked === 'cancelled') return { status: 'cancelled' };
    if (picked === 'unavailable') {
      download(suggestedName, bytes, type);
      return { status: 'ok', name: suggestedName };
    }
    try {
      const written = await this.#write(picked.handle, bytes);
      if (type === DRAWING_TYPE && picked.handle.name.endsWith('.lmv')) await rememberFile(picked.handle);
      return written;
    } catch (error) {
      return browserFailure(error, picked.handle.name);
    }
  }

  /** A writable stream goes to a temporary file that takes the real one's place on closing: all or nothing. */
  async #write(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<SaveResult> {
    const stream = await handle.createWritable();
    try {
      await stream.write(bytes);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    return { status: 'ok', name: handle.name, handle: this.#know(handle, (await handle.getFile()).lastModified) };
  }

  #know(handle: FileSystemFileHandle, seen: number): string {
    const id = [...this.#known].find(([, known]) => known.handle === handle)?.[0] ?? crypto.randomUUID();
    this.#known.set(id, { handle, seen });
    return id;
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function notPermitted(name: string): HostFailure {
  return { status: 'failed', code: 'not-permitted', values: { name } };
}
