import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { accessibilityFaults } from '../support/accessibility';
import { newDrawing } from '../support/editor';

const SERVICES = ['Lesen Premis', 'Permit Bangunan', 'Bantuan Awal Persekolahan', 'Cukai Tanah', 'Temu Janji Hospital', 'Pinjaman Pendidikan', 'Pendaftaran Syarikat'];

/** A library of seven agencies' drawings, some of which have the same things under names that differ a little. */
function library(): Uint8Array {
  const applications = [['Sistem Lesen Bersepadu'], ['e-Permit', 'Sistem Pengurusan Aset (SPA)'], ['ePermit'], ['Integrated Licence System'], ['SPA'], ['Sistem Lesen Bersepadu'], ['Portal Syarikat']];
  const files = Object.fromEntries(
    SERVICES.map((title, at) => {
      const elements = [...(applications[at] ?? []).map((name, i) => ({ id: `a${i}`, kind: 'application', name })), { id: 'd', kind: 'dataset', name: at % 2 === 0 ? 'Profil Pemohon Perniagaan' : `Rekod ${title}` }];
      const document = { format: 'lmv', version: 1, id: `00000000-0000-4000-8000-00000000000${at}`, title, project: { agency: `Agensi ${at + 1}` }, elements, links: [], waivers: [] };
      return [`drawings/${at}.lmv`, strToU8(JSON.stringify(document))];
    }),
  );
  const drawings = SERVICES.map((_, at) => ({ file: `drawings/${at}.lmv`, at: '2026-01-05T08:00:00.000Z', tags: [], archived: false, versions: [] }));
  return zipSync({ ...files, 'library.json': strToU8(JSON.stringify({ format: 'landskap-library', version: 1, drawings })) });
}

test('what the drawings of the library have in common is found, told, drawn, written and opened', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
  // The library can be brought in once there is one.
  await newDrawing(page);
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  await saved;
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  await page.getByRole('menuitem', { name: 'Tutup' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles({ name: 'semua.zip', mimeType: 'application/zip', buffer: Buffer.from(library()) });
  await expect(page.getByText('Diimport: 7 baharu')).toBeVisible();

  await page.getByRole('button', { name: 'Cari pertindihan…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pertindihan antara lukisan' });
  await expect(dialog).toContainText('para 3.2.1 c');
  const group = (name: string) => dialog.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(group('Sistem Lesen Bersepadu')).toContainText('nama sama · 3 inisiatif');
  await expect(group('Sistem Lesen Bersepadu')).toContainText('“Integrated Licence System” – sama dalam bahasa lain');
  await expect(group('e-Permit')).toContainText('sama kecuali tanda');
  await expect(group('Sistem Pengurusan Aset (SPA)')).toContainText('singkatan');
  await expect(group('Profil Pemohon Perniagaan')).toContainText('4 inisiatif');
  expect(await accessibilityFaults(page, { within: '[role=dialog]' })).toEqual([]);
  await dialog.getByLabel('Jenis').selectOption('Data yang dipegang');
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveCount(1);
  await dialog.getByLabel('Jenis').selectOption('Semua');

  const csv = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Eksport CSV' }).click();
  const table = readFileSync(await (await csv).path(), 'utf8');
  expect(table).toContain('Integrated Licence System,sama dalam bahasa lain');
  const png = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Eksport PNG' }).click();
  expect((await png).suggestedFilename()).toMatch(/^pertindihan-\d{4}-\d{2}-\d{2}\.png$/u);
  await dialog.getByText('Gambar', { exact: true }).click();
  await expect(dialog.getByRole('img', { name: 'Lukisan mana berkongsi apa' })).toBeVisible();

  // What was found is there again after one of the drawings was looked at.
  await dialog.getByText('Senarai', { exact: true }).click();
  await group('Sistem Lesen Bersepadu').getByRole('button', { name: 'Cukai Tanah · Agensi 4' }).click();
  await expect(page.getByLabel('Nama', { exact: true })).toHaveValue('Integrated Licence System');
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  await page.getByRole('menuitem', { name: 'Cari pertindihan…' }).click();
  await expect(group('e-Permit')).toBeVisible();
});
