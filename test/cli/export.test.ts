import { chmod, copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDrawing, writeJson } from '../../shared/document/write';
import { exportSvg } from '../../shared/export/svg';
import { workedExample } from '../../shared/export/example.testing';
import { openBytes } from '../../shared/export/open';
import { pngChunks } from '../../shared/export/png-chunks';
import { drawing } from '../../shared/rules/testing';
import { checkExport } from '../../shared/rules/check-export';
import type { LmvDocument } from '../../shared/document/types';
import { openCli, type Cli } from '../support/cli';

let cli: Cli;
let example: LmvDocument;
const at = (name: string): string => join(cli.folder, name);

beforeAll(async () => {
  [cli, example] = await Promise.all([openCli(), workedExample()]);
  await writeFile(at('contoh.lmv'), writeDrawing(example));
  await writeFile(at('kecil.lmv'), writeDrawing(drawing({ title: 'Kecil', elements: [{ id: 'u1', kind: 'user', name: 'Pemohon' }] })));
}, 60_000);
afterAll(() => cli.remove());

/** The width in an image's header. */
async function widthOf(name: string): Promise<number> {
  const [header] = pngChunks(await readFile(at(name)));
  if (!header) throw new Error('no header');
  return new DataView(header.data.buffer, header.data.byteOffset).getUint32(0);
}

