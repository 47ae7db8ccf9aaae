import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../document/read';
import { documents } from '../../document/random-document.testing';
import type { LmvDocument } from '../../document/types';
import { writeDrawing } from '../../document/write';
import { drawing } from '../../rules/testing';
import { exportXlsx } from '../../export/xlsx/xlsx';
import { buildDrawing } from '../build';
import { readInventory } from './read-inventory';
import { sheetsOf } from './read-xlsx';

const CONTEXT = { newId: () => 'new', date: '2026-01-15' };

async function roundTrip(document: LmvDocument): Promise<LmvDocument> {
  const { result } = buildDrawing(readInventory(await sheetsOf(await exportXlsx(document, { lang: 'en' }))), {}, CONTEXT);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.document;
}

describe('the inventory there and back', () => {
  it.each(['pengambilan-pekerja', 'lesen-premis-perniagaan', 'bantuan-mangsa-banjir', 'pengambilan-pekerja-as-printed'])('gives %s back as it was', async (name) => {
    const read = readDrawing(await readFile(`assets/examples/${name}.lmv`, 'utf8'));
    if (!read.ok) throw new Error('refused');
    expect(writeDrawing(await roundTrip(read.document))).toBe(writeDrawing(read.document));
  });

  it('takes names that look like a spreadsheet’s errors for names', async () => {
    const names = ['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#GETTING_DATA', 'Sistem #N/A & lain'];
    const document = drawing({ title: '#N/A', elements: names.map((name, at) => ({ id: `s${at}`, kind: 'system', name })) });
    const workbook = await exportXlsx(document, { lang: 'en' });
    const sheets = Object.entries(unzipSync(workbook)).flatMap(([name, data]) => (name.startsWith('xl/worksheets/') ? [new TextDecoder().decode(data)] : []));
    expect(sheets.join('').match(/<is><t>#[A-Z]/gu)?.length).toBeGreaterThanOrEqual(10);
    expect(sheets.filter((sheet) => sheet.includes('t="e"'))).toEqual([]);
    expect((await roundTrip(document)).elements.map(({ name }) => name)).toEqual(names);
  });

  it('gives any drawing back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        fc.pre(document.elements.length > 0);
        expect(JSON.parse(writeDrawing(await roundTrip(document)))).toEqual(JSON.parse(writeDrawing(document)));
      }),
      { numRuns: 10 },
    );
  });
});
