import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LmvDocument } from '../../shared/document/types';
import { elementName } from '../../shared/drawing/labels';
import { workedExample } from '../../shared/export/example.testing';
import { DEFAULT_OPTIONS } from '../../shared/export/formats/format';
import { formatOf } from '../../shared/export/formats/registry';
import { missingWords } from '../formats/readers/pdf';
import { exportDeps } from '../support/export-deps';

const run = promisify(execFile);
const lacking = ['soffice', 'pdftotext'].filter((program) => spawnSync(program, ['--version']).error !== undefined);
const why = lacking.length === 0 ? '' : ` (SKIPPED: ${lacking.join(' and ')} not installed)`;

const FILES = ['pptx', 'docx', 'xlsx'] as const;

/** LibreOffice opens our files independently of us and prints them; the prints are read. */
describe.skipIf(lacking.length > 0)(`LibreOffice opens slides, report and workbook${why}`, () => {
  let folder = '';
  let document: LmvDocument;
  const printed = new Map<string, readonly string[]>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'landskap-office-'));
    document = await workedExample();
    for (const id of FILES) await writeFile(join(folder, `as-${id}.${id}`), await formatOf(id).make(document, { ...DEFAULT_OPTIONS, lang: 'ms' }, exportDeps()));
    // One call for all: most of its time is the start.
    await run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', ...FILES.map((id) => `as-${id}.${id}`)], { cwd: folder });
    for (const id of FILES) {
      const { stdout } = await run('pdftotext', ['-layout', join(folder, `as-${id}.pdf`), '-'], { maxBuffer: 1 << 26 });
      printed.set(id, stdout.split('\f').slice(0, -1));
    }
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const words = (id: string): string => (printed.get(id) ?? []).join(' ');

  it.each(FILES)('%s has the words of every name and of every label', (id) => {
    const texts = [...document.elements.map((element) => elementName(element, 'ms').text), ...document.links.flatMap(({ label, data }) => [label ?? '', ...(data ?? []).map(({ name }) => name ?? '')])];
    expect(missingWords(words(id), texts)).toEqual([]);
    expect(missingWords(words(id), ['tiadadalamfail'])).toEqual(['tiadadalamfail']);
  });

  it('shows a slide a page: one with everything and one a lane', () => {
    expect(printed.get('pptx')).toHaveLength(8);
  });

  it('numbers the pages of the report', () => {
    const pages = printed.get('docx') ?? [];
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.length).toBeLessThan(14);
    for (const [at, page] of pages.entries()) expect(page).toContain(`Halaman ${at + 1} daripada ${pages.length}`);
  });

  it('prints the workbook on few pages, each with its sheet’s name', () => {
    const pages = printed.get('xlsx') ?? [];
    expect(pages.length).toBeLessThan(24);
    for (const sheet of ['Projek', 'Elemen', 'Pautan', 'Pertukaran', 'Perkakasan dan perisian', 'Data diminta', 'Dapatan', 'Pengecualian']) {
      expect(pages.filter((page) => page.trimEnd().split('\n').at(-1)?.trim().startsWith(sheet)).length).toBeGreaterThan(0);
    }
  });
});
