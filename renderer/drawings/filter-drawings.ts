import type { LibraryEntry } from '../storage/database';

/** Which drawings are asked for. */
export interface DrawingFilter {
  /** Words that must all be found in title, agency, file name or tags; the case and accents of letters do not count. */
  readonly words: string;
  /** Those put away, in place of the others. */
  readonly archived: boolean;
  readonly tag: string | undefined;
}

/** The drawings that a filter lets through, in their order. */
export function filterDrawings(entries: readonly LibraryEntry[], { words, archived, tag }: DrawingFilter): readonly LibraryEntry[] {
  const wanted = plain(words).split(/\s+/).filter((word) => word !== '');
  return entries.filter((entry) => {
    if (entry.archived !== archived || (tag !== undefined && !entry.tags.includes(tag))) return false;
    const text = plain([entry.title, entry.agency, entry.fileName ?? '', ...entry.tags].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

/** Every tag in use, in the order of the alphabet. */
export function tagsOf(entries: readonly LibraryEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
