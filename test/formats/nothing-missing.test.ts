import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../shared/document/read';
import type { LmvDocument } from '../../shared/document/types';
import { elementName } from '../../shared/drawing/labels';
import { DEFAULT_OPTIONS } from '../../shared/export/formats/format';
import { FORMATS, formatOf } from '../../shared/export/formats/registry';
import type { Lang } from '../../shared/messages/lang';
import { exportDeps } from '../support/export-deps';
import { missingFrom } from './contents';
import { hostile, withoutElement, withoutLabel, withoutLink } from './hostile';
import { LOOKED_INTO, readBack } from './read-back';
import { missingWords } from './readers/pdf';

function example(name: string): LmvDocument {
  const result = readDrawing(readFileSync(path.join(import.meta.dirname, '../../assets/examples', `${name}.lmv`), 'utf8'));
  if (!result.ok) throw new Error(`${name} can't be read`);
  return result.document;
}

/** Each in one language: which one changes nothing about what people typed. */
const DRAWINGS: readonly (readonly [name: string, lang: Lang, document: LmvDocument])[] = [
  ['pengambilan-pekerja', 'ms', example('pengambilan-pekerja')],
  ['lesen-premis-perniagaan', 'en', example('lesen-premis-perniagaan')],
  ['bantuan-mangsa-banjir', 'ms', example('bantuan-mangsa-banjir')],
  ['hostile names', 'en', hostile],
];

it('looks into every format', () => {
  expect(FORMATS.map(({ id }) => id).filter((id) => !LOOKED_INTO.includes(id))).toEqual([]);
});

describe.each(LOOKED_INTO)('%s', { timeout: 240_000 }, (what) => {
  it.each(DRAWINGS)('has every element, link and word at a link of %s (%s)', async (_name, lang, document) => {
    expect(missingFrom(await readBack(what, document, lang), document, lang)).toEqual([]);
  });

  // Were any of these not said, the test above would pass with a file that lacks it.
  it('is found to lack elements, links and a label that were dropped, and nothing else', async () => {
    const less = withoutLabel(withoutLink(withoutLink(withoutElement(withoutElement(hostile, 'alone'), 'application-service'), 'l7'), 'l12'), 'l10');
    expect(missingFrom(await readBack(what, less, 'en'), hostile, 'en').toSorted()).toEqual(['element alone', 'element application-service', 'link l12', 'link l7', '“]]> nota” at link l10']);
  });
});

/** Poppler reads PDF files independently of us. */
const POPPLER = spawnSync('pdftotext', ['-v']).error === undefined;

describe.skipIf(!POPPLER)(`words to be seen in a PDF${POPPLER ? '' : ' (SKIPPED: poppler’s pdftotext is not installed)'}`, { timeout: 240_000 }, () => {
  it.each((['pdf', 'report'] as const).flatMap((id) => DRAWINGS.map(([name, lang, document]) => [id, name, lang, document] as const)))('%s has those of all names of %s', async (id, _name, lang, document) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'landskap-words-'));
    try {
      const file = path.join(folder, 'x.pdf');
      writeFileSync(file, await formatOf(id).make(document, { ...DEFAULT_OPTIONS, lang }, exportDeps()));
      const found = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
      expect(missingWords(found, document.elements.map((element) => elementName(element, lang).text))).toEqual([]);
      expect(missingWords(found, ['tiadadalamfail'])).toEqual(['tiadadalamfail']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
