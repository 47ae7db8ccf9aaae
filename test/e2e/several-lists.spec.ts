import { expect, test, type Locator, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { element, openExample } from '../support/editor';

function linkNamed(page: Page, name: string): Locator {
  return page.locator('.react-flow__edge').and(page.getByLabel(name, { exact: true }));
}

/** Selects several elements, by what a screen reader says of them. */
async function selectAll(page: Page, ...names: readonly string[]): Promise<void> {
  const chosen = page.getByRole('contentinfo');
  await page.locator('.react-flow__pane').click({ position: { x: 4, y: 4 } });
  await expect(chosen).not.toContainText('dipilih');
  for (const [at, name] of names.entries()) {
    await element(page, name).click({ modifiers: at === 0 ? [] : ['Shift'], position: { x: 12, y: 12 } });
    await expect(chosen).toContainText(`${at + 1} dipilih`);
  }
}

test('lists of several elements: what all have is changed for all, what some have is given to all or taken from all', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  const [first, second] = ['Lokasi: PDSA JDN', 'Lokasi: DRC di Enstek'];
  await selectAll(page, first, second);

  // Software: one row in common; the other stands apart, with on how many it is.
  const common = page.getByRole('list', { name: 'Perisian', exact: true }).getByRole('listitem');
  const some = page.getByRole('list', { name: 'Perisian Pada sesetengah sahaja' }).getByRole('listitem');
  await expect(common).toHaveCount(1);
  await expect(common.getByRole('combobox', { name: 'Nama perisian' })).toHaveValue('PostgreSQL');
  await expect(some).toHaveText([/Red Hat Enterprise Linux.*pada 1 daripada 2Versi 9/]);
  expect(await accessibilityFaults(page)).toEqual([]);

  // A change goes to both, and is one step; what one of them has beside stays where it was.
  const version = common.getByRole('combobox', { name: 'Versi' });
  await version.fill('17');
  await version.press('Enter');
  await expect(element(page, first)).toContainText('PostgreSQL 17');
  await expect(element(page, second)).toContainText('PostgreSQL 17');

  // Enter went on to a new row, which both have.
  await expect(common).toHaveCount(2);
  await expect(common.nth(1).getByRole('combobox', { name: 'Nama perisian' })).toBeFocused();
  await page.keyboard.type('Redis');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(common.nth(0).getByRole('combobox', { name: 'Nama perisian' })).toHaveValue('Redis');
  await expect(element(page, first)).toContainText(/Redis.*PostgreSQL 17.*Red Hat Enterprise Linux 9/);
  await expect(element(page, second)).toContainText(/Redis.*PostgreSQL 17/);

  // Given to all, by keyboard: it is read out, and the keyboard is in its row.
  await page.getByRole('button', { name: 'Beri kepada semua: Red Hat Enterprise Linux' }).press('Enter');
  await expect(common).toHaveCount(3);
  await expect(some).toHaveCount(0);
  await expect(common.nth(2).getByRole('combobox', { name: 'Nama perisian' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Pemberitahuan' })).toContainText('Red Hat Enterprise Linux: kini pada semua 2');
  await expect(element(page, second)).toContainText(/Redis.*PostgreSQL 17.*Red Hat Enterprise Linux 9/);

  // Taken from all: the keyboard goes on to the next of them, and to the button for a new row after the last.
  const hardware = page.getByRole('list', { name: 'Perkakasan Pada sesetengah sahaja' });
  await expect(hardware.getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Buang daripada semua: Pelayan pangkalan data' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Buang daripada semua: Pelayan siap sedia' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Buang daripada semua: Pelayan aplikasi' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(hardware).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Tambah perkakasan pada semua' })).toBeFocused();
  await expect(element(page, second)).not.toContainText('Pelayan siap sedia');

  // Each is one step back.
  const undo = page.getByRole('button', { name: /^Buat asal/ });
  for (const has of ['Pelayan aplikasi', 'Pelayan siap sedia', 'Pelayan pangkalan data']) {
    await undo.click();
    await expect(hardware).toContainText(has);
  }
  await undo.click();
  await expect(element(page, second)).not.toContainText('Red Hat');
  await expect(element(page, first)).toContainText('Red Hat');
});

test('rows of one name that differ otherwise are one row, changed for all; agencies and data of links the same way', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  await selectAll(page, 'Lokasi: PDSA JDN', 'Lokasi: MyGovCloud@CFA', 'Lokasi: DRC di Enstek');
  await page.getByRole('button', { name: 'Tambah perkakasan pada semua' }).click();
  const row = page.getByRole('list', { name: 'Perkakasan', exact: true }).getByRole('listitem');
  await row.getByRole('combobox', { name: 'Nama perkakasan' }).fill('Suis');
  await row.getByRole('combobox', { name: 'Nama perkakasan' }).press('Tab');
  await selectAll(page, 'Lokasi: DRC di Enstek');
  const quantity = page.getByRole('spinbutton', { name: 'Bilangan' });
  await quantity.last().fill('4');
  await quantity.last().press('Tab');
  await expect(element(page, 'Lokasi: DRC di Enstek')).toContainText('4 ×Suis');

  // On one the quantity is another: the field says so, and one number goes to all.
  await selectAll(page, 'Lokasi: PDSA JDN', 'Lokasi: MyGovCloud@CFA', 'Lokasi: DRC di Enstek');
  await expect(row).toHaveCount(1);
  await expect(quantity).toHaveValue('');
  await expect(quantity).toHaveAttribute('placeholder', 'Pelbagai nilai');
  await quantity.fill('3');
  await quantity.press('Tab');
  for (const site of ['PDSA JDN', 'MyGovCloud@CFA', 'DRC di Enstek']) await expect(element(page, `Lokasi: ${site}`)).toContainText('3 ×Suis');

  // The data of two exchanges: what only one has is given to the other, and both have one classification then.
  await linkNamed(page, 'Sistem Pengambilan Pekerja – pertukaran data – Sistem XY').focus();
  await page.keyboard.press('Enter');
  await linkNamed(page, 'Sistem B – pertukaran data – Sistem Pengambilan Pekerja').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('heading', { name: '2 dipilih' })).toBeVisible();
  await page.getByRole('button', { name: 'Beri kepada semua: Maklumat diri calon' }).click();
  const data = page.getByRole('list', { name: 'Data yang ditukar', exact: true }).getByRole('listitem');
  await expect(data.getByRole('combobox', { name: 'Registri atau repositori' })).toHaveValue('Penduduk');
  await expect(page.getByText('pada 1 daripada 2')).toHaveCount(1);
});

