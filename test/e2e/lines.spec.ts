import { expect, test, type Locator, type Page } from '@playwright/test';
import { element, middle, openExample } from '../support/editor';

const EXAMPLE = 'Pengurusan Pengambilan Pekerja';
const [LINK, OTHER] = ['XY', 'YZ'].map((name) => `Sistem Pengambilan Pekerja – pertukaran data – Sistem ${name}`);

function linkNamed(page: Page, name = ''): Locator {
  return page.locator('.react-flow__edge').and(page.getByLabel(name, { exact: true }));
}

test('an end of a link is dragged to another element: the reason stands at what it cannot go to', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const link = linkNamed(page, LINK);
  await link.focus();
  await page.keyboard.press('Enter');
  const handle = page.locator('circle[data-end="to"]');
  const from = await middle(handle);
  const service = await middle(page.locator('.react-flow__node-element').and(page.getByLabel(/^Perkhidmatan: /)).first());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(service.x, service.y, { steps: 4 });
  await expect(page.getByText('Aplikasi tidak dipautkan dengan perkhidmatan', { exact: false }).first()).toBeAttached();

  // Escape leaves it where it was.
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(link).toHaveCount(1);

  const again = await middle(handle);
  const target = await middle(element(page, 'Sistem: Sistem YZ'));
  await page.mouse.move(again.x, again.y);
  await page.mouse.down();
  await page.mouse.move(target.x, target.y, { steps: 4 });
  await page.mouse.up();
  // Two exchanges with one system: two lines.
  await expect(linkNamed(page, OTHER)).toHaveCount(2);
  await expect(link).toHaveCount(0);
});

test('an end is moved by keyboard from the details', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await linkNamed(page, LINK).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tukar hujung “ke”' }).press('Enter');
  const field = page.getByRole('combobox', { name: 'Tukar hujung “ke”' });
  await field.fill('sistem yz');
  await field.press('Enter');
  await expect(linkNamed(page, OTHER)).toHaveCount(2);
  await expect(linkNamed(page, LINK)).toHaveCount(0);
});

test('the chain of what the pointer rests on is lit after a moment, and that of the selection on demand', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const chain = page.locator('[data-chain][data-wanted]');
  await element(page, 'Sistem: Sistem XY').hover();
  await expect(chain).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(page.locator('[data-chain]')).toHaveCount(0);

  await element(page, 'Sistem: Sistem XY').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+H');
  await expect(chain).toHaveCount(1);
  await expect(page.getByText(/^Rantaian Sistem: Sistem XY: \d+ elemen, \d+ pautan\.$/)).toBeAttached();
  await page.keyboard.press('Control+Shift+H');
  await expect(page.locator('[data-chain]')).toHaveCount(0);

  // With several selected a person is about to do something: what the pointer passes dims none of them.
  await page.keyboard.press('Escape');
  await element(page, 'Sistem: Sistem XY').click();
  await element(page, 'Sistem: Sistem YZ').click({ modifiers: ['Shift'] });
  await element(page, 'Saluran: Bersemuka').hover();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(page.locator('[class*=moment], [data-chain]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await element(page, 'Sistem: Sistem YZ').hover();
  await expect(chain).toHaveCount(1);
});
