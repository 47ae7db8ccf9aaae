import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeElements, rename, setProperty } from '../../shared/document/edits';
import { writeDrawing } from '../../shared/document/write';
import { documentHash } from '../../shared/export/hash';
import { workedExample } from '../../shared/export/example.testing';
import { drawing } from '../../shared/rules/testing';
import { openCli, type Cli } from '../support/cli';

let cli: Cli;
const at = (name: string): string => join(cli.folder, name);

beforeAll(async () => {
  cli = await openCli();
  const example = await workedExample();
  const id = (name: string): string => example.elements.find((element) => element.name === name)?.id ?? '';
  const next = setProperty(rename(removeElements(example, [id('Sistem D')]), id('Bersemuka'), 'Kaunter <b>'), id('Sistem C'), 'agency', 'Agensi Z');
  await writeFile(at('lama.lmv'), writeDrawing(example));
  await writeFile(at('baharu.lmv'), writeDrawing(next));
  await writeFile(at('kosong.lmv'), writeDrawing(drawing({ title: 'Kosong', elements: [] })));
}, 60_000);
afterAll(() => cli.remove());

describe('landskap diff', { timeout: 60_000 }, () => {
  it('says by lane what was added, removed and changed', async () => {
    const { status, stdout } = await cli.run(['diff', 'lama.lmv', 'baharu.lmv', '--lang', 'en']);
    expect(status).toBe(1);
    expect(stdout).toContain('lama.lmv → baharu.lmv');
    expect(stdout).toMatch(/ {2}6 Data and supplying agencies\n {4}≠ System “Sistem C”\n {8}Supplying agency: Agensi C → Agensi Z/u);
    expect(stdout).toContain('− System “Sistem D”');
    expect(stdout).toContain('Name: Bersemuka → Kaunter <b>');
  });

  it('says so where nothing differs', async () => {
    expect(await cli.run(['diff', 'lama.lmv', 'lama.lmv', '--lang', 'en'])).toMatchObject({ status: 0, stdout: expect.stringContaining('No difference.') });
  });

  it('gives the same as data', async () => {
    const { status, stdout } = await cli.run(['diff', 'lama.lmv', 'baharu.lmv', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ same: false, summary: { added: 0, removed: 2, changed: 2, moved: 0 }, elements: [{ what: 'changed', lane: 2 }, { what: 'changed', lane: 6, fields: [{ property: 'agency', after: 'Agensi Z' }] }, { what: 'removed' }] });
  });

  it('draws it, over each other or side by side, and leaves its inputs alone', async () => {
    expect(await cli.run(['diff', 'lama.lmv', 'baharu.lmv', '--out', 'beza.png'])).toMatchObject({ status: 1, stderr: '' });
    expect((await readFile(at('beza.png'))).subarray(1, 4).toString()).toBe('PNG');
    await cli.run(['diff', 'lama.lmv', 'baharu.lmv', '--out', 'beza.svg', '--view', 'beside', '--lang', 'en']);
    const svg = await readFile(at('beza.svg'), 'utf8');
    for (const text of ['Before', 'After', 'Kaunter &lt;b&gt;', 'Sistem D', '@font-face']) expect(svg).toContain(text);
    expect(await cli.run(['diff', 'lama.lmv', 'baharu.lmv', '--out', 'baharu.lmv'])).toMatchObject({ status: 2 });
    expect(await readFile(at('baharu.lmv'), 'utf8')).toContain('Kaunter <b>');
  });

  it('says which file it could not read, and what is missing', async () => {
    expect(await cli.run(['diff', 'lama.lmv', 'tiada.lmv', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('tiada.lmv: file not found') });
    expect(await cli.run(['diff', 'lama.lmv', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('no file given') });
    expect(await cli.run(['diff', 'a', 'b', '--format', 'sarif', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('text, json, png') });
  });
});

/** Runs a command that must not work, and gives back why. */
async function refused(command: string, ...args: readonly string[]): Promise<string> {
  const { status, stderr } = await cli.run([command, '--lang', 'en', ...args]);
  expect(status).toBe(2);
  return stderr;
}

describe('--compare-with', { timeout: 240_000 }, () => {
  it('puts what changed since an earlier drawing into a report, and leaves other exports of it alone', async () => {
    expect(await cli.run(['export', 'baharu.lmv', '--out', 'beza.docx', '--compare-with', 'lama.lmv', '--lang', 'en'])).toMatchObject({ status: 0, stderr: '' });
    const text = new TextDecoder().decode(unzipSync(await readFile(at('beza.docx')))['word/document.xml']);
    for (const words of ['Changes since', 'System “Sistem D”', '− removed', 'Supplying agency: Agensi C → Agensi Z']) expect(text).toContain(words);
    await cli.run(['export', 'baharu.lmv', '--out', 'tanpa.docx', '--lang', 'en']);
    expect(new TextDecoder().decode(unzipSync(await readFile(at('tanpa.docx')))['word/document.xml'])).not.toContain('Changes since');
    expect(await cli.run(['export', 'baharu.lmv', '--out', 'beza.report.pdf', '--compare-with', 'lama.lmv'])).toMatchObject({ status: 0 });
    expect((await readFile(at('beza.report.pdf'))).toString('latin1')).toContain('/Title (Perubahan sejak ');
  });

  it('refuses what it means nothing for, the drawing itself, and files that can’t be read, and writes nothing then', async () => {
    expect(await refused('export', 'baharu.lmv', '--out', 'x.png', '--compare-with', 'lama.lmv')).toContain('“--compare-with” is for reports only: the name to write must end in .docx, .report.pdf.');
    expect(await refused('export', 'baharu.lmv', '--out', 'x.docx', '--compare-with', 'tiada.lmv')).toContain('tiada.lmv: file not found');
    expect(await refused('export', 'baharu.lmv', '--out', 'x.docx', '--compare-with', 'beza.docx')).toContain('beza.docx: ');
    expect(await refused('export', 'baharu.lmv', '--out', 'x.docx', '--compare-with', './baharu.lmv')).toContain('this is the same drawing');
    expect(await refused('export', 'baharu.lmv', '--out', 'x.docx', '--compare-with')).toContain('needs a value');
    expect(await refused('check', 'baharu.lmv', '--compare-with', 'lama.lmv')).toContain('“check” does not take the option “--compare-with”');
    expect(await refused('pack', 'baharu.lmv', '--out', 'lama.lmv', '--compare-with', 'lama.lmv', '--anyway')).toContain('choose another name');
    await expect(readFile(at('x.docx'))).rejects.toThrow('ENOENT');
  });

  it('packs the earlier drawing with its hash, and verifies the reports against it', async () => {
    expect(await cli.run(['pack', 'baharu.lmv', '--out', 'beza.zip', '--compare-with', 'lama.lmv', '--anyway'])).toMatchObject({ status: 0 });
    const files = unzipSync(await readFile(at('beza.zip')));
    const { earlier } = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as { readonly earlier: { readonly hash: string } };
    const packed = Object.entries(files).find(([name]) => name.endsWith('.earlier.lmv'));
    expect(new TextDecoder().decode(packed?.[1])).toBe(await readFile(at('lama.lmv'), 'utf8'));
    expect(earlier.hash).toBe(documentHash(await workedExample()));
    expect(await cli.run(['verify', 'beza.zip'])).toMatchObject({ status: 0 });
  });
});

describe('landskap pack and landskap verify', { timeout: 240_000 }, () => {
  it('pack what is handed in, and tell a reviewer whether it is whole', async () => {
    const made = await cli.run(['pack', 'lama.lmv', '--out', 'pek.zip']);
    expect(made).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^Ditulis: pek\.zip \(\d+ kB\)\n$/u) });
    expect(Object.keys(unzipSync(await readFile(at('pek.zip')))).map((name) => name.split('.').at(-1))).toEqual(['json', 'png', 'pdf', 'json', 'docx', 'pdf', 'xlsx']);
    const whole = await cli.run(['verify', 'pek.zip', '--lang', 'en']);
    expect(whole).toMatchObject({ status: 0, stdout: expect.stringContaining('This pack is whole') });
    expect(whole.stdout).toContain('ready for JTISA: 0 errors, 0 warnings');

    const files = unzipSync(await readFile(at('pek.zip')));
    const report = Object.keys(files).find((name) => name.endsWith('.docx')) ?? '';
    await writeFile(at('rosak.zip'), zipSync({ ...files, [report]: new Uint8Array([1]) }));
    expect(await cli.run(['verify', 'rosak.zip', '--lang', 'en'])).toMatchObject({ status: 1, stdout: expect.stringContaining(`“${report}” was changed after the pack was made.`) });
    const { stdout } = await cli.run(['verify', 'rosak.zip', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ sound: false, faults: [{ code: 'part-changed', name: report }], today: { rules: 'wog-2025-beta' } });
  });

  it('say what stands in the way, and pack it anyway where they are told to', async () => {
    const refused = await cli.run(['pack', 'kosong.lmv', '--out', 'kosong.zip', '--lang', 'en']);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/^error: /mu);
    expect(refused.stderr).toContain('stand in the way');
    await expect(readFile(at('kosong.zip'))).rejects.toThrow('ENOENT');
    expect(await cli.run(['pack', 'kosong.lmv', '--out', 'kosong.zip', '--anyway'])).toMatchObject({ status: 0 });
    expect(await cli.run(['verify', 'kosong.zip'])).toMatchObject({ status: 0 });
  });

  it('refuse what is no pack, and what is not there', async () => {
    expect(await cli.run(['verify', 'lama.lmv', '--lang', 'en'])).toMatchObject({ status: 1, stdout: expect.stringContaining('no ZIP file') });
    expect(await cli.run(['verify', 'tiada.zip', '--lang', 'en'])).toMatchObject({ status: 2, stderr: expect.stringContaining('file not found') });
  });
});
