import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../shared/document/read';
import type { LmvDocument } from '../../shared/document/types';
import { exportPng } from '../../shared/export/png';
import { exportSvg } from '../../shared/export/svg';
import { projectRasteriser } from '../../build/project-rasteriser';
import { everyKind } from './every-kind';
import { isGolden } from './golden';

const ROOT = path.join(import.meta.dirname, '../..');

function example(name: string): LmvDocument {
  const result = readDrawing(readFileSync(path.join(ROOT, 'assets/examples', `${name}.lmv`), 'utf8'));
  if (!result.ok) throw new Error(`${name} can't be read`);
  return result.document;
}

const DRAWINGS: Readonly<Record<string, LmvDocument>> = {
  'pengambilan-pekerja': example('pengambilan-pekerja'),
  'lesen-premis-perniagaan': example('lesen-premis-perniagaan'),
  'every-kind': everyKind,
};

describe('golden pictures', () => {
  for (const [name, document] of Object.entries(DRAWINGS)) {
    for (const lang of ['ms', 'en'] as const) {
      it(`draws ${name} (${lang}) as it was accepted`, () => {
        expect(isGolden(`${name}.${lang}.svg`, Buffer.from(exportSvg(document, { lang, source: false })))).toBe(true);
      });
    }
  }

  it('rasterises the bytes that were accepted', async () => {
    const rasteriser = await projectRasteriser(ROOT);
    expect(isGolden('every-kind.ms.png', await exportPng(everyKind, rasteriser, { lang: 'ms', scale: 1, source: false }))).toBe(true);
  });
});
