import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import type { RecentFile } from '../../shared/host';
import { jsonFile, type JsonFile } from './json-file';

/** The list keeps this many files: the start page shows every drawing that this computer has seen. */
const MOST = 500;

const schema = z.array(z.object({ id: z.string(), path: z.string(), usedAt: z.string() }));

type Entry = z.infer<typeof schema>[number];

/** The files used before. The window is given ids and names; paths stay here. */
export class RecentFiles {
  readonly #file: JsonFile<Entry[]>;
  #entries: Promise<readonly Entry[]>;

  /** @param file absolute path of the list's own file */
  constructor(file: string) {
    this.#file = jsonFile(file, schema, []);
    this.#entries = this.#file.read();
  }

  /** The latest first. */
  async list(): Promise<readonly RecentFile[]> {
    return (await this.#entries).map((entry) => ({
      id: entry.id,
      name: path.basename(entry.path),
      place: path.basename(path.dirname(entry.path)),
      usedAt: entry.usedAt,
    }));
  }

  /** The path behind an id; undefined where it is not on the list. */
  async pathOf(id: string): Promise<string | undefined> {
    return (await this.#entries).find((entry) => entry.id === id)?.path;
  }

  /** The folder of the latest file; undefined where the list is empty. */
  async latestFolder(): Promise<string | undefined> {
    const [latest] = await this.#entries;
    return latest && path.dirname(latest.path);
  }

  /**
   * Puts a file at the top.
   * @param file absolute path
   * @param now the moment of its use
   * @returns its id
   */
  async remember(file: string, now: Date): Promise<string> {
    const fresh: string = randomUUID();
    let id = fresh;
    await this.#change((entries) => {
      const known = entries.find((entry) => entry.path === file);
      id = known?.id ?? fresh;
      const entry = { id, path: file, usedAt: now.toISOString() };
      return [entry, ...entries.filter((other) => other !== known)].slice(0, MOST);
    });
    return id;
  }

  /** Takes a file off the list. */
  forget(id: string): Promise<void> {
    return this.#change((entries) => entries.filter((entry) => entry.id !== id));
  }

  async #change(edit: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> {
    this.#entries = this.#entries.then(edit);
    await this.#file.write([...(await this.#entries)]);
  }
}
