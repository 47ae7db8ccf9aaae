import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { openExample } from '../support/editor';

test('every format is chosen from one submenu, by keyboard', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  const trigger = page.getByRole('menuitem', { name: 'Eksport', exact: true });
  await expect(trigger).toHaveAttribute('aria-haspopup', 'menu');
  await page.keyboard.press('e');
  await expect(trigger).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menuitem', { name: /^Eksport \S+ / })).toHaveCount(10);
  await expect(page.getByRole('menuitem', { name: 'Eksport gambar PNG…' })).toBeFocused();
  await page.screenshot({ path: test.info().outputPath('menu.png') });
  expect(await accessibilityFaults(page, { within: '[role=menu]' })).toEqual([]);
  await page.keyboard.press('ArrowLeft');
  await expect(trigger).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Eksport laporan PDF…' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'Laporan PDF' })).toBeChecked();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Eksport' }).click();
  expect((await download).suggestedFilename()).toBe('Pengurusan Pengambilan Pekerja.report.pdf');
});
