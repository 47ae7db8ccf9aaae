import type { LibraryEntry } from '../storage/database';
import type { Translate } from '../store/hooks';

/** What a drawing is called in lists: its title, else its file's name without the ending, else "untitled". */
export function titleOf({ title, fileName }: Pick<LibraryEntry, 'title' | 'fileName'>, t: Translate): string {
  return title.trim() || fileName?.replace(/\.lmv$/i, '') || t('app.untitled');
}
