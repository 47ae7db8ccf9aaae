import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { CheckSummary } from '../../../shared/rules/check-export';
import type { CheckCommand } from '../arguments';
import { checkFile, type CheckSetup, type FileOutcome } from '../checking/check-file';
import { inOrder } from '../checking/in-order';
import { WorkerPool } from '../checking/worker-pool';
import { EXIT, type ExitStatus } from '../exit-status';
import type { Output } from '../output';
import { printable, printableLines } from '../printable';
import type { ReportStyle, UnreadFile } from '../report/reporter';
import { loadReporter } from '../report/reporters';
import { text } from '../words/text';

/** From this many bytes on, starting threads takes less time than they save. */
const MUCH = 3_000_000;

/** From this many files on, somebody may wonder how far it is. */
const MANY_FILES = 10;

/** Files begun ahead of the one that is printed next, for each thread. */
const AHEAD = 8;

/** The worker, which the build puts beside this file. */
const WORKER = './check-worker.mjs';

/** Milliseconds between two progress lines: more often is only flicker. */
const PROGRESS_EVERY = 100;

/**
 * `landskap check`: checks each file and reports in the order of the command line, each as soon as it is its turn.
 * @returns `failed` where a file could not be read; else `found` where the drawings don't pass; else `ok`
 */
export async function checkCommand(command: CheckCommand, output: Output): Promise<ExitStatus> {
  const { files, lang, format, stage, maxWarnings } = command;
  const style: ReportStyle = { lang, colours: output.colours && format === 'text', columns: output.columns };
  const setup: CheckSetup = { format, ...(stage && { stage }), style };
  const reporter = await loadReporter(format);
  const summary: Mutable<CheckSummary> = { error: 0, warning: 0, hint: 0, waived: 0 };
  const unread: UnreadFile[] = [];
  const tell = (file: string, message: string): void => {
    output.err(`${text('file-line', lang, { file: printable(file), message: printableLines(message) })}\n`);
  };
  let checked = 0;
  let written = false;
  await output.out(reporter.head(style));
  const progress = progressLine(command, output);
  for await (const { file, outcome } of outcomes(files, setup)) {
    if ('reason' in outcome) {
      unread.push({ file, reason: outcome.reason });
      tell(file, outcome.reason);
    } else {
      checked++;
      for (const severity of ['error', 'warning', 'hint', 'waived'] as const) summary[severity] += outcome.summary[severity];
      for (const message of outcome.messages) tell(file, message);
      if (outcome.piece !== '') {
        await output.out(`${written ? reporter.between : ''}${outcome.piece}`);
        written = true;
      }
    }
    progress(checked + unread.length);
  }
  output.progress?.clear();
  await output.out(reporter.tail({ checked, unread, summary }, style));
  return exitStatus(summary, unread, maxWarnings, (n, max) => {
    output.err(`${text('error-line', lang, { message: text('too-many-warnings', lang, { n, max }) })}\n`);
  });
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Outcome {
  readonly file: string;
  readonly outcome: FileOutcome;
}

/** Checks in this thread, or where there is much to read in one thread for each core. */
async function* outcomes(files: readonly string[], setup: CheckSetup): AsyncGenerator<Outcome> {
  // The desktop program's threads can't read what is in its archive.
  const most = process.versions['electron'] === undefined ? availableParallelism() : 1;
  const threads = Math.min(files.length, most);
  if (threads < 2 || !(await isMuch(files))) {
    for (const file of files) yield { file, outcome: await checkFile(file, setup) };
    return;
  }
  const pool = new WorkerPool(new URL(WORKER, import.meta.url), threads, setup);
  try {
    yield* inOrder(files, threads * AHEAD, async (file): Promise<Outcome> => ({ file, outcome: await pool.check(file) }));
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

function progressLine({ files, lang }: CheckCommand, { progress }: Output): (done: number) => void {
  if (!progress || files.length < MANY_FILES) return () => undefined;
  let last = performance.now();
  return (done) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY) return;
    last = now;
    progress.show(text('progress', lang, { done, all: files.length }));
  };
}

function exitStatus(summary: CheckSummary, unread: readonly UnreadFile[], max: number | undefined, tooMany: (n: number, max: number) => void): ExitStatus {
  const over = max !== undefined && summary.warning > max;
  if (over) tooMany(summary.warning, max);
  if (unread.length > 0) return EXIT.failed;
  return over || summary.error > 0 ? EXIT.found : EXIT.ok;
}
