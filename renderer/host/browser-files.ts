import type { FileLook, HostFailure, OpenResult, SaveResult } from '../../shared/host';
import { browserFailure, LARGEST, tooLarge } from './browser-failure';
import { rememberFile } from './browser-recent';
import { allowed, download, permitted, pickToOpen, pickToSave, pickWithInput } from './file-pickers';

const DRAWING_TYPE = 'application/json';

interface KnownFile {
  readonly handle: FileSystemFileHandle;
  /** What its bytes were when this window last read or wrote them: a fingerprint. */
  readonly seen: string;
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
      const recent = await rememberFile(handle);
      return { ...read, ...(recent !== undefined && { recent }), handle: this.#know(handle, await fingerprint(read.bytes)) };
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

  /** Reads the file behind a handle again. */
  async reopen(id: string): Promise<OpenResult> {
    const known = this.#known.get(id);
    return known ? this.read(known.handle) : { status: 'failed', code: 'not-found', values: {} };
  }

  /** Reads it as {@link reopen} does, without taking note of what it is now. */
  async peek(id: string): Promise<OpenResult> {
    const known = this.#known.get(id);
    const read = await this.reopen(id);
    if (known) this.#known.set(id, known);
    return read;
  }

  /** Looks whether somebody else changed the file behind a handle, without asking for a permission. */
  async look(id: string): Promise<FileLook> {
    const known = this.#known.get(id);
    if (!known || !(await allowed(known.handle, 'read'))) return 'unknown';
    try {
      return await lookAt(known.handle, known.seen);
    } catch {
      return 'unknown';
    }
  }

  async save(id: string, text: string, overwrite: boolean): Promise<SaveResult> {
    const known = this.#known.get(id);
    if (!known) return { status: 'failed', code: 'not-found', values: {} };
    const { handle, seen } = known;
    try {
      if (!(await permitted(handle, 'readwrite'))) return notPermitted(handle.name);
      if (!overwrite && (await lookAt(handle, seen)) === 'changed') return { status: 'failed', code: 'changed-elsewhere', values: { name: handle.name } };
      return await this.#listed(await this.#write(handle, encode(text)), handle);
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
      return type === DRAWING_TYPE && picked.handle.name.endsWith('.lmv') ? await this.#listed(written, picked.handle) : written;
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
    return { status: 'ok', name: handle.name, handle: this.#know(handle, await fingerprint(bytes)) };
  }

  async #listed(written: SaveResult, handle: FileSystemFileHandle): Promise<SaveResult> {
    const recent = await rememberFile(handle);
    return written.status === 'ok' && recent !== undefined ? { ...written, recent } : written;
  }

  #know(handle: FileSystemFileHandle, seen: string): string {
    const id = [...this.#known].find(([, known]) => known.handle === handle)?.[0] ?? crypto.randomUUID();
    this.#known.set(id, { handle, seen });
    return id;
  }
}

/** SHA-256 in hex. */
async function fingerprint(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** By its bytes alone: synchronising programs give files a new time without changing them. */
async function lookAt(handle: FileSystemFileHandle, seen: string): Promise<'same' | 'changed' | 'gone'> {
  try {
    const file = await handle.getFile();
    if (file.size > LARGEST * 1024 * 1024) return 'changed';
    return (await fingerprint(new Uint8Array(await file.arrayBuffer()))) === seen ? 'same' : 'changed';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return 'gone';
    throw error;
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function notPermitted(name: string): HostFailure {
  return { status: 'failed', code: 'not-permitted', values: { name } };
}
