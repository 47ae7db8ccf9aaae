import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LmvDocument } from '../../shared/document/types';
import { textsIn } from '../../shared/drawing/testing';
import { workedExample } from '../../shared/export/example.testing';
import { DEFAULT_OPTIONS, type ExportOptions } from '../../shared/export/formats/format';
import { formatOf } from '../../shared/export/formats/registry';
import { pagesOf } from '../../shared/export/page';
import { exportDeps } from '../support/export-deps';
import { everyKind } from './every-kind';

/** Poppler draws and reads PDF files independently of us; where it is not installed, the tests that need it say so. */
const POPPLER = spawnSync('pdftoppm', ['-v']).error === undefined;
const why = POPPLER ? '' : ' (SKIPPED: poppler’s pdftoppm and pdftotext are not installed)';

const deps = exportDeps();
const pdf = (document: LmvDocument, options: Partial<ExportOptions>): Promise<Uint8Array> => formatOf('pdf').make(document, { ...DEFAULT_OPTIONS, ...options }, deps);

const bare = (text: string): string => text.replace(/[\s\u00ad]+/gu, '');

let folder = '';
let example: LmvDocument;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-pdf-'));
  example = await workedExample();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(document: LmvDocument, options: Partial<ExportOptions>): Promise<string> {
  const file = path.join(folder, 'x.pdf');
  writeFileSync(file, await pdf(document, options));
  return file;
}

describe('the PDF', () => {
  it('has title, language, tags and bookmarks, and the document’s own date', async () => {
    const text = Buffer.from(await pdf(example, { lang: 'en', paper: 'a3' })).toString('latin1');
    for (const part of ['/Lang (en)', '/MarkInfo', '/StructTreeRoot', '/DisplayDocTitle true', '(Pengurusan Pengambilan Pekerja)', '/Title (1 Service users)', 'D:20260115000000Z']) {
      expect(text).toContain(part);
    }
  });

  it('is the same bytes every time', async () => {
    const options = { paper: 'a4', split: true } as const;
    expect(Buffer.from(await pdf(everyKind, options)).equals(Buffer.from(await pdf(everyKind, options)))).toBe(true);
  });

  it('tells how much is done, and stops where it was cancelled', async () => {
    const seen: number[] = [];
    await formatOf('pdf').make(everyKind, DEFAULT_OPTIONS, { ...deps, progress: (done) => void seen.push(done) });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
    await expect(formatOf('pdf').make(everyKind, DEFAULT_OPTIONS, { ...deps, signal: { aborted: true } })).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe.skipIf(!POPPLER)(`the PDF, read by another program${why}`, () => {
  it('has every word of the page, as words', async () => {
    const options = { lang: 'ms', paper: 'a4', split: true } as const;
    const file = await written(example, options);
    const found = bare(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
    const missing = pagesOf(example, options).flatMap(({ scene }) => textsIn(scene).map(({ text }) => bare(text)).filter((text) => !found.includes(text)));
    expect(missing).toEqual([]);
  });

  it('has the sheet’s size, and is drawn: each architecture’s colour is on it', async () => {
    const file = await written(example, { paper: 'a4', orientation: 'landscape' });
    execFileSync('pdftoppm', ['-r', '36', '-singlefile', file, path.join(folder, 'x')]);
    const ppm = readFileSync(path.join(folder, 'x.ppm'));
    const [, width, height] = /^P6\n(\d+) (\d+)\n255\n/u.exec(ppm.subarray(0, 30).toString('latin1')) ?? [];
    expect([Number(width), Number(height)]).toEqual([421, 298]);
    const pixels = ppm.subarray(ppm.length - Number(width) * Number(height) * 3);
    const counted = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 3) {
      const colour = pixels.subarray(at, at + 3).toString('hex');
      counted.set(colour, (counted.get(colour) ?? 0) + 1);
    }
    for (const lane of ['fffcf0', 'f3f9fd', 'f6f5fd', 'f3faf4']) expect(counted.get(lane) ?? 0).toBeGreaterThan(500);
  });
});
