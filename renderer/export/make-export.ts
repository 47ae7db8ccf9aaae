import { ExportError } from '../../shared/export/export-error';
import type { LmvDocument } from '../../shared/document/types';
import type { ExportOptions } from '../../shared/export/formats/format';
import type { FormatId } from '../../shared/export/formats/registry';
import type { PagePreview } from '../../shared/export/preview';
import type { PrintPage } from '../../shared/export/print-pages';
import type { PackVerdict } from '../../shared/pack/verify-pack';
import { runInWorker } from '../host/run-in-worker';
import { reasonOf } from '../store/reason';
import type { ComparisonJob, ExerciseJob, ExportAnswer, ExportJob, OverlapJob, WarmUpJob, WorkerJob } from './export-job';

/** The worker that waits for the next job, its rasteriser and fonts loaded; undefined while it is at work, or before the first. */
let idle: Worker | undefined;

function start(): Worker {
  return new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
}

/** Has the worker load what pictures need, and try it, before the first is asked for. */
export function warmUp(document: LmvDocument): void {
  idle ??= start();
  idle.postMessage({ format: 'warm-up', document } satisfies WarmUpJob, { transfer: [] });
}

/**
 * Makes an export in a worker, so that the window goes on meanwhile.
 * @param signal cancels: the worker ends at once
 * @param progress told how much is done, from 0 to 1; never, where a format can't say
 * @throws ExportError; the signal's reason when it was cancelled
 */
export async function makeExport(job: ComparisonJob | OverlapJob | ExerciseJob | (ExportJob & { readonly format: FormatId | 'pack' }), signal: AbortSignal, progress: (done: number) => void): Promise<Uint8Array> {
  const answer = await ask(job, signal, progress);
  if (answer.kind !== 'made') throw new ExportError('export-failed', { reason: answer.kind });
  return answer.bytes;
}

/**
 * How an export will look. Not cancelled but let go: the worker stays for the next.
 * @throws ExportError
 */
export async function makePreview(document: LmvDocument, options: ExportOptions): Promise<PagePreview> {
  const answer = await ask({ document, options, format: 'preview' }, new AbortController().signal, () => undefined);
  if (answer.kind !== 'previewed') throw new ExportError('export-failed', { reason: answer.kind });
  return answer.preview;
}

/**
 * The sheets of a drawing, to be printed.
 * @param signal cancels: the worker ends at once
 * @throws ExportError; the signal's reason when it was cancelled
 */
export async function makePrintPages(document: LmvDocument, options: ExportOptions, signal: AbortSignal): Promise<readonly PrintPage[]> {
  const answer = await ask({ document, options, format: 'print' }, signal, () => undefined);
  if (answer.kind !== 'paged') throw new ExportError('export-failed', { reason: answer.kind });
  return answer.pages;
}

/**
 * Looks whether a submission pack is whole.
 * @param signal cancels: the worker ends at once
 * @throws ExportError; the signal's reason when it was cancelled
 */
export async function verifyInWorker(bytes: Uint8Array, signal: AbortSignal, progress: (done: number) => void): Promise<PackVerdict> {
  const answer = await ask({ format: 'verify', bytes }, signal, progress);
  if (answer.kind !== 'verified') throw new ExportError('export-failed', { reason: answer.kind });
  return answer.verdict;
}

type Result = Extract<ExportAnswer, { readonly kind: 'made' | 'previewed' | 'paged' | 'verified' }>;

async function ask(job: WorkerJob, signal: AbortSignal, progress: (done: number) => void): Promise<Result> {
  signal.throwIfAborted();
  const worker = idle ?? start();
  idle = undefined;
  const answer = await runInWorker<ExportAnswer>(worker, job, signal, (message) => {
    if (message.kind === 'progress') progress(message.done);
    return message.kind !== 'progress';
  }).catch((reason: unknown) => {
    if (signal.aborted) throw reason;
    throw new ExportError('export-failed', { reason: reasonOf(reason) });
  });
  // Two at once are rare, and one worker is enough to keep.
  if (idle) worker.terminate();
  else idle = worker;
  if (answer.kind === 'failed') throw new ExportError(answer.code, answer.values);
  if (answer.kind === 'progress') throw new ExportError('export-failed', { reason: answer.kind });
  return answer;
}
