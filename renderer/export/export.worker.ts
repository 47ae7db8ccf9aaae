import { ExportError } from '../../shared/export/export-error';
import { formatOf } from '../../shared/export/formats/registry';
import { selectionPng } from '../../shared/export/selection-picture';
import { reasonOf } from '../store/reason';
import type { ExportAnswer, ExportJob } from './export-job';
import { workerDeps } from './worker-deps';

/**
 * Makes exports away from the window's thread, with the command line's own formats, rasteriser and fonts: the same bytes.
 * The window ends this worker when the person cancels.
 */
globalThis.addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  void make(data).then((answer) => globalThis.postMessage(answer, { transfer: answer.kind === 'made' ? [answer.bytes.buffer] : [] }));
});

async function make({ document, format, options, only }: ExportJob): Promise<ExportAnswer> {
  try {
    const bytes = only ? await selectionPng(document, only, await workerDeps.rasteriser(), options) : await formatOf(format).make(document, options, { ...workerDeps, progress: tell });
    if (!bytes) throw new Error('nothing of it is in the drawing');
    return { kind: 'made', bytes };
  } catch (error) {
    if (error instanceof ExportError) return { kind: 'failed', code: error.code, values: error.values };
    return { kind: 'failed', code: 'export-failed', values: { reason: reasonOf(error) } };
  }
}

function tell(done: number): void {
  globalThis.postMessage({ kind: 'progress', done } satisfies ExportAnswer, { transfer: [] });
}
