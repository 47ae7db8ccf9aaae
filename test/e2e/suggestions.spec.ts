import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { element, openExample } from '../support/editor';

test('a text that the drawing has elsewhere is offered while typing, and never in the way of another', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  const options = page.getByRole('option');

  // An agency: what other elements and the project say, by how often; what stands in the field itself is not offered.
  await element(page, 'Sistem: Sistem D').click();
  const agency = page.getByRole('combobox', { name: 'Agensi pembekal' });
  await agency.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('agensi');
  await expect(options).toHaveText([/^Agensi PQRSTdigunakan \d+ kali$/, /^Agensi TUV/, /^Agensi A/, /^Agensi B/, /^Agensi C/]);
  // What stands around an open list is hidden from readers, so that they stay in it: field and list are looked at alone.
  expect(await accessibilityFaults(page, { within: ['[data-path="agency"]', '[role="listbox"]'], without: ['region'] })).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('data-highlighted', '');
  await page.keyboard.press('Enter');
  await expect(agency).toHaveValue('Agensi TUV');
  await expect(options).toHaveCount(0);
  await expect(element(page, 'Sistem: Sistem D')).toContainText('Agensi TUV');

  // Escape puts the list away and leaves the text alone; a text of one's own stands, also where the list is open.
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Agensi X');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.type('P');
  await expect(options).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(agency).toHaveValue('Agensi P');
  await page.keyboard.type('Q');
  await expect(options).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(options).toHaveCount(0);
  await expect(agency).toHaveValue('Agensi PQ');
  await expect(element(page, 'Sistem: Sistem D')).toContainText('Agensi PQ');

  // By mouse.
  await page.keyboard.type('R');
  await options.first().click();
  await expect(agency).toHaveValue('Agensi PQRST');

  // In a list of rows, Enter takes what is chosen, and goes on to the next row where nothing is.
  await element(page, 'Lokasi: DRC di Enstek').click();
  await page.getByRole('button', { name: 'Tambah perisian' }).click();
  const software = page.getByRole('combobox', { name: 'Nama perisian' });
  await expect(software.nth(1)).toBeFocused();
  await page.keyboard.type('kub');
  await expect(options).toHaveText([/^Kubernetes/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(software.nth(1)).toHaveValue('Kubernetes');
  await expect(software).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(software).toHaveCount(3);
  await expect(software.nth(2)).toBeFocused();
  await page.keyboard.type('red');
  await expect(options).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(software.nth(2)).toHaveValue('red');
  await expect(software.nth(3)).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(software).toHaveCount(3);

  // Several agencies: what is taken is added, and the field is ready for the next.
  await element(page, 'Aplikasi: Sistem Pengambilan Pekerja').click({ position: { x: 30, y: 10 } });
  await page.getByRole('combobox', { name: 'Agensi yang menawarkan atau menggunakannya' }).focus();
  await page.keyboard.type('agensi');
  await expect(options).toHaveText([/^Agensi A/, /^Agensi B/, /^Agensi C/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Agensi A$/ })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Agensi yang menawarkan atau menggunakannya' })).toHaveValue('');
});
