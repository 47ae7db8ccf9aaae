import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DrawingIndex } from '../../shared/document/drawing-index';
import type { LmvDocument } from '../../shared/document/types';
import { elementName } from '../../shared/drawing/labels';
import { workedExample } from '../../shared/export/example.testing';
import { DEFAULT_OPTIONS } from '../../shared/export/formats/format';
import { formatOf } from '../../shared/export/formats/registry';
import { laneName, meaningName } from '../../shared/messages/frame';
import type { Lang } from '../../shared/messages/lang';
import { ruleTitle } from '../../shared/messages/rules';
import { checkExport } from '../../shared/rules/check-export';
import { drawing } from '../../shared/rules/testing';
import { exportDeps } from '../support/export-deps';
import { everyKind } from './every-kind';

/** Poppler reads PDF files independently of us; where it is not installed, the tests that need it say so. */
const POPPLER = spawnSync('pdftotext', ['-v']).error === undefined;
const why = POPPLER ? '' : ' (SKIPPED: poppler’s pdftotext is not installed)';

const make = (document: LmvDocument, lang: Lang = 'ms'): Promise<Uint8Array> => formatOf('report').make(document, { ...DEFAULT_OPTIONS, lang }, exportDeps());
const bare = (text: string): string => text.replace(/[\s\u00ad]+/gu, '');

let folder = '';
let example: LmvDocument;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-report-'));
  example = await workedExample();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readBack(bytes: Uint8Array): { readonly words: string; readonly pages: readonly string[] } {
  const file = path.join(folder, 'x.pdf');
  writeFileSync(file, bytes);
  const words = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  return { words: bare(words), pages: words.split('\f').slice(0, -1) };
}

/** Cells are read a line each, and neighbours stand between them: words are looked for one by one. */
function missingFrom(words: string, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text.split(/\s+/u).some((word) => !words.includes(bare(word))));
}

const drawn = (document: LmvDocument): LmvDocument => ({
  ...document,
  waivers: [...document.waivers, { rule: 'service-without-process', element: 'tiada', reason: 'Perkhidmatan ini ditamatkan pada penghujung tahun', by: 'Puan Aminah', date: '2026-02-01' }],
});

describe('the report as PDF', { timeout: 60_000 }, () => {
  it('has title, language, tags, and a bookmark for each chapter and lane', async () => {
    const text = Buffer.from(await make(example, 'en')).toString('latin1');
    for (const part of ['/Lang (en)', '/StructTreeRoot', '/DisplayDocTitle true', '(Landscape Map View report: Pengurusan Pengambilan Pekerja)', '/Title (Elements by lane)', '/Title (Lane 1: Service users)', '/Title (Waivers and their reasons)', '/S /TH', 'D:20260115000000Z']) expect(text).toContain(part);
  });

  it('is the same bytes every time, and stops where it was cancelled', async () => {
    expect(Buffer.from(await make(everyKind)).equals(Buffer.from(await make(everyKind)))).toBe(true);
    await expect(formatOf('report').make(everyKind, DEFAULT_OPTIONS, { ...exportDeps(), signal: { aborted: true } })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('can be made of an empty drawing, and of one that nobody would expect', async () => {
    const name = `${'x'.repeat(500)} مستخدم عام 👩‍💻 \u0000\u202e\ud800 ${'panjang '.repeat(60)}`;
    const hostile = drawing({
      title: name,
      project: { agency: name, objective: 'baris\n'.repeat(300), classification: 'classification-restricted' },
      elements: [{ id: 'a', kind: 'application', name }, { id: 'b', kind: 'system', name }],
      links: [{ id: 'l', from: 'a', to: 'b', method: name, data: Array.from({ length: 200 }, () => ({ name })) }],
      waivers: [{ rule: name, reason: name }],
    });
    for (const document of [drawing({}), hostile]) expect(Buffer.from(await make(document)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe.skipIf(!POPPLER)(`the report as PDF, read by another program${why}`, { timeout: 60_000 }, () => {
  it.each(['ms', 'en'] as const)('says all that is in the drawing and what the rules say of it (%s)', async (lang) => {
    const document = drawn(example);
    const index = new DrawingIndex(document);
    const { words, pages } = readBack(await make(document, lang));
    const { findings } = checkExport(document, { lang });
    expect(missingFrom(words, document.elements.flatMap((element) => [elementName(element, lang).text]))).toEqual([]);
    expect(missingFrom(words, document.links.flatMap((link) => [meaningName(index.meaning(link), lang), link.label ?? '', ...(link.data ?? []).map(({ name }) => name ?? '')]))).toEqual([]);
    expect(missingFrom(words, findings.map(({ message }) => message))).toEqual([]);
    expect(missingFrom(words, document.waivers.flatMap(({ rule, reason, by }) => [ruleTitle(rule, lang), reason ?? '', by ?? '']))).toEqual([]);
    for (const lane of [1, 2, 3, 4, 5, 6, 7] as const) expect(words).toContain(bare(laneName(lane, lang)));
    for (const { rule } of document.waivers) expect(words.includes(rule)).toBe(false);
    for (const [at, page] of pages.entries()) expect(page).toContain(lang === 'ms' ? `Halaman ${at + 1} daripada ${pages.length}` : `Page ${at + 1} of ${pages.length}`);
  });

  it('loses no line of a row that is longer than a page', async () => {
    const lines = Array.from({ length: 200 }, (_line, at) => `Baris-${at}-akhir`);
    const { words, pages } = readBack(await make(drawing({ elements: [{ id: 'a', kind: 'application', name: lines.join('\n') }] })));
    expect(lines.filter((line) => !words.includes(line))).toEqual([]);
    expect(pages.length).toBeGreaterThan(4);
  });
});
