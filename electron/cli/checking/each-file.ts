import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { inOrder } from './in-order';
import { WorkerPool } from './worker-pool';

/** From this many bytes on, starting threads takes less time than they save. */
const MUCH = 3_000_000;

/** Files begun ahead of the one that is taken next, for each thread. */
const AHEAD = 8;

/** What is done with each file of a command line. */
export interface FileWork<Setup, Outcome> {
  /** The worker's file, which the build puts beside the program. */
  readonly worker: string;
  /** What is the same for every file: plain data. */
  readonly setup: Setup;
  /** Never rejects. */
  readonly look: (file: string, setup: Setup) => Promise<Outcome>;
  /** What becomes of a file whose thread ended with it. */
  readonly died: (reason: string) => Outcome;
}

/** Goes through files in their order: in this thread, or where there is much to read in one thread for each core. */
export async function* eachFile<Setup, Outcome>(files: readonly string[], { worker, setup, look, died }: FileWork<Setup, Outcome>): AsyncGenerator<{ readonly file: string; readonly outcome: Outcome }> {
  // The desktop program's threads can't read what is in its archive.
  const most = process.versions['electron'] === undefined ? availableParallelism() : 1;
  const threads = Math.min(files.length, most);
  if (threads < 2 || !(await isMuch(files))) {
    for (const file of files) yield { file, outcome: await look(file, setup) };
    return;
  }
  const pool = new WorkerPool<Setup, Outcome>(new URL(worker, import.meta.url), threads, setup, died);
  try {
    yield* inOrder(files, threads * AHEAD, async (file) => ({ file, outcome: await pool.look(file) }));
  } finally {
    await pool.close();
  }
}

/** Whether the files hold at least {@link MUCH} together; what can't be looked at counts nothing. */
async function isMuch(files: readonly string[]): Promise<boolean> {
  let bytes = 0;
  for (const file of files) {
    bytes += (await stat(file).catch(() => undefined))?.size ?? 0;
    if (bytes >= MUCH) return true;
  }
  return false;
}
