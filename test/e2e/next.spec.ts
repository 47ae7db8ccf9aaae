import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { element, newDrawing } from '../support/editor';

const picker = (page: Page) => page.getByRole('dialog');
const rows = (page: Page) => picker(page).getByRole('option');

async function next(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await expect(picker(page)).toBeVisible();
}

test('one key after another draws a service with its users, channels and processes', async ({ page }) => {
  await newDrawing(page);
  await page.locator('#canvas').focus();
  await next(page);
  await page.keyboard.type('Rakyat (G2C)');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Peniaga (G2B)');
  await expect(rows(page).first()).toHaveText(/^2 × Pengguna/);
  await page.keyboard.press('Enter');
  await expect(element(page, 'Pengguna: Peniaga (G2B)')).toBeVisible();

  // What the drawing lacks is offered first; both users are linked with it, and the list stays for the next one.
  await next(page);
  await expect(rows(page).first()).toContainText('Portal MyGovernment');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('kaunter');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Saluran: Kaunter')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('4 pautan');

  // A new kind opens its name.
  await next(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Nama Perkhidmatan' })).toBeFocused();
  await page.keyboard.type('Lesen anjing');
  await page.keyboard.press('Enter');

  // What is there already is offered too, and found by name.
  await next(page);
  await page.keyboard.type('portal');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('6 pautan');

  // A pasted list makes processes that follow each other.
  await element(page, 'Perkhidmatan: Lesen anjing').focus();
  await page.keyboard.press('Enter');
  await next(page);
  await page.keyboard.insertText('1. Pendaftaran\n2. Semakan\n3. Kelulusan');
  await expect(rows(page).first()).toHaveText(/^3 × Proses/);
  await page.keyboard.press('Enter');
  await expect(element(page, 'Proses: Kelulusan')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('11 pautan');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('contentinfo')).toContainText('6 pautan');
});

test('only what the guide allows is offered, by the small + as well; Escape gives the keyboard back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Pengurusan Pengambilan Pekerja Agensi/ }).click();
  const user = element(page, 'Pengguna: Rakyat (G2C)');
  await user.hover();
  await user.getByRole('button', { name: 'Tambah seterusnya' }).click();
  // It is linked with every channel already.
  await expect(rows(page)).toHaveText([/Portal Rai|Saluran/, /Nota/]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(picker(page)).toBeHidden();
  await page.keyboard.press('n');
  await page.keyboard.type('<script>alert(1)</script>');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Saluran: <script>alert(1)</script>')).toBeVisible();
});

test('a list pasted as the name of a new element makes one of each', async ({ page }) => {
  await newDrawing(page);
  await page.getByRole('button', { name: 'Tambah: Sistem' }).click();
  await page.keyboard.insertText('Sistem A\nSistem B\n\nSistem C');
  await page.keyboard.press('Enter');
  for (const name of ['Sistem A', 'Sistem B', 'Sistem C']) await expect(element(page, `Sistem: ${name}`)).toBeVisible();
});
