import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { openExample } from '../support/editor';

const PRINTED = path.join(import.meta.dirname, '../../assets/examples/pengambilan-pekerja-as-printed.lmv');

/** Chooses an item of the menu File. */
async function chooseFile(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** A browser without a picker of its own: saving downloads, opening takes a plain file input. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  }),
);

test('a submission pack is made, sent, and found whole or not', async ({ page }) => {
  test.slow();
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  await chooseFile(page, 'Pek penyerahan…');
  const dialog = page.getByRole('dialog', { name: 'Pek penyerahan untuk JTISA' });
  await expect(dialog).toContainText('lukisan ini sedia');
  expect(await accessibilityFaults(page, { within: '[role=dialog]' })).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Buat pek' }).click();
  const pack = readFileSync(await (await download).path());
  const files = unzipSync(pack);
  expect(Object.keys(files).map((name) => path.extname(name))).toEqual(['.json', '.png', '.pdf', '.json', '.docx', '.pdf', '.xlsx']);

  const open = async (bytes: Uint8Array, name: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await chooseFile(page, 'Buka…');
    await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
  };
  await open(pack, 'pek.zip');
  const verdict = page.getByRole('dialog', { name: 'Pek penyerahan: pek.zip' });
  await expect(verdict).toContainText('Pek ini lengkap', { timeout: 30_000 });
  await expect(verdict).toContainText('0 ralat, 0 amaran');
  await verdict.getByRole('button', { name: 'Tutup' }).first().click();

  const report = Object.keys(files).find((name) => name.endsWith('.docx')) ?? '';
  await open(zipSync({ ...files, [report]: new Uint8Array([1]) }), 'rosak.zip');
  const bad = page.getByRole('dialog', { name: 'Pek penyerahan: rosak.zip' });
  await expect(bad).toContainText('telah diubah selepas pek dibuat', { timeout: 30_000 });
  await bad.getByRole('button', { name: 'Buka lukisan di dalamnya' }).click();
  await expect(page.locator('.react-flow__node-element').first()).toBeVisible();
});

test('the open drawing is compared with another, and a difference is gone to', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  const chooser = page.waitForEvent('filechooser');
  await chooseFile(page, 'Bandingkan dengan lukisan lain…');
  await (await chooser).setFiles(PRINTED);
  const dialog = page.getByRole('dialog', { name: /^Perbandingan dengan/ });
  await expect(dialog).toContainText(/\d+ ditambah, \d+ dibuang, \d+ diubah/);
  await expect(dialog.getByRole('img', { name: 'Lukisan dengan perubahan bertanda' })).toHaveJSProperty('complete', true);
  expect(await accessibilityFaults(page, { within: '[role=dialog]' })).toEqual([]);
  await dialog.getByRole('radio', { name: 'Sebelah-menyebelah' }).click();
  await dialog.getByRole('button', { name: /– diubah$/ }).first().click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Butiran' })).toBeVisible();
});
