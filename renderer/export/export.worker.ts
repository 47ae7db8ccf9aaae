import type { LmvDocument } from '../../shared/document/types';
import { ExportError } from '../../shared/export/export-error';
import type { ExportOptions } from '../../shared/export/formats/format';
import { formatOf } from '../../shared/export/formats/registry';
import type { PagePreview } from '../../shared/export/preview';
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
    if (format === 'preview') return { kind: 'previewed', preview: await preview(document, options) };
    const bytes = only ? await selectionPng(document, only, await workerDeps.rasteriser(), options) : await formatOf(format).make(document, options, { ...workerDeps, progress: tell });
    if (!bytes) throw new Error('nothing of it is in the drawing');
    return { kind: 'made', bytes };
  } catch (error) {
    if (error instanceof ExportError) return { kind: 'failed', code: error.code, values: error.values };
    return { kind: 'failed', code: 'export-failed', values: { reason: reasonOf(error) } };
  }
}

async function preview(document: LmvDocument, options: ExportOptions): Promise<PagePreview> {
  const [{ previewOf }, { embeddedFonts }] = await Promise.all([import('../../shared/export/preview'), import('../../shared/export/embedded-font')]);
  return previewOf(document, options, await embeddedFonts(workerDeps.font));
}

function tell(done: number): void {
  globalThis.postMessage({ kind: 'progress', done } satisfies ExportAnswer, { transfer: [] });
}
