import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { element, newDrawing } from '../support/editor';

test('copied rows become exchanges; what is wrong with a row stands below it', async ({ page }) => {
  await newDrawing(page);
  await page.getByRole('button', { name: 'Tambah: Aplikasi' }).click();
  await page.keyboard.type('e-Lesen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+v');
  await page.getByRole('textbox', { name: 'Baris yang disalin' }).fill('Dari\tKe\tKaedah\tData\nSSM\te-Lesen\tMyGDX\tProfil (Terhad)\nJPN\te-Lesen\tPos\tMyKad\n');
  await page.getByLabel('Setiap baris menjadi').selectOption('Pertukaran data');
  await expect(page.getByText('kaedah: “Pos” tidak dikenali.')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  // The column that holds the fault is left out: the row is good then.
  await page.getByLabel('Lajur 3').selectOption('(abaikan)');
  await page.getByRole('button', { name: 'Tambah 2' }).click();
  await expect(element(page, 'Sistem: JPN')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('2 pautan');
  await page.keyboard.press('Control+z');
  await expect(element(page, 'Sistem: JPN')).toHaveCount(0);
});
