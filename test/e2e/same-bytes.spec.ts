import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readDrawing } from '../../shared/document/read';
import { landskap } from '../support/built-cli';
import { drag, element, middle, newDrawing } from '../support/editor';

const ROOT = path.join(import.meta.dirname, '../..');
const EXAMPLE = path.join(ROOT, 'assets/examples/pengambilan-pekerja.lmv');

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-same-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Exports from the window's menu and gives back the file's bytes. */
async function exportFromWindow(page: Page, command: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  await page.getByRole('menuitem', { name: 'Eksport', exact: true }).click();
  await page.getByRole('menuitem', { name: command }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Eksport' }).click();
  return readFileSync(await (await download).path());
}

/** A file's parts by name; a file that is no archive is one part. */
function partsOf(bytes: Buffer): ReadonlyMap<string, Uint8Array> {
  return new Map<string, Uint8Array>(bytes.subarray(0, 2).toString() === 'PK' ? Object.entries(unzipSync(bytes)) : [['the file', bytes]]);
}

/** The parts of two files that are not the same. */
function differing(one: Buffer, other: Buffer): readonly string[] {
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  const names = new Set([...mine.keys(), ...theirs.keys()]);
  return [...names].filter((name) => !Buffer.from(mine.get(name) ?? []).equals(theirs.get(name) ?? new Uint8Array()));
}

/** Opens a file from the disk, as a browser without the file pickers does it. */
async function openFile(page: Page, file: string): Promise<void> {
  page.on('filechooser', (chooser) => void chooser.setFiles(file));
  await page.goto('/');
  await page.getByRole('button', { name: 'Buka…' }).click();
  await expect(page.locator('.react-flow__node-element').first()).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const picker of ['showSaveFilePicker', 'showOpenFilePicker']) Object.defineProperty(window, picker, { value: undefined });
  });
});

for (const [format, command] of [
  ['png', 'Eksport gambar PNG…'],
  ['svg', 'Eksport gambar SVG…'],
  ['pdf', 'Eksport dokumen PDF…'],
  ['json', 'Eksport data JSON…'],
] as const) {
  test(`the window’s ${format.toUpperCase()} is the command line’s, byte for byte`, async ({ page }) => {
    const exported = landskap(folder, 'export', EXAMPLE, '--out', `x.${format}`);
    await openFile(page, EXAMPLE);
    const fromWindow = await exportFromWindow(page, command);
    await exported;
    expect(fromWindow.equals(readFileSync(path.join(folder, `x.${format}`)))).toBe(true);
  });
}

for (const [ending, command] of [
  ['docx', 'Eksport laporan Word (DOCX)…'],
  ['pptx', 'Eksport slaid PowerPoint (PPTX)…'],
  ['xlsx', 'Eksport inventori Excel (XLSX)…'],
  ['xml', 'Eksport model ArchiMate…'],
  ['drawio', 'Eksport rajah draw.io…'],
] as const) {
  test(`the window’s .${ending} is the command line’s, part by part`, async ({ page }) => {
    const exported = landskap(folder, 'export', EXAMPLE, '--out', `x.${ending}`);
    await openFile(page, EXAMPLE);
    const fromWindow = await exportFromWindow(page, command);
    await exported;
    expect(differing(fromWindow, readFileSync(path.join(folder, `x.${ending}`)))).toEqual([]);
  });
}

test('the window’s submission pack is the command line’s, part by part', async ({ page }) => {
  test.slow();
  const packed = landskap(folder, 'pack', EXAMPLE, '--out', 'x.zip');
  await openFile(page, EXAMPLE);
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  await page.getByRole('menuitem', { name: 'Pek penyerahan…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Buat pek' }).click();
  const fromWindow = readFileSync(await (await download).path());
  await packed;
  expect(differing(fromWindow, readFileSync(path.join(folder, 'x.zip')))).toEqual([]);
});

test('a sheet is shown before it is exported, and is the command line’s byte for byte', async ({ page }) => {
  const exported = landskap(folder, 'export', EXAMPLE, '--out', 'x.png', '--paper', 'a4', '--portrait', '--dpi', '96', '--mono');
  await openFile(page, EXAMPLE);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'A4' }).click();
  await dialog.getByRole('radio', { name: 'Menegak' }).click();
  await dialog.getByRole('radio', { name: '96' }).click();
  await dialog.getByRole('checkbox', { name: /^Hitam putih/ }).click();
  await expect(dialog.getByText('794 × 1,123 piksel')).toBeVisible();
  await expect(dialog.getByRole('img', { name: 'Pratonton halaman 1' })).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Eksport' }).click();
  const fromWindow = readFileSync(await (await download).path());
  await exported;
  expect(fromWindow.equals(readFileSync(path.join(folder, 'x.png')))).toBe(true);
});

test('a drawing made by mouse and keyboard, saved and reopened, is the one that the command line checks', async ({ page }) => {
  await newDrawing(page);
  await page.getByRole('button', { name: 'Tambah: Pengguna' }).click();
  await page.keyboard.type('Peniaga <kecil> 🛒');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tambah: Saluran' }).click();
  await page.keyboard.type('Portal lesen');
  await page.keyboard.press('Enter');
  const user = element(page, 'Pengguna: Peniaga <kecil> 🛒');
  await user.hover();
  await drag(page, await middle(user.locator('.react-flow__handle-bottom')), await middle(element(page, 'Saluran: Portal lesen')));
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);

  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const text = readFileSync(await (await download).path(), 'utf8');
  const file = path.join(folder, 'lesen.lmv');
  writeFileSync(file, text);
  const read = readDrawing(text);
  expect(read.ok && read.repairs.length === 0 && read.document.links.length).toBe(1);

  // Opened again, what the window exports as JSON holds the check that the command line gives of the file.
  await openFile(page, file);
  await expect(user).toBeVisible();
  const json = (await exportFromWindow(page, 'Eksport data JSON…')).toString('utf8');
  const [checked] = JSON.parse(await landskap(folder, 'check', 'lesen.lmv', '--format', 'json')) as [{ check: unknown }];
  expect((JSON.parse(json) as { check: unknown }).check).toEqual(checked.check);
});
