import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileDesk } from './file-desk';
import { RecentFiles } from './recent-files';

let folder: string;
let desk: FileDesk;
let recent: RecentFiles;
let clock = 0;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-desk-'));
  clock = 0;
  recent = new RecentFiles(path.join(folder, 'profile', 'recent.json'));
  desk = new FileDesk(recent, { now: () => new Date(Date.UTC(2026, 0, 15, 9, 0, clock++)) });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = (name: string): string => path.join(folder, name);

async function opened(name: string): Promise<string> {
  const result = await desk.open(place(name));
  if (result.status !== 'ok' || result.handle === undefined) throw new Error(`${name} gave no handle`);
  return result.handle;
}

describe('opening', () => {
  it('gives the bytes as they are and a handle that holds no path', async () => {
    writeFileSync(place('a.lmv'), Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d, 0xff]));
    const result = await desk.open(place('a.lmv'));
    expect(result).toMatchObject({ status: 'ok', name: 'a.lmv', bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d, 0xff]) });
    expect(JSON.stringify({ ...result, bytes: undefined })).not.toContain(folder);
  });

  it.each(['a.png', 'a.svg', 'a.json'])('gives no handle to save %s by: it is not a drawing’s own file', async (name) => {
    writeFileSync(place(name), 'x');
    const result = await desk.open(place(name));
    expect(result).toMatchObject({ status: 'ok', name });
    expect(result).not.toHaveProperty('handle');
  });

  it('says what is wrong, without a path', async () => {
    mkdirSync(place('folder.lmv'));
    writeFileSync(place('large.lmv'), '');
    truncateSync(place('large.lmv'), 65 * 1024 * 1024);
    expect(await desk.open(place('gone.lmv'))).toEqual({ status: 'failed', code: 'not-found', values: { name: 'gone.lmv' } });
    expect(await desk.open(place('large.lmv'))).toEqual({ status: 'failed', code: 'too-large', values: { name: 'large.lmv', limit: 64 } });
    expect(await desk.open(place('folder.lmv'))).toEqual({ status: 'failed', code: 'not-a-file', values: { name: 'folder.lmv' } });
    expect(await desk.open(place(`${'x'.repeat(300)}.lmv`))).toMatchObject({ status: 'failed', code: 'path-too-long' });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [place('pipe.lmv')]);
    expect(await desk.open(place('pipe.lmv'))).toMatchObject({ status: 'failed' });
  });
});

