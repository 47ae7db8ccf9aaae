import { beforeAll, describe, expect, it } from 'vitest';
import type { LmvDocument } from '../document/types';
import { writeDrawing } from '../document/write';
import { toMarkup } from '../drawing/markup';
import type { SceneNode } from '../drawing/scene';
import { drawing } from '../rules/testing';
import { testRasteriser, workedExample } from './example.testing';
import { openBytes } from './open';
import { pageOf } from './page';
import { exportPng } from './png';
import { isIntact, pngChunks } from './png-chunks';
import { readPngSource } from './png-source';
import type { Rasteriser } from './rasteriser';

let rasteriser: Rasteriser;
let example: LmvDocument;
beforeAll(async () => {
  rasteriser = await testRasteriser();
  example = await workedExample();
});

function chunk(png: Uint8Array, type: string): DataView {
  const found = [...pngChunks(png)].find((each) => each.type === type);
  if (!found) throw new Error(`no ${type}`);
  return new DataView(found.data.buffer, found.data.byteOffset, found.data.byteLength);
}

const SMALL = drawing({ title: 'Lesen', elements: [{ id: 'u1', kind: 'user', name: 'Pemohon' }, { id: 'c1', kind: 'channel', name: 'Portal' }], links: [['u1', 'c1']] });

describe('the PNG export', () => {
  it.each([1, 1.5, 2, 4])('is %d pixels for each px of the page, and says so to Word', async (scale) => {
    const png = await exportPng(SMALL, rasteriser, { lang: 'ms', scale });
    const { size } = pageOf(SMALL, { lang: 'ms' });
    const header = chunk(png, 'IHDR');
    expect(header.getUint32(0)).toBe(Math.ceil(size.width * scale));
    expect(Math.abs(header.getUint32(4) - size.height * scale)).toBeLessThanOrEqual(1);
    const resolution = chunk(png, 'pHYs');
    // Pixels per metre, so that 96 px at 100 % are an inch on paper.
    expect(Math.abs(resolution.getUint32(0) * 0.0254 - 96 * scale)).toBeLessThan(0.02);
    expect(resolution.getUint8(8)).toBe(1);
  });

  it('is a file whose every chunk is intact', async () => {
    const chunks = [...pngChunks(await exportPng(SMALL, rasteriser, { lang: 'ms', scale: 1 }))];
    expect(chunks.every(isIntact)).toBe(true);
    expect(chunks[0]?.type).toBe('IHDR');
    expect(chunks.at(-1)?.type).toBe('IEND');
  });

  it('gives the drawing back', async () => {
    const png = await exportPng(example, rasteriser, { lang: 'en', scale: 1 });
    expect(readPngSource(png, 10_000_000)).toEqual({ found: 'text', text: writeDrawing(example) });
    expect(openBytes(png)).toEqual({ ok: true, document: example, repairs: [] });
  });

  it('leaves the drawing out where that is asked for', async () => {
    const png = await exportPng(SMALL, rasteriser, { lang: 'ms', scale: 1, source: false });
    expect(openBytes(png)).toEqual({ ok: false, refusal: { code: 'no-source' } });
  });

  it('gives the same bytes for the same drawing', async () => {
    const [first, second] = [await exportPng(SMALL, rasteriser, { lang: 'ms', scale: 2 }), await exportPng(SMALL, rasteriser, { lang: 'ms', scale: 2 })];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('shows every single text of the page', async () => {
    const { scene, size } = pageOf(SMALL, { lang: 'ms' });
    const texts = textsOf(scene);
    expect(texts.length).toBeGreaterThan(20);
    const render = async (node: SceneNode): Promise<Buffer> => Buffer.from(await rasteriser.rasterise(toMarkup(node), size));
    const whole = await render(scene);
    const unseen: SceneNode[] = [];
    // A text that is drawn is missed when it is gone.
    for (const text of texts) if ((await render(without(scene, text))).equals(whole)) unseen.push(text);
    expect(unseen).toEqual([]);
  });

  it('refuses a scale out of range, and a picture over 100 megapixels', async () => {
    await expect(exportPng(SMALL, rasteriser, { lang: 'ms', scale: 5 })).rejects.toMatchObject({ code: 'scale-not-allowed' });
    const wide = drawing({ elements: Array.from({ length: 120 }, (_, i) => ({ id: `s${i}`, kind: 'system', name: `Sistem ${i}`, x: i * 220, y: 20 })) });
    await expect(exportPng(wide, rasteriser, { lang: 'ms', scale: 4 })).rejects.toMatchObject({ code: 'picture-too-large' });
  });
});

/** The text elements of a scene that hold anything. */
function textsOf(node: SceneNode): readonly SceneNode[] {
  const inside = (node.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : textsOf(child)));
  return node.tag === 'text' && toMarkup(node).replace(/<[^>]*>/gu, '').trim() !== '' ? [node, ...inside] : inside;
}

function without(node: SceneNode, gone: SceneNode): SceneNode {
  if (!node.children) return node;
  return { ...node, children: node.children.filter((child) => child !== gone).map((child) => (typeof child === 'string' ? child : without(child, gone))) };
}
