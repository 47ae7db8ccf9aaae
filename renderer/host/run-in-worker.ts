/**
 * Gives a worker a job and waits for its end.
 * @param signal cancels: the worker is ended at once
 * @param heard told of each message; says whether it was the last one
 * @returns the last message
 * @throws the signal's reason when it was cancelled; an error where the worker broke
 */
export function runInWorker<Message>(worker: Worker, job: unknown, signal: AbortSignal, heard: (message: Message) => boolean): Promise<Message> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const { signal: until } = listening;
    const fail = (reason: unknown): void => {
      listening.abort();
      worker.terminate();
      reject(reason instanceof Error ? reason : new Error(String(reason)));
    };
    if (signal.aborted) {
      fail(signal.reason);
      return;
    }
    signal.addEventListener('abort', () => fail(signal.reason), { signal: until });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Message>) => {
        if (!heard(data)) return;
        listening.abort();
        resolve(data);
      },
      { signal: until },
    );
    worker.addEventListener('error', ({ message }) => fail(new Error(message === '' ? 'worker' : message)), { signal: until });
    worker.postMessage(job, { transfer: [] });
  });
}
