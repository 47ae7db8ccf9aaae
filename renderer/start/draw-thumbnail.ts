import type { ThumbnailAnswer, ThumbnailJob } from './thumbnail-job';

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (markup: string | undefined) => void>();

/**
 * Draws a drawing's page in little, in a worker that is started once.
 * @returns SVG markup; undefined where the text holds no drawing
 */
export function drawThumbnail(job: Omit<ThumbnailJob, 'id'>): Promise<string | undefined> {
  worker ??= startWorker();
  const id = ++last;
  const asked = worker;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    asked.postMessage({ ...job, id }, { transfer: [] });
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./thumbnail.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<ThumbnailAnswer>) => {
    waiting.get(data.id)?.(data.markup);
    waiting.delete(data.id);
  });
  // What it broke at is not drawn; the next one starts anew.
  started.addEventListener('error', () => {
    started.terminate();
    worker = undefined;
    for (const resolve of waiting.values()) resolve(undefined);
    waiting.clear();
  });
  return started;
}
