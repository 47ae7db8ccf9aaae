import { expect, test, type Locator, type Page } from '@playwright/test';
import { writeDrawing } from '../../shared/document/write';
import { element } from '../support/editor';
import { manyElements } from '../support/many-elements';
import { pictureDifference } from '../support/picture-difference';

/** Opens a file with some generated elements, none of which has a place. */
async function openMany(page: Page, size: number): Promise<void> {
  const buffer = Buffer.from(writeDrawing(manyElements(size)));
  await page.addInitScript(() => Object.defineProperty(window, 'showOpenFilePicker', { value: undefined }));
  page.on('filechooser', (chooser) => void chooser.setFiles({ name: 'besar.lmv', mimeType: 'application/json', buffer }));
  await page.goto('/');
  await page.getByRole('button', { name: 'Buka…' }).click();
}

function canvas(page: Page): Locator {
  return page.locator('section[aria-label="Kanvas lukisan"], section[aria-label="Drawing canvas"]');
}

/** Waits until the layout that is shown is the drawing's own. */
async function laidOut(page: Page): Promise<void> {
  await expect(canvas(page).getByTestId('picture')).toBeVisible();
  await expect(canvas(page)).not.toHaveAttribute('data-awaits');
}

/** The picture alone, once it has come to rest. */
async function picture(page: Page): Promise<Buffer> {
  await laidOut(page);
  await page.mouse.move(2, 400);
  let last = Buffer.alloc(0);
  await expect
    .poll(async () => {
      const before = last;
      last = Buffer.from((await canvas(page).getByTestId('picture').evaluate((each) => (each as HTMLCanvasElement).toDataURL())).split(',')[1] ?? '', 'base64');
      return last.equals(before);
    })
    .toBe(true);
  return last;
}

async function blocksApart(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return (await pictureDifference(page, a, b)).blocks;
}

test('while thousands of elements are laid out the window says so, stays free, and can give up', async ({ page }) => {
  await openMany(page, 8000);
  const notice = page.getByText('Menyusun 8000 elemen…');
  await expect(notice).toBeVisible();
  await expect(canvas(page)).toHaveAttribute('aria-busy', 'true');
  // A window that was held up would open no menu before the layout is there.
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Batal' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Buka…' })).toBeVisible();
  await expect(canvas(page)).toHaveCount(0);
});

test('2,000 elements without places come as a saved drawing with all of them; an edit is followed, then laid out, and undone', async ({ page }) => {
  await openMany(page, 2000);
  await laidOut(page);
  await expect(page.getByText('Semua perubahan disimpan')).toBeVisible();
  await expect(page.getByText('2000 elemen')).toBeVisible();
  const before = await picture(page);

  const list = page.getByRole('listbox', { name: /Semua elemen dan pautan/ });
  await expect(list.getByRole('option')).not.toHaveCount(0);
  await list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node-element.selected')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Nama yang jauh lebih panjang daripada nama yang dahulu di sini');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Pengguna: Nama yang jauh lebih panjang daripada nama yang dahulu di sini')).toBeVisible();
  await page.keyboard.press('Escape');
  const renamed = await picture(page);
  expect(await blocksApart(page, before, renamed)).toBeGreaterThan(0);

  // Laid out anew for another language and back, nothing is left of what was followed only.
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByText('2000 elements')).toBeVisible();
  await laidOut(page);
  await page.getByRole('radio', { name: 'Bahasa Melayu' }).click();
  await expect(page.getByText('2000 elemen', { exact: true })).toBeVisible();
  expect(await blocksApart(page, renamed, await picture(page))).toBe(0);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Semua perubahan disimpan')).toBeVisible();
  expect(await blocksApart(page, before, await picture(page))).toBe(0);
});
