import { parentPort, workerData } from 'node:worker_threads';
import { checkFile, type CheckSetup } from './check-file';

// A thread of the pool: takes a file's name, gives its outcome, one at a time.
const setup = workerData as CheckSetup;

async function answer(file: string): Promise<void> {
  const outcome = await checkFile(file, setup);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(outcome);
}

parentPort?.on('message', (file: string) => void answer(file));
