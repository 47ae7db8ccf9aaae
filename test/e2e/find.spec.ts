import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { element, openExample } from '../support/editor';

test('a text is found wherever it stands, gone to and corrected; the rest of the drawing is dimmed', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  const panel = page.getByRole('region', { name: 'Cari dan tapis' });
  const field = panel.getByRole('combobox', { name: 'Cari dalam lukisan' });
  await page.keyboard.press('Control+f');
  await expect(field).toBeFocused();

  // A name: the first match is selected, and the keyboard stays.
  await page.keyboard.type('sistem xy');
  const hits = panel.getByRole('option');
  await expect(hits.first().locator('mark')).toHaveText('Sistem XY');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Sistem: Sistem XY')).toHaveClass(/selected/);
  await expect(field).toBeFocused();

  // Something in a list of a site: on to its very field.
  await field.fill('pelayan');
  await expect(panel.locator('output').first()).toHaveText(/padanan/);
  await expect(hits.first()).toContainText('Perkakasan');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-path="hardware"] :focus, [data-path^="hardware/"] :focus')).toHaveCount(1);

  // All but one lane is dimmed; the mark over the drawing says so, and takes it away.
  await page.keyboard.press('Control+f');
  await panel.getByLabel('Lorong').selectOption('6');
  await expect(page.locator('path[data-filter]')).toHaveCount(1);
  await expect(panel).toContainText(/\d+ daripada \d+ elemen terang/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await field.press('Escape');
  await expect(panel).toBeHidden();
  const chip = page.getByText('Ditapis: Data/Maklumat dan Agensi Pembekal');
  await expect(chip).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Buang tapisan' }).click();
  await expect(chip).toBeHidden();
  await expect(page.locator('path[data-filter]')).toHaveCount(0);
});
