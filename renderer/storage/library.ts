import { readDrawing } from '../../shared/document/read';
import type { LmvDocument } from '../../shared/document/types';
import { writeDrawing } from '../../shared/document/write';
import { shortHash } from '../../shared/export/hash';
import type { Finding } from '../../shared/rules/rule';
import { database, type LibraryEntry } from './database';
import { packText } from './packed-text';
import { keepVersion, wholeText } from './versions';

/** Where a drawing was seen. */
export interface Seen {
  readonly fileName: string | undefined;
  readonly recent: string | undefined;
  /** ISO date and time. */
  readonly at: string;
  /** What its check found, where that is at hand. */
  readonly findings?: readonly Finding[];
}

/** All drawings that this computer has seen, the latest first. */
export async function libraryEntries(): Promise<readonly LibraryEntry[]> {
  return (await database.drawings.orderBy('usedAt').toArray()).toReversed();
}

/** Notes a drawing that was opened or saved, as it is: its entry, its content, and a version of it. Tags stay. */
export async function noteDrawing(document: LmvDocument, seen: Seen): Promise<void> {
  // Loaded with the first drawing: the start page shows what was found before, and needs no rules.
  const { factsOf } = await import('./facts');
  const text = writeDrawing(document);
  const packed = await packText(text);
  const hash = shortHash(text);
  const facts = { ...factsOf(document, seen.findings), hash, fileName: seen.fileName, recent: seen.recent, usedAt: seen.at };
  await database.transaction('rw', database.drawings, database.contents, async () => {
    const known = await database.drawings.get(document.id);
    await database.drawings.put({ ...facts, tags: known?.tags ?? [], archived: known?.archived ?? false });
    await database.contents.put({ id: document.id, packed });
  });
  await keepVersion({ document: document.id, title: document.title, fileName: seen.fileName, elements: document.elements.length, savedAt: seen.at, hash, packed });
}

/**
 * A drawing's text as the library keeps it.
 * @throws where it is gone or hurt
 */
export async function contentOf(id: string): Promise<string> {
  const [entry, content] = await Promise.all([database.drawings.get(id), database.contents.get(id)]);
  if (!entry || !content) throw new Error('the library does not hold this drawing');
  return wholeText({ packed: content.packed, hash: entry.hash });
}

/** @param tags blank ones and repeated ones are left out */
export async function setTags(id: string, tags: readonly string[]): Promise<void> {
  await database.drawings.update(id, { tags: [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))] });
}

/** Puts a drawing away, or back: the start page shows those put away only when asked. */
export async function setArchived(id: string, archived: boolean): Promise<void> {
  await database.drawings.update(id, { archived });
}

/** Takes a drawing and its versions out of the library. Its file stays. */
export async function removeDrawing(id: string): Promise<void> {
  await database.transaction('rw', database.drawings, database.contents, database.versions, async () => {
    await database.drawings.delete(id);
    await database.contents.delete(id);
    await database.versions.where('document').equals(id).delete();
  });
}

/**
 * Makes a second drawing of one, with an id of its own. It is in the library only, until it is saved to a file.
 * @throws where the library's content is hurt
 */
export async function duplicateDrawing(id: string, copy: { readonly id: string; readonly title: string; readonly at: string }): Promise<void> {
  const read = readDrawing(await contentOf(id));
  if (!read.ok) throw new Error(read.refusal.code);
  const tags = (await database.drawings.get(id))?.tags ?? [];
  await noteDrawing({ ...read.document, id: copy.id, title: copy.title }, { fileName: undefined, recent: undefined, at: copy.at });
  await setTags(copy.id, tags);
}