test('agencies of several applications', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  const applications = element(page, 'Aplikasi: Sistem Pengambilan Pekerja');
  await applications.click({ position: { x: 12, y: 12 } });
  await page.keyboard.press('Control+d');
  await expect(applications).toHaveCount(2);
  await page.locator('.react-flow__pane').click({ position: { x: 4, y: 4 } });
  await applications.last().click({ position: { x: 12, y: 12 } });
  const field = page.getByRole('combobox', { name: 'Agensi yang menawarkan atau menggunakannya' });
  await field.click();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('Agensi A');
  await page.keyboard.press('Enter');

  await applications.first().click({ modifiers: ['Shift'], position: { x: 12, y: 12 } });
  const common = page.getByRole('list', { name: 'Agensi yang menawarkan atau menggunakannya', exact: true }).getByRole('listitem');
  const some = page.getByRole('list', { name: 'Agensi yang menawarkan atau menggunakannya Pada sesetengah sahaja' }).getByRole('listitem');
  await expect(common).toHaveText(['Agensi PQRST']);
  await expect(some).toHaveText([/^Agensi Apada 1 daripada 2/, /^Agensi TUVpada 1 daripada 2/]);
  expect(await accessibilityFaults(page)).toEqual([]);

  // Typed, given and taken; a name that some have already is given to the others.
  await field.click();
  await page.keyboard.type('agensi tuv');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(common).toHaveText(['Agensi PQRST', 'Agensi TUV']);
  await page.getByRole('button', { name: 'Buang daripada semua: Agensi A' }).press('Enter');
  await expect(some).toHaveCount(0);
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: 'Buang Agensi PQRST daripada semua' }).click();
  await expect(applications.first()).toContainText('Agensi TUV');
  for (const application of await applications.all()) {
    await expect(application).toContainText('Agensi TUV');
    await expect(application).not.toContainText('Agensi PQRST');
  }
});
