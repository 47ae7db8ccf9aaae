import type { Transaction } from 'dexie';
import { shortHash } from '../../shared/export/hash';

/** What version 1 kept of a window's unsaved work. */
interface Draft {
  readonly session: string;
  readonly document: string;
  readonly title: string;
  readonly fileName: string | undefined;
  readonly text: string;
  readonly keptAt: string;
}

/** From version 1 to 2: the one draft of each window becomes the first entry of its journal. */
export async function migrateDrafts(transaction: Transaction): Promise<void> {
  const drafts = await transaction.table<Draft>('drafts').toArray();
  await transaction.table('journal').bulkAdd(drafts.map((draft) => ({ ...draft, hash: shortHash(draft.text) })));
}
