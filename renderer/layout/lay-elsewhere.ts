import type { LmvDocument } from '../../shared/document/types';
import type { Lang } from '../../shared/messages/lang';
import type { Laid, LayoutAnswer, LayoutJob } from './layout-job';

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, { readonly resolve: (laid: Laid) => void; readonly reject: (error: Error) => void }>();

/** Why a layout did not come: somebody ended all that were under way. */
export class LayoutsStopped extends Error {
  override readonly name = 'LayoutsStopped';
}

/**
 * Lays a drawing out in the layout worker, after all that it was asked before.
 * @throws LayoutsStopped after {@link stopLayouts}; Error where the worker failed, with its reason
 */
export function layElsewhere(document: LmvDocument, lang: Lang): Promise<Laid> {
  worker ??= startWorker();
  const asked = worker;
  const job: LayoutJob = { id: ++last, document, lang };
  return new Promise((resolve, reject) => {
    waiting.set(job.id, { resolve, reject });
    asked.postMessage(job, { transfer: [] });
  });
}

/** Ends the worker in the middle of whatever it does; the next layout starts another. */
export function stopLayouts(): void {
  end(new LayoutsStopped('The layout was stopped'));
}

function end(reason: Error): void {
  worker?.terminate();
  worker = undefined;
  const asked = [...waiting.values()];
  waiting.clear();
  for (const { reject } of asked) reject(reason);
}

function startWorker(): Worker {
  const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('laid' in data) asked?.resolve(data.laid);
    else asked?.reject(new Error(data.failed));
  });
  started.addEventListener('error', ({ message }) => end(new Error(message)));
  return started;
}
