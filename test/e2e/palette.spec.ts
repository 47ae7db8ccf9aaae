import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { element, openExample } from '../support/editor';

test('commands, elements and things to add are a few letters away, by keyboard alone', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja (seperti dalam panduan)');
  const palette = page.getByRole('dialog', { name: 'Perintah, elemen atau apa yang hendak ditambah' });
  const field = palette.getByRole('combobox');
  const active = palette.getByRole('option', { selected: true });

  // An element, through a typing error.
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('sistem xyz');
  await page.keyboard.press('Backspace');
  await expect(active).toContainText('Sistem XY');
  await expect(active).toContainText('Lorong 6');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(element(page, 'Sistem: Sistem XY')).toHaveClass(/selected/);

  // A command in the other language; it is named in the window's own, with its keys.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('details panel');
  await expect(active).toContainText('Panel butiran');
  await expect(active).toContainText('Ctrl');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Butiran' })).toBeHidden();

  // An entry of the guide, added with its details.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('HSM');
  await palette.getByRole('group', { name: 'Tambah' }).getByRole('option').first().click();
  await expect(page.locator('.react-flow__node-element.selected')).toHaveAttribute('aria-label', /HSM|Hardware Security/);

  // What was used last comes first; what fits nothing says so.
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('group', { name: 'Terkini' }).getByRole('option')).toHaveText([/Panel butiran/]);
  await page.keyboard.type('zzqqxx');
  await expect(palette).toContainText('Tiada padanan untuk “zzqqxx”.');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});
