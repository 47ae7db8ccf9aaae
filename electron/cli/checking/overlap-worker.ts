import { parentPort, workerData } from 'node:worker_threads';
import { overlapFile, type OverlapSetup } from './overlap-file';

// A thread of the pool: takes a file's name, gives what is kept of it, one at a time.
const setup = workerData as OverlapSetup;

async function answer(file: string): Promise<void> {
  const outcome = await overlapFile(file, setup);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(outcome);
}

parentPort?.on('message', (file: string) => void answer(file));
