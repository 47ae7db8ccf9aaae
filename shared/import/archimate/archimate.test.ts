import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../document/read';
import { documents } from '../../document/random-document.testing';
import type { LmvDocument } from '../../document/types';
import { writeDrawing } from '../../document/write';
import { exportArchimate } from '../../export/archimate/archimate';
import { buildDrawing } from '../build';
import { parseXml } from '../read-xml';
import { readArchimate } from './read-archimate';

const CONTEXT = { newId: () => 'new', date: '2026-01-15' };

function roundTrip(document: LmvDocument): LmvDocument {
  const { result } = buildDrawing(readArchimate(parseXml(exportArchimate(document, { lang: 'ms' }))), {}, CONTEXT);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.document;
}

describe('ArchiMate there and back', () => {
  it.each(['pengambilan-pekerja', 'lesen-premis-perniagaan', 'bantuan-mangsa-banjir', 'pengambilan-pekerja-as-printed'])('gives %s back as it was', async (name) => {
    const read = readDrawing(await readFile(`assets/examples/${name}.lmv`, 'utf8'));
    if (!read.ok) throw new Error('refused');
    expect(writeDrawing(roundTrip(read.document))).toBe(writeDrawing(read.document));
  });

  it('gives any drawing back as it was', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(JSON.parse(writeDrawing(roundTrip(document)))).toEqual(JSON.parse(writeDrawing(document)));
      }),
      { numRuns: 10 },
    );
  });
});
