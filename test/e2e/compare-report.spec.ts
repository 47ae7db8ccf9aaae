import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { accessibilityFaults } from '../support/accessibility';
import { landskap } from '../support/built-cli';
import { element, openExample } from '../support/editor';

const ROOT = path.join(import.meta.dirname, '../..');
const EXAMPLES = path.join(ROOT, 'assets/examples');
const NOW = path.join(EXAMPLES, 'pengambilan-pekerja.lmv');
const PRINTED = path.join(EXAMPLES, 'pengambilan-pekerja-as-printed.lmv');

let folder = '';
test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-compared-'));
  // A browser without pickers of its own: opening takes a plain file input, saving downloads.
  await page.addInitScript(() => {
    for (const picker of ['showSaveFilePicker', 'showOpenFilePicker']) Object.defineProperty(window, picker, { value: undefined });
  });
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a file from the disk: an example opened from the first page would be a copy of its own. */
async function openFile(page: Page, file: string): Promise<void> {
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Buka…' }).click();
  await (await chooser).setFiles(file);
  await expect(page.locator('.react-flow__node-element').first()).toBeVisible();
}

/** Chooses an item of the menu File, or of a menu in it. */
async function chooseFile(page: Page, ...items: readonly string[]): Promise<void> {
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  for (const name of items) await page.getByRole('menuitem', { name, exact: name === 'Eksport' }).click();
}

/** Presses the button that makes the file, and gives back its bytes. */
async function made(page: Page, dialog: Locator, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  return readFileSync(await (await download).path());
}

async function compareWithFile(page: Page, dialog: Locator, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Pilih fail…' }).click();
  await (await chooser).setFiles(file);
}

/** The parts of two archives that are not the same. */
function differing(one: Buffer, other: Buffer): readonly string[] {
  const [mine, theirs] = [one, other].map((bytes): Record<string, Uint8Array> => unzipSync(bytes)) as [Record<string, Uint8Array>, Record<string, Uint8Array>];
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((name) => !Buffer.from(mine[name] ?? []).equals(theirs[name] ?? new Uint8Array()));
}

test('reports that tell what changed since a file are the command line’s, and a format without them asks for none', async ({ page }) => {
  test.slow();
  const exported = Promise.all(['x.docx', 'x.report.pdf'].map((name) => landskap(folder, 'export', NOW, '--out', name, '--compare-with', PRINTED)));
  exported.catch(() => undefined);
  await openFile(page, NOW);
  const dialog = page.getByRole('dialog');
  const earlier = dialog.getByRole('combobox', { name: 'Bandingkan dengan' });
  await chooseFile(page, 'Eksport', 'Eksport laporan Word (DOCX)…');
  await compareWithFile(page, dialog, PRINTED);
  await expect(earlier).toHaveValue('file');
  expect(await accessibilityFaults(page, { within: '[role=dialog]' })).toEqual([]);
  const docx = await made(page, dialog, 'Eksport');
  await exported;
  expect(differing(docx, readFileSync(path.join(folder, 'x.docx')))).toEqual([]);

  await chooseFile(page, 'Eksport', 'Eksport gambar PNG…');
  await expect(earlier).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'Laporan PDF' }).click();
  await compareWithFile(page, dialog, PRINTED);
  await expect(earlier).toHaveValue('file');
  const pdf = await made(page, dialog, 'Eksport');
  expect(pdf.equals(readFileSync(path.join(folder, 'x.report.pdf')))).toBe(true);
});

test('a pack with an earlier drawing is the command line’s; a file that is none is told and changes nothing', async ({ page }) => {
  test.slow();
  const packed = landskap(folder, 'pack', NOW, '--out', 'x.zip', '--compare-with', PRINTED);
  await openFile(page, NOW);
  await chooseFile(page, 'Pek penyerahan…');
  const dialog = page.getByRole('dialog');
  const broken = path.join(folder, 'rosak.lmv');
  writeFileSync(broken, '{');
  await compareWithFile(page, dialog, broken);
  await expect(dialog.getByRole('alert')).toContainText('rosak.lmv: ');
  await expect(dialog.getByRole('combobox', { name: 'Bandingkan dengan' })).toHaveValue('');
  await compareWithFile(page, dialog, PRINTED);
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await expect(dialog.getByRole('combobox', { name: 'Bandingkan dengan' })).toHaveValue('file');
  const pack = await made(page, dialog, 'Buat pek');
  await packed;
  expect(differing(pack, readFileSync(path.join(folder, 'x.zip')))).toEqual([]);
});

test('a saved version of the drawing can be compared with too', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  await (await saved).path();
  await element(page, 'Saluran: Bersemuka').click();
  await page.keyboard.press('Delete');
  await chooseFile(page, 'Eksport', 'Eksport laporan Word (DOCX)…');
  const dialog = page.getByRole('dialog');
  const earlier = dialog.getByRole('combobox', { name: 'Bandingkan dengan' });
  await earlier.selectOption({ index: 1 });
  await expect(earlier).not.toHaveValue('');
  const text = new TextDecoder().decode(unzipSync(await made(page, dialog, 'Eksport'))['word/document.xml']);
  expect(text).toContain('Perubahan sejak');
  expect(text).toContain('Saluran “Bersemuka”');
  expect(text).toContain('− dibuang');
});
