import { readDrawing } from '../../shared/document/read';
import { shortHash } from '../../shared/export/hash';
import { readLibrary, writeLibrary, type LibraryDrawing, type LibraryRead } from '../../shared/library/library-file';
import { database } from './database';
import { factsOf } from './facts';
import { contentOf } from './library';
import { ownLists, takeLists } from './own-lists';
import { packText } from './packed-text';
import { keepVersion, versionsOf, versionText } from './versions';

/** What taking a library over did. */
export interface Imported {
  readonly added: number;
  /** Drawings that were here already, and are now what the file holds; what they were is a version. */
  readonly updated: number;
  /** Drawings that are here as new as in the file, or newer; theirs is a version. */
  readonly kept: number;
  /** Own lists that were not here. */
  readonly lists: number;
}

/** Told how much is done, from 0 to 1. */
type Progress = (done: number) => void;

/**
 * The whole library as one file. What is hurt is left out.
 * @returns the file, and how many drawings or versions are not in it
 */
export async function exportLibrary(progress: Progress = () => undefined): Promise<{ readonly bytes: Uint8Array; readonly missing: number }> {
  const drawings: LibraryDrawing[] = [];
  let missing = 0;
  const whole = async (text: Promise<string>): Promise<string | undefined> => {
    try {
      return await text;
    } catch {
      missing += 1;
      return undefined;
    }
  };
  const entries = await database.drawings.orderBy('usedAt').toArray();
  for (const [position, entry] of entries.entries()) {
    progress(position / entries.length);
    const text = await whole(contentOf(entry.id));
    if (text === undefined) continue;
    const versions = [];
    for (const { id, savedAt, fileName } of (await versionsOf(entry.id)).toReversed()) {
      const earlier = await whole(versionText(id));
      if (earlier !== undefined) versions.push({ text: earlier, at: savedAt, fileName });
    }
    drawings.push({ text, at: entry.usedAt, fileName: entry.fileName, tags: entry.tags, archived: entry.archived, versions });
  }
  return { bytes: writeLibrary(drawings, await ownLists()), missing };
}

/**
 * Takes a library's file over; nothing that is here gets lost by it. Each drawing is taken over whole: one that is stopped
 * between two of them has taken over the first.
 */
export async function importLibrary(bytes: Uint8Array, progress: Progress = () => undefined): Promise<Extract<LibraryRead, { ok: false }> | (Omit<Extract<LibraryRead, { ok: true }>, 'lists'> & Imported)> {
  const read = readLibrary(bytes);
  if (!read.ok) return read;
  const done = { added: 0, updated: 0, kept: 0 };
  for (const [position, drawing] of read.drawings.entries()) {
    progress(position / read.drawings.length);
    done[await takeOver(drawing)] += 1;
  }
  const lists = await takeLists(read.lists, { newId: () => crypto.randomUUID(), fileName: '', addedAt: new Date().toISOString() });
  return { ...read, ...done, lists };
}

async function takeOver(drawing: LibraryDrawing): Promise<Exclude<keyof Imported, 'lists'>> {
  const read = readDrawing(drawing.text);
  if (!read.ok) return 'kept';
  const { document } = read;
  const hash = shortHash(drawing.text);
  const packed = await packText(drawing.text);
  const known = await database.drawings.get(document.id);
  // What is already here stays where it is newer; both sides' states become versions either way.
  const older = known !== undefined && (known.hash === hash || known.usedAt >= drawing.at);
  if (!older) {
    const entry = { ...factsOf(document), hash, fileName: drawing.fileName, recent: known?.recent, usedAt: drawing.at, tags: [...new Set([...(known?.tags ?? []), ...drawing.tags])], archived: known?.archived ?? drawing.archived };
    await database.transaction('rw', database.drawings, database.contents, async () => {
      await database.drawings.put(entry);
      await database.contents.put({ id: document.id, packed });
    });
  }
  const kept = new Set((await versionsOf(document.id)).map((version) => version.hash));
  for (const { text, at, fileName } of [...drawing.versions, drawing]) {
    const earlier = readDrawing(text);
    const versionHash = shortHash(text);
    if (!earlier.ok || kept.has(versionHash)) continue;
    kept.add(versionHash);
    await keepVersion({ document: document.id, title: earlier.document.title, fileName, elements: earlier.document.elements.length, savedAt: at, hash: versionHash, packed: await packText(text) });
  }
  if (!known) return 'added';
  return older ? 'kept' : 'updated';
}
