import { expect, test } from '@playwright/test';
import { openExample } from '../support/editor';

const EXAMPLE = 'Pengurusan Pengambilan Pekerja (seperti dalam panduan)';

test('F8 leads from finding to finding and back, and the list keeps up', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const current = page.locator('[data-finding][aria-current=true]');
  const panel = page.getByRole('tab', { name: /Penemuan/ });
  await panel.click();
  const all = await page.locator('[data-finding]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-finding') ?? ''));
  const at = async (position: number): Promise<void> => {
    await panel.click();
    await expect(current).toHaveAttribute('data-finding', all[position] ?? '');
  };
  await page.keyboard.press('F8');
  await at(0);
  await page.keyboard.press('F8');
  await at(1);
  await page.keyboard.press('Shift+F8');
  await at(0);
});

test('the list is narrowed by severity, by lane and by words', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await page.getByRole('tab', { name: /Penemuan/ }).click();
  const panel = page.getByRole('tabpanel', { name: /Penemuan/ });
  const cards = panel.locator('[data-finding]');
  const everything = await cards.count();
  const hints = panel.getByRole('group', { name: 'Tapis mengikut jenis' }).getByRole('button').nth(2);
  await hints.click();
  await expect(hints).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.getByRole('region', { name: 'Amaran' })).toBeHidden();
  await hints.click();
  await expect(cards).toHaveCount(everything);
  await panel.getByRole('button', { name: /^6/ }).click();
  const inLane = await cards.count();
  expect(inLane).toBeGreaterThan(0);
  expect(inLane).toBeLessThan(everything);
  await panel.getByRole('searchbox', { name: 'Cari penemuan' }).fill('external-not-mygdx');
  await expect(cards.first()).toHaveAttribute('data-finding', /^external-not-mygdx/u);
});
