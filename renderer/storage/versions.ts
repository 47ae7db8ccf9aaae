import { shortHash } from '../../shared/export/hash';
import { database, type Version } from './database';
import { unpackText } from './packed-text';

/** How many saved states of a drawing are kept. */
export const MOST_VERSIONS = 50;

/** A saved state without its text, for lists. */
export type VersionFacts = Omit<Version, 'packed'>;

/** Keeps a saved state, unless it is what the last one was. */
export async function keepVersion(version: Omit<Version, 'id'>): Promise<void> {
  await database.transaction('rw', database.versions, async () => {
    const known = await database.versions.where('document').equals(version.document).sortBy('savedAt');
    if (known.at(-1)?.hash === version.hash) return;
    await database.versions.add(version);
    const ids = known.map(({ id }) => id);
    await database.versions.bulkDelete(ids.slice(0, Math.max(0, ids.length + 1 - MOST_VERSIONS)));
  });
}

/** The saved states of a drawing, the latest first. @param document the drawing's own id */
export async function versionsOf(document: string): Promise<readonly VersionFacts[]> {
  const versions = await database.versions.where('document').equals(document).sortBy('savedAt');
  return versions.toReversed().map(({ packed: _packed, ...facts }) => facts);
}

/**
 * The text of a saved state.
 * @throws where it is gone or hurt
 */
export async function versionText(id: number): Promise<string> {
  const version = await database.versions.get(id);
  if (!version) throw new Error('there is no such version');
  return wholeText(version);
}

/**
 * The text of something kept, checked against its hash.
 * @throws where it is hurt
 */
export async function wholeText({ packed, hash }: { readonly packed: Uint8Array; readonly hash: string }): Promise<string> {
  const text = await unpackText(packed);
  if (shortHash(text) !== hash) throw new Error('the text does not match its hash');
  return text;
}
