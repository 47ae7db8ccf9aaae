import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawing } from '../../shared/rules/testing';
import { openCli, type Cli } from '../support/cli';

let cli: Cli;
beforeAll(async () => {
  cli = await openCli();
}, 60_000);
afterAll(() => cli.remove());

const VALID = drawing({ title: 'Lesen', elements: [{ id: 'u1', kind: 'user', name: 'Pemohon' }] });
const json = (change: object): string => JSON.stringify({ ...VALID, ...change });
const elements = (count: number): object => ({ elements: Array.from({ length: count }, (_, i) => ({ id: `e${i}`, kind: 'user' })) });
const links = (count: number): object => ({ links: Array.from({ length: count }, (_, i) => ({ id: `l${i}`, from: 'u1', to: 'u1' })) });
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

/** Everything that "Reading a file" of the LMV format refuses, and what else turns up in a folder. */
const REFUSED: readonly (readonly [what: string, content: string | Buffer, message: RegExp])[] = [
  ['not JSON', '{\n  "format": "lmv",\n  "version": 1,,\n}', /not JSON.*line 3, column 16/u],
  ['a file that was cut off', json({}).slice(0, 40), /breaks off at line 1, column 41/u],
  ['an empty file', '', /empty/u],
  ['a page of the web', '<!DOCTYPE html>\n<html><body>svg</body></html>', /not JSON.*line 1, column 1/u],
  ['other JSON', '{ "format": "drawio" }', /not an LMV drawing/u],
  ['a JSON list', '[]', /not an LMV drawing/u],
  ['a newer version', json({ version: 7 }), /version 7/u],
  ['a wrong type', json({ title: 3 }), /\/title: .*text/u],
  ['an element without id and kind', json({ elements: [{ name: 'x' }] }), /\/elements\/0\/id: [^]*\/elements\/0\/kind: |\/elements\/0\/kind: [^]*\/elements\/0\/id: /u],
  ['an unknown kind', json({ elements: [{ id: 'a', kind: 'robot' }] }), /\/elements\/0\/kind: "robot"/u],
  ['ids that stand twice', json({ elements: [{ id: 'a', kind: 'user' }, { id: 'a', kind: 'user' }] }), /\/elements\/1\/id: .*"a"/u],
  ['many faults', json({ elements: Array.from({ length: 30 }, () => ({ kind: 'user' })) }), /\/elements\/19\/id: [^]*and 10 more/u],
  ['too many elements', json(elements(20_001)), /20,001 elements.*20,000/u],
  ['too many links', json(links(60_001)), /60,001 links.*60,000/u],
  ['over 20 MiB', json({ padding: 'x'.repeat(20 * 1024 * 1024) }), /20\.1 MiB.*20 MiB/u],
  ['other bytes', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]), /neither UTF-8 text nor a picture/u],
  ['text in UTF-16', Buffer.from(`\ufeff${json({})}`, 'utf16le'), /neither UTF-8 text nor a picture/u],
  ['a PNG of another program', PICTURE, /no drawing inside/u],
  ['an SVG of another program', '<svg xmlns="http://www.w3.org/2000/svg"/>', /no drawing inside/u],
];

describe('a file that is refused', () => {
  it.each(REFUSED)('%s', async (what, content, message) => {
    const name = `${what}.lmv`;
    await writeFile(join(cli.folder, name), content);
    const { status, stdout, stderr } = await cli.run(['check', name, '--lang', 'en']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.startsWith(`landskap: ${name}: `)).toBe(true);
  });

  it('is refused in Malay too, and keeps no other from being checked', async () => {
    await writeFile(join(cli.folder, 'baik.lmv'), json({}));
    const all = REFUSED.map(([what]) => `${what}.lmv`);
    const { status, stdout, stderr } = await cli.run(['check', ...all, 'baik.lmv']);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^baik\.lmv\nLesen · draf\n/u);
    for (const name of all) expect(stderr).toContain(`landskap: ${name}: `);
    expect(stderr).not.toMatch(/This (?:file|drawing|picture)|There is/u);
  });

  it('is refused by an export with the same words', async () => {
    const args = ['a newer version.lmv', '--lang', 'en'];
    const { stderr } = await cli.run(['check', ...args]);
    expect(await cli.run(['export', ...args, '--out', 'never.json'])).toEqual({ status: 2, stdout: '', stderr });
  });

  it('is a folder', async () => {
    await mkdir(join(cli.folder, 'folder.lmv'));
    const { status, stderr } = await cli.run(['check', 'folder.lmv', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'landskap: folder.lmv: this is a folder, not a file.\n' });
  });

  it('can not steer the terminal with its name or content', async () => {
    const { stderr } = await cli.run(['check', 'a\u001b[2J\nb.lmv', '--lang', 'en']);
    expect(stderr).toBe('landskap: a\\u{1B}[2J b.lmv: file not found.\n');
  });
});

describe('a file that is opened', () => {
  it('with what points to nothing put right, each named', async () => {
    const text = json({
      elements: [{ id: 'u1', kind: 'user', name: 'Pemohon' }, { id: 'm1', kind: 'module', name: 'Modul', parent: 'gone' }, { id: 'm2', kind: 'module', name: 'Anak', parent: 'u1' }],
      links: [{ id: 'l1', from: 'u1', to: 'nowhere' }],
      waivers: [{ rule: 'user-without-channel', element: 'missing', reason: 'x' }],
    });
    await writeFile(join(cli.folder, 'repaired.lmv'), text);
    const inText = await cli.run(['check', 'repaired.lmv', '--lang', 'en']);
    expect({ status: inText.status, stderr: inText.stderr }).toEqual({ status: 0, stderr: '' });
    for (const name of ['gone', 'nowhere', 'missing', 'u1']) expect(inText.stdout).toContain(name);
    const inJson = await cli.run(['check', 'repaired.lmv', '--lang', 'en', '--format', 'json']);
    expect(inJson.stderr.trimEnd().split('\n')).toHaveLength(4);
    expect(JSON.parse(inJson.stdout)).toHaveLength(1);
  });

  it.each([
    ['values that the catalogue does not know', json({ elements: [{ id: 'u1', kind: 'user', name: 'x', relationship: 'g2x' }] }), 'catalogue-value-unknown'],
    ['properties that version 1 does not have', json({ colour: 'red', elements: [{ id: 'u1', kind: 'user', name: 'x', shoe: 42 }] }), 'user-without-channel'],
    ['dangerous keys', `{"__proto__":{"polluted":1},${json({}).slice(1)}`, 'user-without-channel'],
    ['a byte order mark', `\ufeff${json({})}`, 'user-without-channel'],
  ])('with %s', async (what, content, rule) => {
    await writeFile(join(cli.folder, `${what}.lmv`), content);
    const { status, stdout, stderr } = await cli.run(['check', `${what}.lmv`]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(rule);
  });
});
