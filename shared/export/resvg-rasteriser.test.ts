import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { FONT_FILES, FONT_NAME } from '../drawing/fonts';
import { toMarkup } from '../drawing/markup';
import { startResvgHere as start, workedExample } from './example.testing';
import { ExportError } from './export-error';
import { pageOf } from './page';
import { pngChunks } from './png-chunks';
import { pngPixels } from './png-pixels.testing';
import type { Rasteriser } from './rasteriser';
import { createResvgRasteriser } from './resvg-rasteriser';

const fonts = async (): Promise<readonly Uint8Array[]> => Promise.all(FONT_FILES.map(({ file }) => readFile(`assets/fonts/${file}`)));

const fallback = (file: string): Promise<Uint8Array> => Promise.reject(new Error(`${file} is not needed`));

const svg = (inner: string, width = 100, height = 40): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`;

function sizeOf(png: Uint8Array): readonly [number, number] {
  const header = [...pngChunks(png)][0];
  if (!header) throw new Error('no header');
  const view = new DataView(header.data.buffer, header.data.byteOffset);
  return [view.getUint32(0), view.getUint32(4)];
}

describe('the rasteriser', () => {
  let rasteriser: Rasteriser;
  beforeAll(async () => {
    rasteriser = await createResvgRasteriser({ start, fonts: await fonts(), fallback });
  });

  it('is refused without a font, which would leave out every word', async () => {
    const attempt = createResvgRasteriser({ start, fonts: [], fallback });
    await expect(attempt).rejects.toMatchObject({ code: 'picture-failed' });
    await expect(attempt).rejects.toBeInstanceOf(ExportError);
  });

  it('may be made more than once', async () => {
    await expect(createResvgRasteriser({ start, fonts: await fonts(), fallback })).resolves.toBeDefined();
  });

  it('draws each weight of the font, and each differently', async () => {
    const pictures = await Promise.all(
      [undefined, 400, 500, 600].map(async (weight) => {
        const text = weight === undefined ? '' : `<text x="4" y="30" font-family="Inter, sans-serif" font-weight="${weight}" font-size="24">Mesra</text>`;
        return Buffer.from(await rasteriser.rasterise(svg(text), { width: 100, height: 40 })).toString('base64');
      }),
    );
    expect(new Set(pictures).size).toBe(4);
  });

  it('gives the same bytes for the same markup', async () => {
    const text = svg('<text x="4" y="30" font-family="Inter" font-size="24">Mesra</text>');
    const [first, second] = [await rasteriser.rasterise(text, { width: 200, height: 80 }), await rasteriser.rasterise(text, { width: 200, height: 80 })];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('makes the picture as wide as asked', async () => {
    expect(sizeOf(await rasteriser.rasterise(svg('', 101, 40), { width: 152, height: 60 }))).toEqual([152, 60]);
  });

  it('gives every pixel as resvg itself packs it', async () => {
    const { scene, size } = pageOf(await workedExample(), { lang: 'ms' });
    const markup = toMarkup(scene);
    const ours = pngPixels(await rasteriser.rasterise(markup, { width: 1600, height: Math.ceil((size.height / size.width) * 1600) }));
    await initWasm(await readFile('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
    const own = new Resvg(markup, { fitTo: { mode: 'width', value: 1600 }, font: { fontBuffers: [...(await fonts())], defaultFontFamily: FONT_NAME, sansSerifFamily: FONT_NAME }, background: 'white' });
    const theirs = pngPixels(own.render().asPng());
    expect([ours.width, ours.height]).toEqual([theirs.width, theirs.height]);
    expect(Buffer.from(ours.colours).equals(theirs.colours)).toBe(true);
  });

  it('says so when the markup is broken', async () => {
    await expect(rasteriser.rasterise('<svg', { width: 10, height: 10 })).rejects.toMatchObject({ code: 'picture-failed' });
    await expect(rasteriser.rasterise(svg('', 0, 0), { width: 10, height: 10 })).rejects.toBeInstanceOf(ExportError);
    await expect(rasteriser.rasterise(svg(''), { width: 100, height: 40 })).resolves.toBeDefined();
  });
});
