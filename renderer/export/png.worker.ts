import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import mediumUrl from '../../assets/fonts/Inter-Medium.ttf?url';
import regularUrl from '../../assets/fonts/Inter-Regular.ttf?url';
import semiBoldUrl from '../../assets/fonts/Inter-SemiBold.ttf?url';
import { ExportError } from '../../shared/export/export-error';
import { exportPng } from '../../shared/export/png';
import { createResvgRasteriser } from '../../shared/export/resvg-rasteriser';
import { reasonOf } from '../store/reason';
import type { PngAnswer, PngJob } from './png-job';

/**
 * Draws one PNG away from the window's thread, with the command line's own rasteriser and fonts: the same bytes. The
 * window ends this worker when the person cancels.
 */
globalThis.addEventListener('message', ({ data }: MessageEvent<PngJob>) => {
  void draw(data).then((answer) => globalThis.postMessage(answer, { transfer: answer.ok ? [answer.bytes.buffer] : [] }));
});

async function draw({ document, options }: PngJob): Promise<PngAnswer> {
  try {
    const fonts = await Promise.all([regularUrl, mediumUrl, semiBoldUrl].map(load));
    const rasteriser = await createResvgRasteriser({ wasm: () => load(wasmUrl), fonts });
    return { ok: true, bytes: await exportPng(document, rasteriser, options) };
  } catch (error) {
    if (error instanceof ExportError) return { ok: false, code: error.code, values: error.values };
    return { ok: false, code: 'picture-failed', values: { reason: reasonOf(error) } };
  }
}

async function load(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
