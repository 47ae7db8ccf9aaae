import type { LibraryAnswer, LibraryJob } from './library-job';
import { exportLibrary, importLibrary } from './library-transfer';

/** Writes and reads whole libraries away from the window's thread. The window ends this worker when the person cancels. */
globalThis.addEventListener('message', ({ data }: MessageEvent<LibraryJob>) => {
  void answerTo(data).then(say);
});

async function answerTo(job: LibraryJob): Promise<LibraryAnswer> {
  try {
    if (job.kind === 'export') return { kind: 'exported', library: await exportLibrary(progress) };
    return { kind: 'imported', result: await importLibrary(job.bytes, progress) };
  } catch (error) {
    // An error's class does not pass; its name does, by which the window tells a full disk.
    return { kind: 'failed', name: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message : String(error) };
  }
}

function progress(done: number): void {
  say({ kind: 'progress', done });
}

function say(answer: LibraryAnswer): void {
  globalThis.postMessage(answer, { transfer: answer.kind === 'exported' ? [answer.library.bytes.buffer] : [] });
}
