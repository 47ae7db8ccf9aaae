import type { Geometry } from '../../shared/layout/geometry';
import { reasonOf } from '../store/reason';
import { layOut } from './lay-out';
import type { Laid, LayoutAnswer, LayoutJob } from './layout-job';

/** What was laid out last: after an edit, lines that had to be searched for are not searched for again. */
let last: { readonly document: string; readonly geometry: Geometry } | undefined;

/** Lays drawings out away from the window's thread, with the same code as everywhere. */
globalThis.addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  globalThis.postMessage(answer(data), { transfer: [] });
});

function answer({ id, document, lang }: LayoutJob): LayoutAnswer {
  try {
    const laid: Laid = layOut(document, lang, last?.document === document.id ? last.geometry : undefined);
    last = { document: document.id, geometry: laid.geometry };
    return { id, laid };
  } catch (error) {
    return { id, failed: reasonOf(error) };
  }
}