describe('saving', () => {
  it('writes to the file that was opened', async () => {
    writeFileSync(place('a.lmv'), 'old');
    const handle = await opened('a.lmv');
    expect(await desk.save(handle, 'baharu ✓', false)).toMatchObject({ status: 'ok', name: 'a.lmv', handle, recent: (await recent.list())[0]?.id });
    expect(readFileSync(place('a.lmv'), 'utf8')).toBe('baharu ✓');
    expect(await desk.save(handle, 'again', false)).toMatchObject({ status: 'ok' });
  });

  it('does not take the place of somebody else’s change, unless told to', async () => {
    writeFileSync(place('a.lmv'), 'old');
    const handle = await opened('a.lmv');
    writeFileSync(place('a.lmv'), 'of somebody else');
    expect(await desk.save(handle, 'mine', false)).toEqual({ status: 'failed', code: 'changed-elsewhere', values: { name: 'a.lmv' } });
    expect(readFileSync(place('a.lmv'), 'utf8')).toBe('of somebody else');
    expect(await desk.save(handle, 'mine', true)).toMatchObject({ status: 'ok' });
    expect(readFileSync(place('a.lmv'), 'utf8')).toBe('mine');
  });

  it('notices a change of the same length and the same time', async () => {
    writeFileSync(place('a.lmv'), 'old');
    utimesSync(place('a.lmv'), new Date(5000), new Date(5000));
    const handle = await opened('a.lmv');
    writeFileSync(place('a.lmv'), 'odd');
    utimesSync(place('a.lmv'), new Date(5000), new Date(5000));
    expect(await desk.look(handle)).toBe('changed');
    expect(await desk.save(handle, 'mine', false)).toMatchObject({ code: 'changed-elsewhere' });
  });

  it('takes a file that was only touched as unchanged', async () => {
    writeFileSync(place('a.lmv'), 'old');
    const handle = await opened('a.lmv');
    utimesSync(place('a.lmv'), new Date(), new Date(Date.now() + 5000));
    expect(await desk.look(handle)).toBe('same');
    expect(await desk.save(handle, 'mine', false)).toMatchObject({ status: 'ok' });
    expect(await desk.look(handle)).toBe('same');
  });

  it('says that a file is gone, and reads one again that somebody else wrote', async () => {
    writeFileSync(place('a.lmv'), 'old');
    const handle = await opened('a.lmv');
    rmSync(place('a.lmv'));
    expect(await desk.look(handle)).toBe('gone');
    writeFileSync(place('a.lmv'), 'of somebody else');
    expect(await desk.peek(handle)).toMatchObject({ status: 'ok', handle });
    expect(await desk.look(handle)).toBe('changed');
    expect(await desk.reopen(handle)).toMatchObject({ status: 'ok', handle, bytes: new Uint8Array(Buffer.from('of somebody else')) });
    expect(await desk.look(handle)).toBe('same');
    expect([await desk.look('no handle'), (await desk.reopen('no handle')).status]).toEqual(['unknown', 'failed']);
  });

  it('makes a file anew that was deleted meanwhile, but not its folder', async () => {
    mkdirSync(place('share'));
    writeFileSync(place('share/a.lmv'), 'old');
    const handle = await opened('share/a.lmv');
    rmSync(place('share/a.lmv'));
    expect(await desk.save(handle, 'mine', false)).toMatchObject({ status: 'ok' });
    rmSync(place('share'), { recursive: true });
    expect(await desk.save(handle, 'mine', false)).toEqual({ status: 'failed', code: 'not-found', values: { name: 'a.lmv' } });
  });

  it('knows no handle that it did not give', async () => {
    writeFileSync(place('a.lmv'), 'old');
    expect(await desk.save(place('a.lmv'), 'mine', true)).toMatchObject({ status: 'failed', code: 'not-found' });
    expect(readFileSync(place('a.lmv'), 'utf8')).toBe('old');
  });

  it('writes no drawing over an export', async () => {
    const exported = await desk.export(place('a.png'), new Uint8Array([1, 2, 3]));
    expect(exported).toMatchObject({ status: 'ok', name: 'a.png' });
    const handle = exported.status === 'ok' ? (exported.handle ?? '') : '';
    expect(desk.pathOf(handle)).toBe(place('a.png'));
    expect(await desk.save(handle, 'text', true)).toMatchObject({ status: 'failed' });
    expect(readFileSync(place('a.png'))).toEqual(Buffer.from([1, 2, 3]));
  });
});

describe('the recent list', () => {
  it('has the latest drawing first, once, and lasts', async () => {
    for (const name of ['a.lmv', 'b.lmv']) writeFileSync(place(name), 'x');
    await opened('a.lmv');
    await opened('b.lmv');
    await opened('a.lmv');
    await desk.saveAs(place('c.lmv'), 'x');
    await desk.export(place('picture.png'), new Uint8Array([1]));
    const names = (await recent.list()).map((entry) => entry.name);
    expect(names).toEqual(['c.lmv', 'a.lmv', 'b.lmv']);
    const again = await new RecentFiles(path.join(folder, 'profile', 'recent.json')).list();
    expect(again.map((entry) => entry.name)).toEqual(names);
    expect(again[0]).toMatchObject({ place: path.basename(folder), usedAt: '2026-01-15T09:00:03.000Z' });
    expect(JSON.stringify(again)).not.toContain(folder);
  });

  it('opens by id, and says when the file is gone', async () => {
    writeFileSync(place('a.lmv'), 'x');
    await opened('a.lmv');
    const [entry] = await recent.list();
    expect(await desk.openRecent(entry?.id ?? '')).toMatchObject({ status: 'ok', name: 'a.lmv' });
    rmSync(place('a.lmv'));
    expect(await desk.openRecent(entry?.id ?? '')).toMatchObject({ status: 'failed', code: 'not-found', values: { name: 'a.lmv' } });
    await recent.forget(entry?.id ?? '');
    expect(await recent.list()).toEqual([]);
    expect(await desk.openRecent(entry?.id ?? '')).toMatchObject({ status: 'failed', code: 'not-found' });
  });

  it('keeps five hundred', async () => {
    for (let index = 0; index < 502; index += 1) await recent.remember(place(`${index}.lmv`), new Date(0));
    const list = await recent.list();
    expect(list).toHaveLength(500);
    expect([list[0]?.name, list.at(-1)?.name]).toEqual(['501.lmv', '2.lmv']);
  });

  it('starts empty where its own file is damaged', async () => {
    writeFileSync(place('damaged.json'), '[{"id":1}');
    expect(await new RecentFiles(place('damaged.json')).list()).toEqual([]);
  });
});
