import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { element, newDrawing } from '../support/editor';

const CSV = [
  'Jenis;Nama;Nama Inggeris;Kod;Pemilik;Catatan',
  'sistem;Sistem Daftar Kapal;Ship Register System;SDK-01;Jabatan Laut Malaysia;Lesen 2026',
  'agensi;Agensi Penguatkuasaan Maritim;;APMM;;',
  'kapal;KD Lekir;;;;',
  'data;Rekod Pendaftaran Kapal;;;;',
  'aplikasi;e-Pelaut;;;Jabatan Laut Malaysia;',
  'lokasi;Pusat Data Pelabuhan Klang;;;;Aras 2',
].join('\r\n');

async function openLists(page: Page) {
  await page.getByRole('menuitem', { name: 'Lukisan', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Senarai sendiri…' }).click();
  return page.getByRole('dialog', { name: 'Senarai sendiri' });
}

test('an agency’s own list is taken in, offered where names are asked for, stays, and goes', async ({ page }) => {
  await newDrawing(page);
  let dialog = await openLists(page);
  await expect(dialog).toContainText('Belum ada senarai');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Tambah fail…' }).click();
  await (await chooser).setFiles({ name: 'senarai laut.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${CSV}`) });

  // What is in it, and what is wrong with which row, before any of it is taken.
  await expect(dialog).toContainText('5 entri akan ditambah');
  await expect(dialog).toContainText('1 agensi · 1 sistem · 1 aplikasi · 1 data · 1 lokasi');
  await expect(dialog.getByRole('row', { name: /^baris 4/ })).toContainText('Jenis “kapal” tidak dikenali');
  expect(await accessibilityFaults(page, { within: '[role=dialog]' })).toEqual([]);
  await dialog.getByLabel('Nama senarai').fill('Laut');
  await dialog.getByRole('button', { name: 'Tambah 5 entri' }).click();
  await expect(dialog.getByRole('list', { name: 'Senarai yang ada' })).toContainText('1 agensi · 1 sistem · 1 aplikasi · 1 data · 1 lokasi');
  expect(await accessibilityFaults(page, { within: '[role=dialog]' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // By keyboard, with what the list says of it.
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: 'Cari elemen untuk ditambah' });
  await expect(search).toBeFocused();
  await page.keyboard.type('sdk-01');
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('Laut · SDK-01 · Jabatan Laut Malaysia');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Sistem: Sistem Daftar Kapal')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Agensi pembekal', exact: true })).toHaveValue('Jabatan Laut Malaysia');
  await expect(page.getByRole('textbox', { name: 'Catatan', exact: true })).toHaveValue('Lesen 2026');

  // An agency's field offers those of the list.
  const agency = page.getByRole('combobox', { name: 'Agensi pembekal', exact: true });
  await agency.fill('agensi peng');
  await expect(page.getByRole('option', { name: /^Agensi Penguatkuasaan Maritim/ })).toContainText('Laut · APMM');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(agency).toHaveValue('Agensi Penguatkuasaan Maritim');

  // The palette has it too.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Perintah, elemen atau apa yang hendak ditambah' }).fill('rekod pendaftaran kapal');
  await expect(page.getByRole('option', { selected: true })).toContainText('Laut');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Set data: Rekod Pendaftaran Kapal')).toBeVisible();

  // So does what may follow.
  await element(page, 'Sistem: Sistem Daftar Kapal').click();
  await page.keyboard.press('n');
  const next = page.getByRole('textbox', { name: 'Cari atau taip nama' });
  await expect(next).toBeFocused();
  await page.keyboard.type('pelaut');
  await expect(page.getByRole('option', { selected: true })).toContainText('Laut · Jabatan Laut Malaysia');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Aplikasi: e-Pelaut')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('1 pautan');

  // A name that is typed brings along what the list says of it.
  await page.getByRole('button', { name: 'Tambah: Lokasi' }).click();
  await page.keyboard.type('pusat data pelabuhan klang');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Catatan', exact: true })).toHaveValue('Aras 2');

  // It stays.
  await page.reload();
  await page.getByRole('button', { name: 'Lukisan baharu' }).first().click();
  await expect(page.locator('.react-flow__node-ghost').first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('ship register');
  await expect(page.getByRole('treeitem', { name: /^Sistem Daftar Kapal Laut/ })).toBeVisible();
  await search.fill('');

  // And goes, after a question.
  dialog = await openLists(page);
  await dialog.getByRole('button', { name: 'Buang Laut' }).click();
  await expect(dialog).toContainText('Buang “Laut” (5 entri)?');
  await dialog.getByRole('button', { name: 'Buang senarai' }).click();
  await expect(dialog).toContainText('Belum ada senarai');
  await page.keyboard.press('Escape');
  await search.fill('ship register');
  await expect(page.getByRole('treeitem', { name: /Sistem Daftar Kapal/ })).toHaveCount(0);
});