describe('landskap export', () => {
  it.each(['a.png', 'a.svg', 'a.json', 'B.PNG', '-c.svg'])('writes %s, which opens again as the same drawing', async (name) => {
    const { status, stdout, stderr } = await cli.run(['export', 'contoh.lmv', `--out=${name}`, '--scale', '1']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Ditulis: ${name.replace('.', '\\.')} \\([\\d.]+ kB\\)\n$`, 'u'));
    expect(openBytes(await readFile(at(name)))).toEqual({ ok: true, document: example, repairs: [] });
    expect((await cli.run(['check', `./${name}`, '--format', 'json'])).stdout).toContain('"findings"');
  });

  it('says what no bundled font has, and writes the picture all the same', async () => {
    await writeFile(at('nama.lmv'), writeDrawing(drawing({ title: 'Nama', elements: [{ id: 'u1', kind: 'user', name: 'Arkib 한글 学生' }] })));
    const told = { status: 0, stderr: 'landskap: nama.lmv: warning: no font for 한 글 in “Arkib 한글 学生”: shown as a box.\n' };
    for (const name of ['nama.png', 'nama.svg', 'nama.pdf']) expect(await cli.run(['export', 'nama.lmv', '--out', name, '--lang', 'en'])).toMatchObject(told);
    expect(await cli.run(['export', 'nama.lmv', '--out', 'nama.xlsx', '--lang', 'en'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('writes JSON with the findings, in the language that was asked for', async () => {
    await cli.run(['export', 'contoh.lmv', '--out', 'lang.json', '--lang', 'en']);
    expect(await readFile(at('lang.json'), 'utf8')).toBe(writeJson(example, checkExport(example, { lang: 'en' })));
  });

  it('writes SVG with its fonts, in the language that was asked for', async () => {
    await cli.run(['export', 'contoh.lmv', '--out', 'lang.svg', '--lang', 'en']);
    const svg = await readFile(at('lang.svg'), 'utf8');
    expect(svg.match(/@font-face/gu)).toHaveLength(3);
    expect(svg.replace(/<style>.*<\/style>/u, '')).toBe(exportSvg(example, { lang: 'en' }));
  });

  it('writes PNG twice as large by default, and at the scale that was asked for', async () => {
    await cli.run(['export', 'kecil.lmv', '--out', 'x1.png', '--scale', '1']);
    await cli.run(['export', 'kecil.lmv', '--out', 'x2.png']);
    await cli.run(['export', 'kecil.lmv', '--out', 'x15.png', '--scale', '1.5']);
    expect(await widthOf('x2.png')).toBe(2 * (await widthOf('x1.png')));
    expect(await widthOf('x15.png')).toBe(Math.ceil(1.5 * (await widthOf('x1.png'))));
  });

  it('writes a sheet at its size in pixels, without the drawing where that is asked for', async () => {
    await cli.run(['export', 'kecil.lmv', '--out', 'a4.png', '--paper', 'a4', '--portrait', '--dpi', '150', '--mono', '--no-source']);
    expect(await widthOf('a4.png')).toBe(Math.round((210 / 25.4) * 150));
    expect(openBytes(await readFile(at('a4.png')))).toMatchObject({ ok: false });
  });

  it('writes PDF over several sheets', async () => {
    const { status, stderr } = await cli.run(['export', 'contoh.lmv', '--out', 'a4.pdf', '--paper', 'a4', '--split', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect((await readFile(at('a4.pdf'), 'latin1')).match(/\/Type \/Page\b/gu)).toHaveLength(2);
  });

  it('gives the same bytes every time', async () => {
    for (const name of ['same.png', 'same.svg', 'same.pdf', 'same.json']) {
      await cli.run(['export', 'kecil.lmv', '--out', name, '--scale', '1']);
      const first = await readFile(at(name));
      await cli.run(['export', 'kecil.lmv', '--out', name, '--scale', '1']);
      expect((await readFile(at(name))).equals(first)).toBe(true);
    }
  });

  it('exports from a picture, and from a repaired drawing with a message', async () => {
    expect((await cli.run(['export', 'a.png', '--out', 'from-png.json'])).status).toBe(0);
    expect(openBytes(await readFile(at('from-png.json')))).toMatchObject({ ok: true, document: example });
    await writeFile(at('broken.lmv'), JSON.stringify({ ...example, links: [{ id: 'x', from: 'none', to: 'none' }], waivers: [] }));
    const { status, stderr } = await cli.run(['export', 'broken.lmv', '--out', 'repaired.svg', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^landskap: broken\.lmv: repaired while opening: \/links\/0: .*none/u);
  });
});

describe('an export that fails', () => {
  it.each([
    ['an unknown ending', ['--out', 'a.gif'], 'no format for “a.gif”: the name must end in .png, .svg, .pdf, '],
    ['no ending', ['--out', 'gambar'], 'no format for “gambar”'],
    ['the ending of a drawing', ['--out', 'b.lmv'], 'no format for “b.lmv”'],
    ['a missing folder', ['--out', 'tiada/a.png'], 'tiada/a.png: folder not found.'],
    ['a file in the folder’s place', ['--out', 'contoh.lmv/a.svg'], 'contoh.lmv/a.svg: folder not found.'],
    ['a folder of that name', ['--out', 'folder.svg'], 'folder.svg: this is a folder, not a file.'],
    ['a scale that is too small', ['--out', 'z.png', '--scale', '0.5'], 'Scale “0.5” is not allowed'],
    ['a resolution that is too high', ['--out', 'z.png', '--paper', 'a4', '--dpi', '301'], 'A resolution of “301” dpi is not allowed'],
    ['pages that a picture can’t have', ['--out', 'z.png', '--paper', 'a4', '--split'], '“--split” means nothing for a .png file.'],
    ['a source that can’t be left out', ['--out', 'z.json', '--no-source'], '“--no-source” means nothing for a .json file.'],
    ['a scale that is too large', ['--out', 'z.png', '--scale', '4.1'], 'Scale “4.1” is not allowed'],
  ])('because of %s leaves nothing behind', async (_, args, message) => {
    await mkdir(at('folder.svg'), { recursive: true });
    const before = await readdir(cli.folder, { recursive: true });
    const { status, stdout, stderr } = await cli.run(['export', 'contoh.lmv', '--lang', 'en', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(await readdir(cli.folder, { recursive: true })).toEqual(before);
  });

  it('because there is no such drawing leaves an old picture as it was', async () => {
    await writeFile(at('old.svg'), 'lama');
    const { status, stderr } = await cli.run(['export', 'tiada.lmv', '--out', 'old.svg', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'landskap: tiada.lmv: file not found.\n' });
    expect(await readFile(at('old.svg'), 'utf8')).toBe('lama');
  });

  it('because the picture is too large says how large, and what would fit', async () => {
    const elements = Array.from({ length: 150 }, (_, i) => ({ id: `s${i}`, kind: 'system', name: `Sistem ${i}`, x: 220 * i, y: 20 }));
    await writeFile(at('lebar.lmv'), JSON.stringify({ ...example, elements, links: [], waivers: [] }));
    const { status, stderr } = await cli.run(['export', 'lebar.lmv', '--out', 'lebar.png', '--scale', '4', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/would be [\d,]+ × [\d,]+ pixels \(\d+ megapixels\), over the limit of 100\. Choose a scale of [\d.]+ or smaller/u);
    expect(await readdir(cli.folder)).not.toContain('lebar.png');
  });

  it('rather than overwrite the drawing that was read in another format', async () => {
    const before = writeDrawing(example);
    await writeFile(at('keliru.svg'), before);
    await symlink('keliru.svg', at('pautan.png'));
    for (const out of ['keliru.svg', './keliru.svg', 'pautan.png']) {
      const { status, stderr } = await cli.run(['export', 'keliru.svg', '--out', out, '--lang', 'en']);
      expect(status).toBe(2);
      expect(stderr).toContain('this is the drawing that was read');
      expect(await readFile(at('keliru.svg'), 'utf8')).toBe(before);
    }
  });

  it('but not when the format is the same: it is brought up to date', async () => {
    await copyFile(at('a.json'), at('ulang.json'));
    expect((await cli.run(['export', 'ulang.json', '--out', 'ulang.json', '--lang', 'en'])).status).toBe(0);
    expect(openBytes(await readFile(at('ulang.json')))).toMatchObject({ ok: true, document: example });
  });

  it.skipIf(process.platform === 'win32')('because the folder or the file may not be written', async () => {
    // A superuser may write anywhere, so that the command runs as somebody else.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    await mkdir(at('tertutup'));
    await mkdir(at('terbuka'));
    await writeFile(at('terbuka/dilindungi.svg'), 'lama');
    await chmod(at('terbuka/dilindungi.svg'), 0o444);
    await chmod(at('tertutup'), 0o555);
    await chmod(at('terbuka'), 0o777);
    await chmod(cli.folder, 0o755);
    for (const out of ['tertutup/a.svg', 'terbuka/dilindungi.svg']) {
      const { status, stderr } = await cli.run(['export', 'contoh.lmv', '--out', out, '--lang', 'en'], uid === undefined ? {} : { uid });
      expect({ status, stderr }).toEqual({ status: 2, stderr: `landskap: ${out}: permission denied.\n` });
    }
    expect(await readdir(at('tertutup'))).toEqual([]);
    expect(await readdir(at('terbuka'))).toEqual(['dilindungi.svg']);
    expect(await readFile(at('terbuka/dilindungi.svg'), 'utf8')).toBe('lama');
  });
});
