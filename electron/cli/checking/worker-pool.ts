import { Worker } from 'node:worker_threads';

interface Job<Outcome> {
  readonly file: string;
  readonly done: (outcome: Outcome) => void;
}

/** Threads that look at files, one file at a time each. A thread that dies with a file is replaced; the file is told. */
export class WorkerPool<Setup, Outcome> {
  readonly #script: URL;
  readonly #size: number;
  readonly #setup: Setup;
  readonly #died: (reason: string) => Outcome;
  readonly #waiting: Job<Outcome>[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job<Outcome>>();

  /**
   * @param script the built worker
   * @param size most threads at a time; each is started when it is first needed
   * @param setup what is the same for every file: plain data, since it is sent to the threads
   * @param died what becomes of a file whose thread ended with it
   */
  constructor(script: URL, size: number, setup: Setup, died: (reason: string) => Outcome) {
    this.#script = script;
    this.#size = size;
    this.#setup = setup;
    this.#died = died;
  }

  /** Looks at a file as soon as a thread is free. Never rejects. */
  look(file: string): Promise<Outcome> {
    return new Promise((done) => {
      this.#waiting.push({ file, done });
      this.#next();
    });
  }

  /** Ends all threads. Files that still wait are not looked at. */
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
    worker.on('message', (outcome: Outcome) => {
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
      job?.done(this.#died(error instanceof Error ? error.message : String(error)));
      this.#next();
    });
    return worker;
  }
}
