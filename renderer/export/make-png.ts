import { ExportError } from '../../shared/export/export-error';
import type { PngAnswer, PngJob } from './png-job';

/**
 * Makes a PNG in a worker.
 * @param signal cancels: the worker ends at once
 * @throws ExportError; the signal's reason when it was cancelled
 */
export function makePng(job: PngJob, signal: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./png.worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
    };
    const cancel = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', cancel);
    worker.addEventListener('message', ({ data }: MessageEvent<PngAnswer>) => {
      end();
      if (data.ok) resolve(data.bytes);
      else reject(new ExportError(data.code, data.values));
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new ExportError('picture-failed', { reason: event.message === '' ? 'worker' : event.message }));
    });
    worker.postMessage(job, { transfer: [] });
  });
}
