import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newDocument } from '../../shared/document/create';
import { readDrawing } from '../../shared/document/read';
import type { LmvDocument } from '../../shared/document/types';
import { listSample } from '../../shared/messages/lists';
import { database } from './database';
import { contentOf, duplicateDrawing, libraryEntries, noteDrawing, removeDrawing, setArchived, setTags } from './library';
import { exportLibrary, importLibrary } from './library-transfer';
import { keepList, ownLists } from './own-lists';
import { clearArchived, clearOldVersions, storageUse } from './storage-use';
import { MOST_VERSIONS, versionsOf, versionText } from './versions';

const at = (day: number): string => new Date(Date.UTC(2026, 0, day)).toISOString();

function drawing(id: string, title: string): LmvDocument {
  const document = newDocument({ id, title, date: '2026-01-15' });
  return { ...document, project: { ...document.project, agency: 'JPA', state: 'to-be' }, elements: [{ id: 'u', kind: 'user', name: 'Pemohon' }] };
}

async function titles(): Promise<readonly string[]> {
  return (await libraryEntries()).map(({ title }) => title);
}

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('the library', () => {
  it('knows each drawing once, the latest first, with what the start page says about it', async () => {
    await noteDrawing(drawing('a', 'Lesen'), { fileName: 'lesen.lmv', recent: 'r1', at: at(1) });
    await noteDrawing(drawing('b', 'Cukai'), { fileName: 'cukai.lmv', recent: undefined, at: at(2) });
    await setTags('a', [' JTISA ', '', 'JTISA', '2026']);
    await noteDrawing(drawing('a', 'Lesen premis'), { fileName: 'lesen 2.lmv', recent: 'r2', at: at(3) });
    expect(await titles()).toEqual(['Lesen premis', 'Cukai']);
    const [entry] = await libraryEntries();
    expect(entry).toMatchObject({ agency: 'JPA', state: 'to-be', stage: 'draft', elements: 1, fileName: 'lesen 2.lmv', recent: 'r2', tags: ['JTISA', '2026'], archived: false });
    expect(entry?.findings.hint).toBeGreaterThan(0);
    await setArchived('a', true);
    expect((await libraryEntries())[0]?.archived).toBe(true);
  });

  it('holds the drawing itself, and says so where that is hurt', async () => {
    const document = drawing('a', 'Lesen ✓');
    await noteDrawing(document, { fileName: undefined, recent: undefined, at: at(1) });
    const read = readDrawing(await contentOf('a'));
    expect(read.ok && read.document).toEqual(document);
    await database.contents.update('a', { packed: new Uint8Array([1, 2, 3]) });
    await expect(contentOf('a')).rejects.toThrow(/./);
    await expect(contentOf('never')).rejects.toThrow('does not hold');
  });

  it('makes a second drawing of one, and forgets one with its versions', async () => {
    await noteDrawing(drawing('a', 'Lesen'), { fileName: 'lesen.lmv', recent: 'r', at: at(1) });
    await setTags('a', ['JTISA']);
    await duplicateDrawing('a', { id: 'b', title: 'Lesen (salinan)', at: at(2) });
    expect(await libraryEntries()).toMatchObject([{ id: 'b', title: 'Lesen (salinan)', fileName: undefined, recent: undefined, tags: ['JTISA'] }, { id: 'a' }]);
    await removeDrawing('a');
    expect(await titles()).toEqual(['Lesen (salinan)']);
    expect([await database.contents.count(), await database.versions.count()]).toEqual([1, 1]);
  });

  it('keeps the last 50 saved states of each drawing, and none twice in a row', async () => {
    for (let day = 1; day <= MOST_VERSIONS + 5; day += 1) await noteDrawing(drawing('a', `Lesen ${day}`), { fileName: 'a.lmv', recent: undefined, at: at(day) });
    await noteDrawing(drawing('a', `Lesen ${MOST_VERSIONS + 5}`), { fileName: 'a.lmv', recent: undefined, at: at(99) });
    await noteDrawing(drawing('b', 'Cukai'), { fileName: 'b.lmv', recent: undefined, at: at(1) });
    const versions = await versionsOf('a');
    expect([versions.length, versions[0]?.title, versions.at(-1)?.title]).toEqual([50, 'Lesen 55', 'Lesen 6']);
    expect(await versionText(versions.at(-1)?.id ?? 0)).toContain('"Lesen 6"');
    expect(await versionsOf('b')).toHaveLength(1);
  });
});

