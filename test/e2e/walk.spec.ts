import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { element, openExample } from '../support/editor';

test('the example is presented lane by lane with the keys of a presenter, and can be edited meanwhile', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  await page.getByRole('menuitem', { name: 'Paparan' }).click();
  await page.getByRole('menuitem', { name: 'Bentang lorong demi lorong' }).click();
  const panel = page.getByRole('complementary', { name: 'Pembentangan' });
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Pengguna Perkhidmatan');
  await expect(panel).toContainText('Langkah 1 daripada 7');
  const veil = page.locator('g[data-walk]');
  for (const [key, lane] of [['ArrowRight', 2], ['PageDown', 3], ['Space', 4], ['ArrowDown', 5], ['End', 7], ['PageUp', 6], ['Home', 1], ['ArrowLeft', 1]] as const) {
    await page.keyboard.press(key);
    await expect(veil).toHaveAttribute('data-walk', String(lane));
    await page.screenshot({ path: test.info().outputPath(`walk-${lane}.png`) });
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // An edit shows in the step at once.
  await panel.getByRole('button', { name: 'Seterusnya' }).click();
  await element(page, 'Saluran: Bersemuka').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Kaunter khidmat');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Kaunter khidmat');

  await panel.getByRole('button', { name: 'Tamat' }).click();
  await expect(panel).toBeHidden();
  await expect(veil).toHaveCount(0);
});
