import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDrawing } from '../../shared/document/write';
import { plantedDrawings } from '../../shared/overlap/planted.testing';
import { drawing } from '../../shared/rules/testing';
import { openCli, type Cli } from '../support/cli';

let cli: Cli;
const at = (name: string): string => join(cli.folder, name);

beforeAll(async () => {
  cli = await openCli();
  await mkdir(at('jabatan/lama'), { recursive: true });
  const tanah = drawing({ title: 'Carian Tanah', project: { agency: 'PTG' }, elements: [{ id: 'a', kind: 'application', name: 'eTanah <b>' }, { id: 'b', kind: 'dataset', name: '=Hakmilik' }] });
  await writeFile(at('jabatan/tanah.lmv'), writeDrawing({ ...tanah, id: '00000000-0000-4000-8000-000000000001' }));
  await writeFile(at('jabatan/lama/salinan.lmv'), writeDrawing({ ...tanah, id: '00000000-0000-4000-8000-000000000001' }));
  const cukai = drawing({ title: 'Cukai', project: { agency: 'PBT' }, elements: [{ id: 'a', kind: 'application', name: 'e-Tanah <b>' }, { id: 'b', kind: 'dataset', name: '=Hakmilik' }] });
  await writeFile(at('jabatan/lama/CUKAI.LMV'), writeDrawing({ ...cukai, id: '00000000-0000-4000-8000-000000000002' }));
  await writeFile(at('jabatan/nota.txt'), 'bukan lukisan');
}, 60_000);
afterAll(() => cli.remove());

describe('landskap overlap', { timeout: 120_000 }, () => {
  it('tells what the drawings of a folder have in common, a copied file counted once', async () => {
    const { status, stdout, stderr } = await cli.run(['overlap', 'jabatan', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(' 82  e-Tanah <b>\n     Application · same but for signs, blanks or initials beside it · 2 initiatives\n');
    expect(stdout).toContain('       Carian Tanah · PTG: eTanah <b> (same but for signs, blanks or initials beside it) jabatan/lama/salinan.lmv\n');
    expect(stdout).toContain('Looked at 2 drawings: 2 shared by more than one initiative');
    expect((await cli.run(['overlap', 'jabatan/tanah.lmv'])).stdout).toContain('Tiada pertindihan ditemui.');
    expect(await cli.run(['overlap', 'jabatan', '--min', '90'])).toMatchObject({ status: 0 });
  });

  it('gives the same as data, as a table and as a picture', async () => {
    const json = JSON.parse((await cli.run(['overlap', 'jabatan', '--format', 'json'])).stdout) as { readonly groups: readonly object[] };
    expect(json).toMatchObject({ source: 'para 3.2.1 c; para 4.2.2 a', drawings: [{ title: 'Cukai', file: 'jabatan/lama/CUKAI.LMV' }, { title: 'Carian Tanah' }], groups: [{ what: 'application', reason: 'signs', score: 82, members: [{ drawing: 0, id: 'a', name: 'e-Tanah <b>', reason: 'same' }, { drawing: 1 }] }, { what: 'data' }] });
    const csv = (await cli.run(['overlap', 'jabatan', '--format', 'csv', '--lang', 'en'])).stdout;
    expect(csv.split('\r\n')[0]).toBe('\ufeffScore,Kind,Name,Reason,Initiatives,Term of the guide,Drawing,Agency,State,Written as,Match,File,Id');
    // No cell is taken for a formula.
    expect(csv).toContain("Data held,'=Hakmilik,same name,2");
    expect(await cli.run(['overlap', 'jabatan', '--out', 'tindih.png'])).toMatchObject({ status: 1, stderr: '', stdout: expect.stringContaining('Ditulis: tindih.png') });
    expect((await readFile(at('tindih.png'))).subarray(1, 4).toString()).toBe('PNG');
    await cli.run(['overlap', 'jabatan', '--out', 'tindih.svg', '--lang', 'en']);
    const svg = await readFile(at('tindih.svg'), 'utf8');
    for (const text of ['e-Tanah &lt;b&gt;', 'Carian Tanah · PTG', 'Data held', '@font-face']) expect(svg).toContain(text);
  });

  it('goes on where a file cannot be read, and says what is missing', async () => {
    await mkdir(at('rosak'));
    await writeFile(at('rosak/a.lmv'), '{');
    expect(await cli.run(['overlap', 'jabatan', 'rosak', '--lang', 'en'])).toMatchObject({ status: 2, stdout: expect.stringContaining('Looked at 2 drawings'), stderr: expect.stringContaining('rosak/a.lmv: This file is not complete JSON') });
    await mkdir(at('kosong'));
    expect(await cli.run(['overlap', 'kosong', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('kosong: there is no .lmv drawing here.') });
    expect(await cli.run(['overlap', 'tiada', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('tiada: file not found.') });
    expect(await cli.run(['overlap', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('no folder given.') });
    expect(await cli.run(['overlap', 'jabatan', '--format', 'png', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('say where to write') });
    expect(await cli.run(['overlap', 'jabatan', '--out', 'jabatan/tanah.lmv', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('choose another name') });
  });

  it('finds what was planted in 200 files, in threads as in one', async () => {
    const { documents, plants } = plantedDrawings(200, 60, 7);
    await mkdir(at('banyak'));
    // With a property that is nobody's, so that there is enough to read for threads to start.
    await Promise.all(documents.map((document, i) => writeFile(at(`banyak/${String(i).padStart(3, '0')}.lmv`), writeDrawing({ ...document, padding: 'x'.repeat(20_000) } as typeof document))));
    const { groups } = JSON.parse((await cli.run(['overlap', 'banyak', '--format', 'json'])).stdout) as { readonly groups: readonly { readonly what: string; readonly members: readonly { readonly drawing: number }[] }[] };
    const found = plants.filter(({ what, drawings }) => groups.some((group) => group.what === what && drawings.every((one) => group.members.some((member) => member.drawing === one))));
    expect(found).toHaveLength(plants.length);
    expect(groups.length).toBeLessThanOrEqual(Math.ceil(plants.length * 1.03));
  });
});