describe('clearing storage', () => {
  it('takes old versions and what was put away, by the person’s choice alone', async () => {
    for (let day = 1; day <= 8; day += 1) {
      await noteDrawing(drawing('a', `Lesen ${day}`), { fileName: 'a.lmv', recent: undefined, at: at(day) });
      if (day < 4) await noteDrawing(drawing('b', `Cukai ${day}`), { fileName: 'b.lmv', recent: undefined, at: at(day) });
    }
    await setArchived('b', true);
    expect(await storageUse()).toEqual({ drawings: 2, archived: 1, versions: 11, oldVersions: 3 });
    expect(await clearOldVersions()).toBe(3);
    expect((await versionsOf('a')).map(({ title }) => title)).toEqual(['Lesen 8', 'Lesen 7', 'Lesen 6', 'Lesen 5', 'Lesen 4']);
    expect(await clearArchived()).toBe(1);
    expect(await storageUse()).toEqual({ drawings: 1, archived: 0, versions: 5, oldVersions: 0 });
  });
});

describe('the whole library as one file', () => {
  it('is the same on another computer', async () => {
    for (const day of [1, 2, 3]) await noteDrawing(drawing('a', `Lesen ${day}`), { fileName: 'a.lmv', recent: 'r', at: at(day) });
    await noteDrawing(drawing('b', 'Cukai'), { fileName: undefined, recent: undefined, at: at(4) });
    await setTags('b', ['2026']);
    await setArchived('a', true);
    const list = { name: 'Kementerian', entries: listSample('ms') };
    await keepList(list, { id: 'l', fileName: 'k.csv', addedAt: at(1) });
    const { bytes, missing } = await exportLibrary();
    expect(missing).toBe(0);
    const before = { entries: (await libraryEntries()).map((entry) => ({ ...entry, recent: undefined })), versions: (await versionsOf('a')).map(({ hash }) => hash) };
    await Promise.all(database.tables.map((table) => table.clear()));
    expect(await importLibrary(bytes)).toMatchObject({ ok: true, added: 2, updated: 0, kept: 0, lists: 1, leftOut: [] });
    expect(await ownLists()).toMatchObject([list]);
    expect(await libraryEntries()).toEqual(before.entries);
    expect((await versionsOf('a')).map(({ hash }) => hash)).toEqual(before.versions);
    expect(await importLibrary(bytes)).toMatchObject({ added: 0, updated: 0, kept: 2, lists: 0 });
    expect(await database.versions.count()).toBe(4);
  });

  it('takes no newer work away, and keeps an older state as a version', async () => {
    await noteDrawing(drawing('a', 'lama'), { fileName: 'a.lmv', recent: undefined, at: at(1) });
    const { bytes: older } = await exportLibrary();
    await noteDrawing(drawing('a', 'baharu'), { fileName: 'a.lmv', recent: undefined, at: at(5) });
    const { bytes: newer } = await exportLibrary();
    expect(await importLibrary(older)).toMatchObject({ kept: 1 });
    expect(await titles()).toEqual(['baharu']);
    await Promise.all(database.tables.map((table) => table.clear()));
    await noteDrawing(drawing('a', 'tempatan'), { fileName: 'a.lmv', recent: 'r', at: at(3) });
    expect(await importLibrary(newer)).toMatchObject({ updated: 1 });
    expect(await libraryEntries()).toMatchObject([{ title: 'baharu', recent: 'r' }]);
    expect((await versionsOf('a')).map(({ title }) => title)).toEqual(['baharu', 'tempatan', 'lama']);
  });

  it('leaves out what is hurt, and says how much', async () => {
    await noteDrawing(drawing('a', 'Lesen'), { fileName: undefined, recent: undefined, at: at(1) });
    await noteDrawing(drawing('b', 'Cukai'), { fileName: undefined, recent: undefined, at: at(2) });
    await database.contents.update('a', { packed: new Uint8Array([1]) });
    const { bytes, missing } = await exportLibrary();
    expect(missing).toBe(1);
    expect(await importLibrary(bytes)).toMatchObject({ ok: true, drawings: [{ at: at(2) }] });
    expect(await importLibrary(new Uint8Array([1]))).toEqual({ ok: false, refusal: { code: 'not-a-library' } });
  });
});
