import { readDrawing } from '../../shared/document/read';
import { toMarkup } from '../../shared/drawing/markup';
import { DARK, LIGHT } from '../../shared/drawing/palette';
import { pageOf } from '../../shared/export/page';
import type { ThumbnailAnswer, ThumbnailJob } from './thumbnail-job';

/** Draws pages away from the window's thread, with the same code as every export: sixty drawings on the start page hold nobody up. */
globalThis.addEventListener('message', ({ data }: MessageEvent<ThumbnailJob>) => {
  const answer: ThumbnailAnswer = { id: data.id, markup: markupOf(data) };
  globalThis.postMessage(answer, { transfer: [] });
});

function markupOf({ text, lang, dark }: ThumbnailJob): string | undefined {
  try {
    const read = readDrawing(text);
    return read.ok ? toMarkup(pageOf(read.document, { lang, palette: dark ? DARK : LIGHT }).scene) : undefined;
  } catch {
    // A drawing that can't be drawn has no picture; opening it says why.
    return undefined;
  }
}
