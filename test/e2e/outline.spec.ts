import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { element, newDrawing } from '../support/editor';

const NOTES = `# Lesen Anjing
Pengguna: Rakyat (G2C) -> Portal MyGovernment
Saluran: Portal MyGovernment -> Lesen anjing
Perkhidmatan: Lesen anjing -> Pendaftaran, Semakan
Proses:
- Pendaftaran -> Semakan
- Semakan
Sembang: x
`;

const outline = (page: Page) => page.getByRole('textbox', { name: 'Kerangka lukisan' });

test('a meeting’s notes become a drawing, once every line can be read', async ({ page }) => {
  await newDrawing(page);
  await page.keyboard.press('Alt+4');
  await outline(page).fill(NOTES);
  // The line is named, with what is expected there, and a click goes to it.
  await page.getByRole('button', { name: /^Baris 8/ }).click();
  await expect(outline(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Kemas kini lukisan' })).toBeDisabled();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Kemas kini lukisan' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(element(page, 'Proses: Semakan')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('5 elemen');
  await expect(page.getByRole('contentinfo')).toContainText('5 pautan');

  // The text follows the drawing, and is changed in place.
  await expect(outline(page)).toHaveValue(/^# Lesen Anjing\n\nPengguna: Rakyat \(G2C\) -> Portal MyGovernment\n/);
  await outline(page).fill((await outline(page).inputValue()).replace('Proses: Semakan', 'Proses: Semakan dokumen'));
  await page.getByRole('button', { name: 'Kemas kini lukisan' }).click();
  await expect(element(page, 'Proses: Semakan dokumen')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('5 pautan');
  await page.locator('#canvas').focus();
  await page.keyboard.press('Control+z');
  await expect(outline(page)).toHaveValue(/Proses: Semakan\n/);
});

test('a drawing made of a few answers comes connected', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Mula dengan soalan…' }).click();
  await page.getByRole('textbox', { name: 'Nama perkhidmatan' }).fill('Lesen Penjaja');
  await page.getByRole('checkbox', { name: 'Kaunter', exact: true }).check();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Agensi' }).press('Enter');
  await expect(element(page, 'Aplikasi: Sistem Lesen Penjaja')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('10 elemen');
  await expect(page.getByRole('contentinfo')).toContainText('15 pautan');
});
