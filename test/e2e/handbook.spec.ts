import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { element, openExample } from '../support/editor';

test('the handbook is looked through, and F1 in a field opens its list', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  await page.keyboard.press('F1');
  const dialog = page.getByRole('dialog', { name: 'Buku panduan' });
  const search = dialog.getByRole('searchbox');
  await expect(search).toBeFocused();
  await search.fill('peneraju projk');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Peneraju Projek' }).first()).toContainText('Takrifan');
  await search.fill('DPI');
  await expect(dialog.getByRole('heading', { name: 'Infrastruktur Digital Awam' }).first()).toBeVisible();
  await search.fill('');
  await dialog.getByLabel('Bahagian').selectOption('Contoh: Pengambilan Pekerja');
  await expect(dialog.getByRole('listitem')).toHaveCount(7);
  await dialog.getByLabel('Bahagian').selectOption('Persona');
  await expect(dialog).toContainText('17 dijumpai');
  expect(await accessibilityFaults(page, { within: '[role=dialog]' })).toEqual([]);
  await page.keyboard.press('Escape');

  await element(page, 'Proses: Pendaftaran').click();
  await page.getByRole('combobox', { name: 'Proses umum' }).focus();
  await page.keyboard.press('F1');
  await expect(dialog.getByLabel('Bahagian')).toHaveValue('process');
  await expect(dialog).toContainText('Rajah 3-2');
});

test('a field’s list, a rule’s table and a rule’s page lead to one another', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  await element(page, 'Proses: Pendaftaran').click();
  await page.getByRole('button', { name: 'Lihat Proses umum dalam buku panduan' }).click();
  const handbook = page.getByRole('dialog', { name: 'Buku panduan' });
  await expect(handbook.getByLabel('Bahagian')).toHaveValue('process');
  await handbook.getByLabel('Bahagian').selectOption('Peraturan semakan');
  await expect(handbook).toContainText('81 dijumpai');
  await handbook.getByRole('searchbox').fill('lorong kosong');
  await handbook.getByRole('listitem').filter({ hasText: 'Jadual 3-1' }).first().getByRole('button', { name: 'Halaman peraturan' }).click();
  const rule = page.getByRole('dialog', { name: /lorong/i });
  await rule.getByRole('button', { name: 'Lihat “Jadual 3-1” dalam buku panduan' }).click();
  await expect(handbook.getByRole('searchbox')).toHaveValue('Jadual 3-1');
  await expect(handbook.getByRole('listitem').first()).toContainText('Jadual 3-1');
});
