import { expect, test } from '@playwright/test';
import { element, openExample } from '../support/editor';

test('the category that the drawing speaks for is derived, explained, and taken over with one click', async ({ page }) => {
  await openExample(page, 'Lesen Premis Perniagaan');
  await element(page, 'Perkhidmatan: Pembaharuan Lesen').click();
  const section = page.getByRole('region', { name: 'Kategori mengikut lukisan' });
  // Online channel and online processes only, for one group of customers and for agencies: it would first be split.
  await expect(section).toContainText('Melayani lebih daripada satu kumpulan');

  await element(page, 'Perkhidmatan: Permohonan Lesen Premis Perniagaan').click();
  await expect(section).toContainText('Perkhidmatan Separa E2E');
  await expect(section).toContainText('Ada proses manual:');
  await section.getByRole('button', { name: 'Pemeriksaan premis' }).click();
  await expect(page.getByRole('textbox', { name: 'Nama', exact: true })).toHaveValue('Pemeriksaan premis');
});
