import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LmvDocument, Stage } from '../../shared/document/types';
import { writeDrawing } from '../../shared/document/write';
import { checkExport } from '../../shared/rules/check-export';
import { drawing } from '../../shared/rules/testing';
import { openCli, type Cli } from '../support/cli';
import { sarifFaults } from '../support/sarif-faults';

let cli: Cli;

/** A user without relationship or channel: only hints in a draft, an error and more in a submission. */
const DRAFT = drawing({ title: 'Draf', elements: [{ id: 'u1', kind: 'user', name: 'Pemohon' }] });
/** Two elements of one name: warnings at every stage. */
const WARNED = drawing({ title: 'Amaran', elements: ['a', 'b'].map((id) => ({ id, kind: 'note', name: 'x', text: id, lane: 1 })), links: [['a', 'b'], { id: 'again', from: 'a', to: 'b' }] });
/** A link that no row of the table has: an error at every stage. */
const FAULTY = drawing({ title: 'Ralat', elements: [{ id: 'u1', kind: 'user', name: 'Pemohon' }, { id: 's1', kind: 'service', name: 'Lesen' }], links: [['u1', 's1']] });

beforeAll(async () => {
  cli = await openCli();
  const files: Readonly<Record<string, LmvDocument>> = { 'draf.lmv': DRAFT, 'amaran.lmv': WARNED, 'ralat.lmv': FAULTY };
  for (const [name, document] of Object.entries(files)) await writeFile(join(cli.folder, name), writeDrawing(document));
}, 60_000);
afterAll(() => cli.remove());

const summaryOf = (document: LmvDocument, stage?: Stage): ReturnType<typeof checkExport>['summary'] => checkExport(document, { lang: 'ms', ...(stage && { stage }) }).summary;

describe('landskap check', () => {
  it('passes a drawing without errors, in Malay', async () => {
    const { status, stdout, stderr } = await cli.run(['check', 'draf.lmv']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^draf\.lmv\nDraf · draf\n/u);
    expect(stdout).toContain('1 Pengguna Perkhidmatan');
    expect(stdout).toContain('user-without-channel');
    expect(stdout).not.toContain('\u001b');
  });

  it('fails a drawing with an error, in English', async () => {
    const { status, stdout, stderr } = await cli.run(['check', 'ralat.lmv', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/✖ error/u);
    expect(stdout).toContain('Pemohon → Lesen · link-not-allowed');
  });

  it('checks at the stage that was asked for', async () => {
    expect((await cli.run(['check', 'draf.lmv', '--stage', 'draft'])).status).toBe(0);
    const { status, stdout } = await cli.run(['check', 'draf.lmv', '--stage', 'submission', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'draf.lmv', check: { stage: 'submission', summary: summaryOf(DRAFT, 'submission') } }]);
  });

  it('counts warnings over all files', async () => {
    const { warning } = summaryOf(WARNED);
    expect(warning).toBeGreaterThan(0);
    expect((await cli.run(['check', 'amaran.lmv'])).status).toBe(0);
    expect((await cli.run(['check', 'amaran.lmv', '--max-warnings', String(warning)])).status).toBe(0);
    const { status, stderr } = await cli.run(['check', 'amaran.lmv', 'amaran.lmv', '--max-warnings', String(warning), '--lang', 'en']);
    expect(status).toBe(1);
    expect(stderr).toBe(`landskap: ${2 * warning} warnings, over the limit of ${warning} (--max-warnings).\n`);
  });

  it('gives JSON exactly as the export has it', async () => {
    const { status, stdout, stderr } = await cli.run(['check', 'draf.lmv', 'ralat.lmv', '--format', 'json', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([
      { file: 'draf.lmv', check: checkExport(DRAFT, { lang: 'en' }) },
      { file: 'ralat.lmv', check: checkExport(FAULTY, { lang: 'en' }) },
    ]);
    expect(stdout.endsWith(']\n')).toBe(true);
  });

  it('gives valid SARIF, also when a file is missing', async () => {
    const { status, stdout, stderr } = await cli.run(['check', 'ralat.lmv', 'tiada.lmv', 'draf.lmv', '--format', 'sarif']);
    const log = JSON.parse(stdout) as Log;
    expect(sarifFaults(log)).toEqual([]);
    expect(status).toBe(2);
    expect(stderr).toBe('landskap: tiada.lmv: fail tidak ditemui.\n');
    const uris = log.runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    expect(new Set(uris)).toEqual(new Set(['ralat.lmv', 'draf.lmv']));
    expect(log.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
  });

  it.each([
    ['text', /2 fail disemak: .*; 1 fail tidak dapat dibaca\n$/u],
    ['json', /^\[[^]*"file": "draf\.lmv"[^]*"file": "amaran\.lmv"[^]*\]\n$/u],
  ])('checks the other files when one can not be read: %s', async (format, expected) => {
    const { status, stdout, stderr } = await cli.run(['check', 'draf.lmv', 'tiada.lmv', 'amaran.lmv', '--format', format]);
    expect(status).toBe(2);
    expect(stdout).toMatch(expected);
    expect(stderr).toBe('landskap: tiada.lmv: fail tidak ditemui.\n');
  });

  it('gives an empty list when no file can be read', async () => {
    const { status, stdout } = await cli.run(['check', 'tiada.lmv', '--format', 'json']);
    expect({ status, found: JSON.parse(stdout) as unknown }).toEqual({ status: 2, found: [] });
    expect((await cli.run(['check', 'tiada.lmv'])).stdout).toBe('');
  });

  it('gives the same bytes every time', async () => {
    const args = ['check', 'ralat.lmv', 'amaran.lmv', '--format', 'sarif'];
    const [first, second] = [await cli.run(args), await cli.run(args)];
    expect(first.stdout).toBe(second.stdout);
  });

  it('uses colours when they are forced, and never over NO_COLOR', async () => {
    expect((await cli.run(['check', 'ralat.lmv'], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[31m');
    expect((await cli.run(['check', 'ralat.lmv'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\u001b');
    expect((await cli.run(['check', 'ralat.lmv', '--format', 'json'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b');
  });
});
