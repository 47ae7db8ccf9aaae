import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { element, openExample } from '../support/editor';

test('the menu of an element or a link opens by key and by the second button, and gives the keyboard back', async ({ page }) => {
  test.slow();
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  const menu = page.getByRole('menu', { name: 'Menu bagi pilihan' });
  const user = element(page, 'Pengguna: Rakyat (G2C)');

  // By keyboard, on what has it, whether it is selected or not.
  await user.focus();
  await page.keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  await expect(user).toHaveClass(/selected/);
  await expect(menu.getByRole('menuitem', { name: 'Namakan semula' })).toBeVisible();
  // What can't be done now is not there: a user is no part of anything.
  await expect(menu.getByRole('menuitem', { name: 'Lebih awal dalam bekasnya' })).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(user).toBeFocused();

  // What it starts keeps the keyboard.
  await page.keyboard.press('ContextMenu');
  await menu.getByRole('menuitem', { name: 'Namakan semula' }).press('Enter');
  const name = page.getByRole('textbox', { name: 'Nama Pengguna' });
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ContextMenu');
  await menu.getByRole('menuitem', { name: 'Tambah seterusnya…' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  // By mouse, at the pointer.
  const system = element(page, 'Sistem: Sistem XY');
  const box = await system.boundingBox();
  await system.click({ button: 'right', position: { x: 10, y: 10 } });
  await expect(menu).toBeVisible();
  await expect(system).toHaveClass(/selected/);
  const opened = await menu.boundingBox();
  expect(Math.abs((opened?.x ?? 0) - (box?.x ?? 0) - 10)).toBeLessThan(30);
  await menu.getByRole('menuitem', { name: 'Gandakan' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('39 elemen');
  await expect(page.getByRole('contentinfo')).toContainText('52 pautan');

  // Of a link: its ends, its details, nothing that only elements have.
  const link = page.locator('.react-flow__edge').first();
  await link.focus();
  await page.keyboard.press('Shift+F10');
  await expect(menu.getByRole('menuitem', { name: 'Ikut pautan ke hadapan' })).toBeVisible();
  await expect(menu.getByRole('menuitem', { name: 'Gandakan' })).toHaveCount(0);
  await menu.getByRole('menuitem', { name: 'Padam' }).press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('51 pautan');
});

test('F3 goes from match to match, also while the panel is closed', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  const selected = page.locator('.react-flow__node-element.selected');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('modul p');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('F3');
  await expect(selected).toHaveAttribute('aria-label', 'Modul: Modul Pengguna');
  await page.keyboard.press('Escape');
  for (const [key, name] of [['F3', 'Modul Permohonan'], ['F3', 'Modul Pengguna'], ['Shift+F3', 'Modul Permohonan']] as const) {
    await page.keyboard.press(key);
    await expect(selected).toHaveAttribute('aria-label', `Modul: ${name}`);
  }
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('combobox', { name: 'Cari dalam lukisan' })).toHaveValue('modul p');
});
