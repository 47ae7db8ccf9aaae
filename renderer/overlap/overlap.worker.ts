import { readDrawing } from '../../shared/document/read';
import { overlapFacts } from '../../shared/overlap/facts';
import { findOverlap } from '../../shared/overlap/find-overlap';
import { NameTable } from '../../shared/overlap/name-table';
import { database } from '../storage/database';
import { wholeText } from '../storage/versions';
import { reasonOf } from '../store/reason';
import type { OverlapAnswer } from './overlap-answer';

/** Drawings between two words of how far it is. */
const TELL_EVERY = 20;

/** Goes through the library away from the window's thread, one drawing at a time. The window ends this worker to cancel. */
globalThis.addEventListener('message', () => {
  void look().then(tell, (error: unknown) => tell({ kind: 'failed', reason: reasonOf(error) }));
});

async function look(): Promise<OverlapAnswer> {
  const entries = await database.drawings.orderBy('usedAt').filter(({ archived }) => !archived).toArray();
  const table = new NameTable();
  let unread = 0;
  for (const [at, { id, hash }] of entries.entries()) {
    if (at % TELL_EVERY === 0) tell({ kind: 'progress', done: at, all: entries.length });
    const content = await database.contents.get(id);
    const text = content && (await wholeText({ packed: content.packed, hash }).catch(() => undefined));
    const read = text === undefined ? undefined : readDrawing(text);
    if (read?.ok === true) table.add(overlapFacts(read.document));
    else unread++;
  }
  return { kind: 'found', overlap: findOverlap(table), unread };
}

function tell(answer: OverlapAnswer): void {
  globalThis.postMessage(answer, { transfer: [] });
}
