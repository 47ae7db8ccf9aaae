import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const EXAMPLE = 'Pengurusan Pengambilan Pekerja (seperti dalam panduan)';
const FILES = { example: 'assets/examples/pengambilan-pekerja-as-printed.lmv', licence: 'assets/examples/lesen-premis-perniagaan.lmv' };

/** The cards of the drawings that this computer has seen, the latest first. */
function cards(page: Page) {
  return page.getByRole('region', { name: 'Lukisan anda' }).locator('li', { has: page.locator('img, svg') });
}

/** Opens a file by the browser's plain picker, from the first page. */
async function open(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Buka…/ }).first().click();
  await (await chooser).setFiles(file);
  await expect(page.locator('.react-flow__node-element').first()).toBeVisible();
}

/** A page on a computer without the browser's newer pickers. */
async function begin(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(window, 'showOpenFilePicker', { value: undefined }));
  await page.addInitScript(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Contoh' })).toBeVisible();
}

async function back(page: Page): Promise<void> {
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  await page.getByRole('menuitem', { name: 'Tutup lukisan' }).click();
  await expect(page.getByRole('heading', { name: 'Lukisan anda' })).toBeVisible();
}

async function act(page: Page, title: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `Tindakan untuk ${title}`, exact: true }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('drawings that were seen are found, tagged, copied, put away, and taken to another computer', async ({ page, browser }) => {
  await begin(page, '/');
  await open(page, FILES.example);
  await back(page);
  await open(page, FILES.licence);
  await back(page);
  const found = page.locator('output', { hasText: /lukisan$/ });
  await expect(found).toHaveText('2 lukisan');

  // Searched, tagged, and narrowed to a tag.
  await page.getByRole('searchbox', { name: 'Cari lukisan' }).fill('pengambilan');
  await expect(found).toHaveText('1 lukisan');
  await act(page, EXAMPLE, 'Tag…');
  await page.getByRole('dialog').getByRole('textbox').fill('latihan, JPA');
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox', { name: 'Cari lukisan' }).fill('');
  await page.getByRole('list', { name: 'Tapis mengikut tag' }).getByRole('button', { name: 'JPA' }).click();
  await expect(found).toHaveText('1 lukisan');
  await page.getByRole('list', { name: 'Tapis mengikut tag' }).getByRole('button', { name: 'JPA' }).click();

  // A copy of its own, and one put away.
  await act(page, EXAMPLE, 'Buat salinan');
  await expect(found).toHaveText('3 lukisan');
  await act(page, `${EXAMPLE} (salinan)`, 'Arkibkan');
  await expect(found).toHaveText('2 lukisan');
  await page.getByRole('radio', { name: 'Diarkibkan' }).click();
  await expect(found).toHaveText('1 lukisan');
  await page.getByRole('radio', { name: 'Semasa' }).click();

  // Everything as one file, and what it takes here.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Eksport semua…' }).click();
  const file = readFileSync(await (await download).path());
  expect(file.subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('button', { name: 'Storan…' }).click();
  const storage = page.getByRole('dialog', { name: 'Storan' });
  await expect(storage).toContainText('3 lukisan');
  await storage.getByRole('button', { name: /Kosongkan: Lukisan yang diarkibkan \(1\)/ }).click();
  await expect(storage).toContainText('2 lukisan');
  await page.keyboard.press('Escape');

  // On another computer: all three, tags and archive as they were.
  const elsewhere = await browser.newContext({ locale: 'ms-MY', reducedMotion: 'reduce' });
  try {
    const other = await elsewhere.newPage();
    await begin(other, page.url());
    await open(other, FILES.licence);
    await back(other);
    const chooser = other.waitForEvent('filechooser');
    await other.getByRole('button', { name: 'Import…' }).click();
    await (await chooser).setFiles({ name: 'pustaka.zip', mimeType: 'application/zip', buffer: file });
    await expect(other.getByText('Diimport: 2 baharu, 0 dikemas kini, 1 sudah ada.')).toBeVisible();
    await expect(other.locator('output', { hasText: /lukisan$/ })).toHaveText('2 lukisan');
    await expect(other.getByRole('list', { name: 'Tapis mengikut tag' })).toContainText('latihan');
    await other.getByRole('radio', { name: 'Diarkibkan' }).click();
    await expect(cards(other)).toContainText([`${EXAMPLE} (salinan)`]);
    // What is no library is refused in words.
    const again = other.waitForEvent('filechooser');
    await other.getByRole('button', { name: 'Import…' }).click();
    await (await again).setFiles({ name: 'bukan.zip', mimeType: 'application/zip', buffer: file.subarray(0, file.length / 2) });
    await expect(other.getByRole('dialog')).toContainText('“bukan.zip” tidak dapat diimport');
  } finally {
    await elsewhere.close();
  }
});

test('a long export can be stopped, and leaves nothing behind', async ({ page }) => {
  await begin(page, '/');
  await open(page, FILES.example);
  await back(page);
  // Three hundred more, each with its own content.
  await page.evaluate(async () => {
    const open = indexedDB.open('landskap');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.addEventListener('success', () => resolve(open.result));
      open.addEventListener('error', () => reject(open.error ?? new Error('no database')));
    });
    const stores = database.transaction(['drawings', 'contents'], 'readwrite');
    const all = (store: string): Promise<readonly Record<string, unknown>[]> =>
      new Promise((resolve) => {
        const request = stores.objectStore(store).getAll();
        request.addEventListener('success', () => resolve(request.result as readonly Record<string, unknown>[]));
      });
    const [[drawing], [content]] = await Promise.all([all('drawings'), all('contents')]);
    for (let copy = 0; copy < 300; copy++) {
      stores.objectStore('drawings').put({ ...drawing, id: `copy-${copy}` });
      stores.objectStore('contents').put({ ...content, id: `copy-${copy}` });
    }
    await new Promise((resolve) => stores.addEventListener('complete', resolve));
    database.close();
  });
  await page.reload();
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  // Stopped as soon as it can be: by the time that a test has seen the button, a fast machine is done.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const cancel = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Batal');
      if (!cancel) return;
      observer.disconnect();
      const bar = document.querySelector('progress[aria-label="Sedang diproses…"]');
      document.body.dataset['sawBar'] = String(bar !== null);
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole('button', { name: 'Eksport semua…' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-saw-bar', 'true');
  await expect(page.getByRole('progressbar', { name: 'Sedang diproses…' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Eksport semua…' })).toBeEnabled();
  expect(downloads).toBe(0);
});
