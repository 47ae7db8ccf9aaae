import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const FILE = 'assets/examples/pengambilan-pekerja-as-printed.lmv';

/** A page on a computer without the browser's newer pickers. */
async function begin(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showOpenFilePicker', { value: undefined });
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await page.goto('/');
}

async function open(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Buka…/ }).first().click();
  await (await chooser).setFiles(FILE);
  await expect(page.locator('.react-flow__node-element').first()).toBeVisible();
}

/** Deletes everything, so that there is something to keep. */
async function change(page: Page): Promise<void> {
  await page.locator('.react-flow__node-element').first().focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(page.locator('.react-flow__node-element')).toHaveCount(0);
}

/** Saves, and gives what was written. */
async function save(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  return readFileSync(await (await download).path(), 'utf8');
}

test('a browser that refuses its storage is said so on the first page, and drawing and saving work', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('access is denied', 'SecurityError');
    };
  });
  await begin(page);
  await expect(page.getByText(/^Storan pelayar tidak dapat digunakan/)).toBeVisible();
  await open(page);
  await change(page);
  await expect(page.getByText(/^Salinan kerja tidak dapat disimpan/)).toBeVisible();
  expect(await save(page)).toContain('"format": "lmv"');
});

test('a drawing that is open in another window says so there', async ({ page, context }) => {
  await begin(page);
  await open(page);
  const other = await context.newPage();
  await begin(other);
  await open(other);
  await expect(other.getByText(/^Lukisan ini juga terbuka dalam tetingkap lain/)).toBeVisible();
  await expect(page.getByText(/^Lukisan ini juga terbuka/)).toHaveCount(0);
});
