import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { element, newDrawing, openExample } from '../support/editor';

const EXAMPLE = 'Pengurusan Pengambilan Pekerja (seperti dalam panduan)';

/** What axe finds on the screen, as short lines: the rule and where. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary ?? ''}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the start page', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { name: 'Contoh' })).toBeVisible();
      await expect(page.locator('main img').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test('an empty drawing and its project', async ({ page }) => {
      await newDrawing(page);
      expect(await faults(page)).toEqual([]);
    });

    test('an element and its findings', async ({ page }) => {
      await openExample(page, EXAMPLE);
      await element(page, 'Sistem: Sistem XY').click();
      await expect(page.getByRole('heading', { name: 'Sistem', exact: true })).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test('the list of findings', async ({ page }) => {
      await openExample(page, EXAMPLE);
      await page.getByRole('tab', { name: /Penemuan/ }).click();
      await expect(page.locator('[data-finding]').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test('a search in the library, and a menu', async ({ page }) => {
      await openExample(page, EXAMPLE);
      await page.keyboard.press('Control+i');
      await page.keyboard.type('sistem');
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('menuitem', { name: 'Sunting' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test('dialogs', async ({ page }) => {
      await openExample(page, EXAMPLE);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('Control+e');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });
}

test('the keyboard reaches every part of the window, and is never lost', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await page.locator('body').press('Tab');
  const landmarks = new Set<string>();
  for (let presses = 0; presses < 400 && landmarks.size < 4; presses++) {
    const place = await page.evaluate(() => document.activeElement?.closest('header, aside, main, footer')?.getAttribute('aria-label') ?? '');
    if (place !== '') landmarks.add(place);
    await page.keyboard.press('Tab');
  }
  expect([...landmarks]).toEqual(expect.arrayContaining(['Bar utama', 'Elemen', 'Kanvas', 'Butiran dan penemuan']));
});

test('at 200 % zoom nothing is cut off and the drawing can still be reached', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await page.goto('/');
  await page.getByRole('button', { name: EXAMPLE }).click();
  await expect(page.getByRole('menuitem', { name: 'Fail' })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBe(0);
  await expect(page.locator('.react-flow__node-element').first()).toBeVisible();
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('combobox', { name: 'Cari elemen untuk ditambah' })).toBeVisible();
});
