import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type FileChooser, type Page } from '@playwright/test';
import { writeDrawing } from '../../shared/document/write';
import { manyElements } from '../support/many-elements';

const FILE = 'assets/examples/pengambilan-pekerja-as-printed.lmv';
/** What a full storage still takes, in bytes. */
const ROOM = 250_000;

/** A page on a computer without the browser's newer pickers. */
async function begin(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showOpenFilePicker', { value: undefined });
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await page.goto('/');
}

async function choose(page: Page, file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Buka…/ }).first().click();
  await (await chooser).setFiles(file);
}

async function open(page: Page): Promise<void> {
  await choose(page, FILE);
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

test('a full storage is said so once there is work to keep, and the drawing can be saved', async ({ page }) => {
  // Chromium lets a site write what was free when it last looked, so the limit is set on a page that stores nothing: the
  // window's own things have room below it, a large drawing has not.
  await page.goto('/licences.json');
  const line = await page.context().newCDPSession(page);
  await line.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: ROOM });
  await begin(page);
  // Random, since the browser packs what it stores.
  const many = manyElements(2000);
  const text = writeDrawing({ ...many, elements: many.elements.map((each) => ({ ...each, note: randomBytes(150).toString('base64') })) });
  await choose(page, { name: 'besar.lmv', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByTestId('picture')).toBeVisible();
  await page.keyboard.press('Control+Alt+m');
  await page.keyboard.type('Sahkan');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Storan komputer ini penuh/)).toBeVisible();
  expect(await save(page)).toContain('"text": "Sahkan"');
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
