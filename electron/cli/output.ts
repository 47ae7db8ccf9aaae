/** Where a command writes: what it was asked for to `out`, messages to the person to `err`. */
export interface Output {
  /** Resolves when the stream has room for more. */
  out(text: string): Promise<void>;
  err(text: string): void;
  /** A line that comes and goes while a person waits; undefined where nobody watches. */
  readonly progress?: { show(line: string): void; clear(): void };
  /** Whether `out` shows colours. */
  readonly colours: boolean;
  /** Columns of the terminal that `out` is; undefined for files and pipes. */
  readonly columns: number | undefined;
}

/** The two streams of a process. */
export interface ProcessOutput extends Output {
  /**
   * Waits until everything is written.
   * @returns why `out` could not be written whole: a full disk, for example
   */
  finish(): Promise<Error | undefined>;
}

type Stream = NodeJS.WriteStream;

const ERASE_LINE = '\r\u001b[2K';

/**
 * The output of a process. When the reader of a stream goes away (`| head`), what is written to it is dropped without a
 * word, and the command goes on, so that its exit status is right.
 */
export function processOutput(stdout: Stream, stderr: Stream, env: NodeJS.ProcessEnv): ProcessOutput {
  const out = new Sink(stdout);
  const err = new Sink(stderr);
  let shown = false;
  // On one and the same terminal, the line would stand in the middle of the text.
  const clear = (): void => {
    if (shown) void err.write(ERASE_LINE);
    shown = false;
  };
  const show = (line: string): void => {
    shown = true;
    void err.write(ERASE_LINE + line);
  };
  return {
    out(text) {
      if (stdout.isTTY) clear();
      return out.write(text);
    },
    err(text) {
      clear();
      void err.write(text);
    },
    ...(stderr.isTTY && { progress: { show, clear } }),
    colours: wantsColours(stdout, env),
    columns: stdout.isTTY ? stdout.columns : undefined,
    finish: () => out.finish(),
  };
}

/** A stream that may break at any time. */
class Sink {
  readonly #stream: Stream;
  #broken = false;
  #fault: Error | undefined;

  constructor(stream: Stream) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#broken = true;
      // Windows says EOF where others say EPIPE.
      if (error.code !== 'EPIPE' && error.code !== 'EOF') this.#fault ??= error;
    });
  }

  write(text: string): Promise<void> {
    if (this.#broken || text === '') return Promise.resolve();
    // Called back when the text is written or the stream broke; only a stream that is full is waited for.
    return new Promise((resolve) => {
      if (this.#stream.write(text, () => resolve())) resolve();
    });
  }

  async finish(): Promise<Error | undefined> {
    if (!this.#broken) await new Promise<void>((resolve) => this.#stream.write('', () => resolve()));
    return this.#fault;
  }
}

/** `NO_COLOR` and `FORCE_COLOR` as everywhere: any text that isn't empty; the first one wins. */
function wantsColours(stdout: Stream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY && env['TERM'] !== 'dumb';
}
