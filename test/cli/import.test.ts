import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCli, type Cli } from '../support/cli';

let cli: Cli;
beforeAll(async () => {
  cli = await openCli();
}, 60_000);
afterAll(() => cli.remove());

const EXAMPLE = resolve('assets/examples/bantuan-mangsa-banjir.lmv');

describe('landskap import', { timeout: 60_000 }, () => {
  it.each(['xlsx', 'xml', 'drawio', 'svg'])('gives back what was exported as .%s', async (ending) => {
    const cwd = await mkdtemp(join(cli.folder, 'import-'));
    expect(await cli.run(['export', EXAMPLE, '--out', `a.${ending}`], { cwd })).toMatchObject({ status: 0 });
    const { status, stdout } = await cli.run(['import', `a.${ending}`, '--out', 'b.lmv', '--lang', 'en'], { cwd });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('Written: b.lmv') as string });
    expect(await readFile(join(cwd, 'b.lmv'), 'utf8')).toBe(await readFile(EXAMPLE, 'utf8'));
  });

  it('says what became of each type and what was left out, and takes another mapping', async () => {
    const cwd = await mkdtemp(join(cli.folder, 'import-'));
    await writeFile(join(cwd, 'senarai.csv'), 'Nama,Jenis,Harga\nOrang awam,Pengguna,1\nGudang,Stor,2\n');
    const first = await cli.run(['import', 'senarai.csv', '--out', 'a.lmv', '--lang', 'en'], { cwd });
    expect(first.status).toBe(0);
    for (const words of ['1 of 2 things', 'Pengguna (1) → User', 'Stor (1) → Left out', 'The column “Harga” of “senarai” was left out.']) expect(first.stderr).toContain(words);
    const second = await cli.run(['import', 'senarai.csv', '--out', 'a.lmv', '--map', 'Stor=system', '--lang', 'en'], { cwd });
    expect(second.stderr).toContain('2 of 2 things');
    expect(JSON.parse(await readFile(join(cwd, 'a.lmv'), 'utf8'))).toMatchObject({ elements: [{ kind: 'user', name: 'Orang awam' }, { kind: 'system', name: 'Gudang' }] });
  });

  it('writes nothing where there is nothing to take over', async () => {
    const cwd = await mkdtemp(join(cli.folder, 'import-'));
    await writeFile(join(cwd, 'x.drawio'), '<mxfile><diagram/></mxfile>');
    const { status, stderr } = await cli.run(['import', 'x.drawio', '--out', 'a.lmv', '--lang', 'en'], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'landskap: x.drawio: There is no draw.io diagram in this file.\n' });
    await expect(readFile(join(cwd, 'a.lmv'))).rejects.toThrow('ENOENT');
    expect((await cli.run(['import', EXAMPLE, '--out', 'a.lmv', '--map', 'x=y', '--lang', 'en'], { cwd })).status).toBe(0);
  });
});
