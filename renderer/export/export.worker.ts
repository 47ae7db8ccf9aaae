import type { LmvDocument } from '../../shared/document/types';
import { withFonts } from '../../shared/export/embedded-font';
import { ExportError } from '../../shared/export/export-error';
import type { ExportOptions } from '../../shared/export/formats/format';
import { formatOf } from '../../shared/export/formats/registry';
import type { PagePreview } from '../../shared/export/preview';
import type { PrintPage } from '../../shared/export/print-pages';
import type { PackVerdict } from '../../shared/pack/verify-pack';
import { toUtf8 } from '../../shared/export/utf8';
import { selectionPng, selectionSvg } from '../../shared/export/selection-picture';
import { reasonOf } from '../store/reason';
import { version } from '../../package.json';
import type { ComparisonJob, ExerciseJob, ExportAnswer, ExportJob, OverlapJob, WarmUpJob, WorkerJob } from './export-job';
import { workerDeps } from './worker-deps';

/**
 * Makes exports away from the window's thread, with the command line's own formats, rasteriser and fonts: the same bytes.
 * The window ends this worker when the person cancels.
 */
globalThis.addEventListener('message', ({ data }: MessageEvent<WorkerJob | WarmUpJob>) => {
  if (data.format === 'warm-up') {
    // What fails here fails again where it is needed, and is told then.
    warmedUp ??= warmUp(data.document).catch(() => undefined);
    return;
  }
  void make(data).then((answer) => globalThis.postMessage(answer, { transfer: answer.kind === 'made' ? [answer.bytes.buffer] : [] }));
});

/** Of the picture that is drawn to be ready, pixels. */
const WARM_UP_WIDTH = 800;

let warmedUp: Promise<void> | undefined;

/** What a submission pack says of the program that made it; the command line says the same. */
const PROGRAM = `Landskap ${version}`;

async function make(job: WorkerJob): Promise<ExportAnswer> {
  try {
    if (job.format === 'verify') return { kind: 'verified', verdict: await verify(job.bytes) };
    if (job.format === 'preview') return { kind: 'previewed', preview: await preview(job.document, job.options) };
    if (job.format === 'print') return { kind: 'paged', pages: await sheets(job.document, job.options) };
    return { kind: 'made', bytes: await makeBytes(job) };
  } catch (error) {
    if (error instanceof ExportError) return { kind: 'failed', code: error.code, values: error.values };
    return { kind: 'failed', code: 'export-failed', values: { reason: reasonOf(error) } };
  }
}

/** Draws the page small and forgets it: fonts are loaded then, and the code is compiled, of which most of a first picture's time would go. */
async function warmUp(document: LmvDocument): Promise<void> {
  const [{ toMarkup }, { pageOf }, rasteriser] = await Promise.all([import('../../shared/drawing/markup'), import('../../shared/export/page'), workerDeps.rasteriser()]);
  const { scene, size } = pageOf(document, { lang: 'ms' });
  await rasteriser.rasterise(toMarkup(scene), { width: WARM_UP_WIDTH, height: Math.ceil((size.height / size.width) * WARM_UP_WIDTH) });
}

async function makeBytes(job: ExportJob | ComparisonJob | OverlapJob | ExerciseJob): Promise<Uint8Array<ArrayBuffer>> {
  if (job.format === 'comparison') {
    const [{ compareDrawings }, { comparisonPng }] = await Promise.all([import('../../shared/compare/compare'), import('../../shared/compare/comparison-picture')]);
    return comparisonPng(compareDrawings(job.before, job.after), job, workerDeps);
  }
  if (job.format === 'overlap') return makeOverlap(job);
  if (job.format === 'exercise-sheet') return (await import('../../shared/workshop/exercise/result-sheet')).resultSheet(job.exercise, job.document, job.lang, workerDeps);
  const { document, format, options, only } = job;
  const deps = { ...workerDeps, progress: tell };
  if (format === 'pack') return (await import('../../shared/pack/make-pack')).makePack(document, { lang: options.lang, program: PROGRAM, ...(options.compareWith && { compareWith: options.compareWith }) }, deps);
  if (format === 'preview' || format === 'print') throw new Error('a preview is no file');
  const bytes = only ? await selection(job, only) : await formatOf(format).make(document, options, deps);
  if (!bytes) throw new Error('nothing of it is in the drawing');
  return bytes;
}

async function makeOverlap({ overlap, file, lang }: OverlapJob): Promise<Uint8Array<ArrayBuffer>> {
  if (file === 'csv') return toUtf8((await import('../../shared/overlap/overlap-table')).overlapCsv(overlap, lang));
  const { overlapPng, overlapSvg } = await import('../../shared/overlap/overlap-picture');
  return file === 'png' ? overlapPng(overlap, lang, workerDeps) : overlapSvg(overlap, lang, workerDeps);
}

async function verify(bytes: Uint8Array): Promise<PackVerdict> {
  const { verifyPack } = await import('../../shared/pack/verify-pack');
  return verifyPack(bytes, PROGRAM, { ...workerDeps, progress: tell });
}

async function preview(document: LmvDocument, options: ExportOptions): Promise<PagePreview> {
  const { previewOf } = await import('../../shared/export/preview');
  const made = previewOf(document, options);
  return { ...made, svg: await withFonts(made.svg, workerDeps) };
}

async function selection({ document, format, options }: ExportJob, only: readonly string[]): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (format !== 'svg') return selectionPng(document, only, await workerDeps.rasteriser(), options);
  return selectionSvg(document, only, options.lang, workerDeps);
}

async function sheets(document: LmvDocument, options: ExportOptions): Promise<readonly PrintPage[]> {
  const { printPages } = await import('../../shared/export/print-pages');
  return Promise.all(printPages(document, options).map(async (page) => ({ ...page, svg: await withFonts(page.svg, workerDeps) })));
}

function tell(done: number): void {
  globalThis.postMessage({ kind: 'progress', done } satisfies ExportAnswer, { transfer: [] });
}
