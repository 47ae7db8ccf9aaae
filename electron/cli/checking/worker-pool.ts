import { Worker } from 'node:worker_threads';
import { text } from '../words/text';
import type { CheckSetup, FileOutcome } from './check-file';

interface Job {
  readonly file: string;
  readonly done: (outcome: FileOutcome) => void;
}

/** Threads that check files, one file at a time each. A thread that dies with a file is replaced; the file is told. */
export class WorkerPool {
  readonly #script: URL;
  readonly #size: number;
  readonly #setup: CheckSetup;
  readonly #waiting: Job[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();

  /**
   * @param script the built worker
   * @param size most threads at a time; each is started when it is first needed
   */
  constructor(script: URL, size: number, setup: CheckSetup) {
    this.#script = script;
    this.#size = size;
    this.#setup = setup;
  }

  /** Checks a file as soon as a thread is free. Never rejects. */
  check(file: string): Promise<FileOutcome> {
    return new Promise((done) => {
      this.#waiting.push({ file, done });
      this.#next();
    });
  }

  /** Ends all threads. Files that still wait are not checked. */
  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? (this.#busy.size < this.#size ? this.#start() : undefined);
      const job = worker && this.#waiting.shift();
      if (!job) return;
      this.#busy.set(worker, job);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(job.file);
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { workerData: this.#setup });
    worker.on('message', (outcome: FileOutcome) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      job?.done(outcome);
      this.#next();
    });
    // Out of memory with one huge file, for example.
    worker.on('error', (error) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      const place = this.#idle.indexOf(worker);
      if (place >= 0) this.#idle.splice(place, 1);
      const reason = error instanceof Error ? error.message : String(error);
      job?.done({ reason: text('check-failed', this.#setup.style.lang, { reason }) });
      this.#next();
    });
    return worker;
  }
}
