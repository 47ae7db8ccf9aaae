import { runInWorker } from '../host/run-in-worker';
import type { LibraryAnswer, LibraryJob } from './library-job';

type Answer<K extends LibraryAnswer['kind']> = Extract<LibraryAnswer, { readonly kind: K }>;

/**
 * The whole library as one file, made in a worker.
 * @param signal cancels: the worker ends at once
 * @param progress told how much is done, from 0 to 1
 * @throws where the database can't be read; the signal's reason when it was cancelled
 */
export async function exportInWorker(signal: AbortSignal, progress: (done: number) => void): Promise<Answer<'exported'>['library']> {
  return (await ask('exported', { kind: 'export' }, signal, progress)).library;
}

/** Takes a library's file over, as {@link exportInWorker} makes one. What was taken over before it was cancelled stays. */
export async function importInWorker(bytes: Uint8Array, signal: AbortSignal, progress: (done: number) => void): Promise<Answer<'imported'>['result']> {
  return (await ask('imported', { kind: 'import', bytes }, signal, progress)).result;
}

async function ask<K extends LibraryAnswer['kind']>(kind: K, job: LibraryJob, signal: AbortSignal, progress: (done: number) => void): Promise<Answer<K>> {
  const worker = new Worker(new URL('./library.worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await runInWorker<LibraryAnswer>(worker, job, signal, (message) => {
      if (message.kind === 'progress') progress(message.done);
      return message.kind !== 'progress';
    });
    if (answer.kind === 'failed') throw Object.assign(new Error(answer.message), { name: answer.name });
    if (answer.kind !== kind) throw new Error(`the worker answered ${answer.kind}`);
    return answer as Answer<K>;
  } finally {
    worker.terminate();
  }
}
