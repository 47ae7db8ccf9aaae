import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { writeDrawing } from '../../shared/document/write';
import { accessibilityFaults } from '../support/accessibility';
import { cutOff } from '../support/cut-off';
import { element, newDrawing, openExample } from '../support/editor';
import { manyElements } from '../support/many-elements';
import { offerOwnFile, protectOwnFiles, withOwnFiles, writeOwnFile } from '../support/own-files';

const EXAMPLE = 'Pengurusan Pengambilan Pekerja (seperti dalam panduan)';
const DRAWING = writeDrawing(manyElements(8));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the start page', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { name: 'Contoh' })).toBeVisible();
      await expect(page.locator('main img').first()).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('an empty drawing and its project', async ({ page }) => {
      await newDrawing(page);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('an element and its findings', async ({ page }) => {
      await openExample(page, EXAMPLE);
      await element(page, 'Sistem: Sistem XY').click();
      await expect(page.getByRole('heading', { name: 'Sistem', exact: true })).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('the list of findings', async ({ page }) => {
      await openExample(page, EXAMPLE);
      await page.getByRole('tab', { name: /Penemuan/ }).click();
      await expect(page.locator('[data-finding]').first()).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('a search in the library, and a menu', async ({ page }) => {
      await openExample(page, EXAMPLE);
      await page.keyboard.press('Control+i');
      await page.keyboard.type('sistem');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('menuitem', { name: 'Sunting' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
}

/** What a window of 1280 × 720 has left at 200 % zoom. */
const ZOOMED = { width: 640, height: 360 };
const WHOLE = { width: 1440, height: 900 };
const DIALOG = '[role="dialog"], [role="alertdialog"]';

/** Looks at what is on the screen in the light theme, and at its colours in the dark one. */
async function expectNoFaults(page: Page, within = 'html'): Promise<void> {
  expect.soft(await accessibilityFaults(page, { within })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await accessibilityFaults(page, { within, rules: ['color-contrast'] }), 'in the dark theme').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** At 200 % zoom all that answers to a person can be seen whole, if need be after scrolling. */
async function expectAllReached(page: Page, within: string): Promise<void> {
  await page.setViewportSize(ZOOMED);
  // What a window's new size moves has moved after two frames.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect.soft(await page.evaluate(cutOff, within), 'at 200 %').toEqual([]);
}

/** Looks at the dialog that is open, and closes it. */
async function passDialog(page: Page, name: string | RegExp = /./): Promise<void> {
  const dialog = page.getByRole('dialog', { name }).or(page.getByRole('alertdialog', { name }));
  await expect(dialog).toBeVisible();
  await test.step(await dialog.innerText().then((words) => words.split('\n')[0] ?? ''), async () => {
    await expectNoFaults(page, DIALOG);
    await expectAllReached(page, DIALOG);
  });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.setViewportSize(WHOLE);
}

async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

test('dialogs that keys open, in both themes and at 200 % zoom', async ({ page }) => {
  await openExample(page, EXAMPLE);
  for (const [keys, name] of [
    ['?', 'Pintasan papan kekunci'],
    ['F1', 'Buku panduan'],
    ['Control+k', /^Perintah, elemen/],
    ['Control+e', /Eksport/],
    ['Control+p', 'Cetak'],
    ['Control+Shift+v', 'Baris daripada Excel atau CSV'],
  ] as const) {
    await page.keyboard.press(keys);
    await passDialog(page, name);
  }
});

test('dialogs of the menus and of a finding', async ({ page }) => {
  await openExample(page, EXAMPLE);
  for (const [menu, item, name] of [
    ['Fail', 'Mula dengan soalan…', 'Lukisan daripada beberapa soalan'],
    ['Fail', 'Versi tersimpan…', 'Versi tersimpan'],
    ['Fail', 'Cari pertindihan…', 'Pertindihan antara lukisan'],
    ['Fail', 'Pek penyerahan…', 'Pek penyerahan untuk JTISA'],
    ['Bantuan', 'Perihal Landskap', 'Perihal Landskap'],
  ] as const) {
    await choose(page, menu, item);
    await passDialog(page, name);
  }
  await page.getByRole('tab', { name: /Penemuan/ }).click();
  for (const button of ['Tentang peraturan ini', 'Ketepikan…']) {
    await page.getByRole('button', { name: button }).first().click();
    await passDialog(page);
  }
});

test('dialogs about files: refused, imported, verified, repaired, unsaved, changed elsewhere, compared, not written', async ({ page }) => {
  await withOwnFiles(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Contoh' })).toBeVisible();
  const open = async (file: string, content: string | Uint8Array): Promise<void> => {
    await offerOwnFile(page, file, content);
    await page.keyboard.press('Control+o');
  };
  for (const [file, content] of [
    ['rosak.lmv', '{'],
    ['lain.csv', 'Nama,Jenis\nSistem A,Sistem\n'],
    ['pek.zip', zipSync({ 'a.txt': strToU8('a') })],
    ['baiki.lmv', DRAWING.replace('"links": [', '"links": [\n    { "id": "tergantung", "from": "tiada", "to": "tiada" },')],
  ] as const) {
    await open(file, content);
    await passDialog(page);
  }
  // What was repaired is not saved yet.
  await open('elok.lmv', DRAWING);
  await passDialog(page);
  await page.keyboard.press('Control+Shift+s');
  await element(page, 'Sistem: Sistem Permohonan 1').click();
  await page.keyboard.press('Delete');
  await expect(element(page, 'Sistem: Sistem Permohonan 1')).toHaveCount(0);
  await writeOwnFile(page, 'elok.lmv', DRAWING.replace('Sistem Permohonan 1', 'Sistem Lain'));
  await page.keyboard.press('Control+s');
  await passDialog(page);
  await offerOwnFile(page, 'banding.lmv', DRAWING.replace('Sistem Permohonan 1', 'Sistem Lain'));
  await choose(page, 'Fail', 'Bandingkan dengan lukisan lain…');
  await passDialog(page, /^Perbandingan/);
  await protectOwnFiles(page);
  await page.keyboard.press('Control+Shift+s');
  await passDialog(page);
});

test('what may follow, finding and the outline, the painted drawing with a lane folded', async ({ page }) => {
  await withOwnFiles(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Contoh' })).toBeVisible();
  await offerOwnFile(page, 'besar.lmv', writeDrawing(manyElements(160)));
  await page.keyboard.press('Control+o');
  await expect(page.getByTestId('picture')).toBeVisible();
  const list = page.getByRole('listbox', { name: /Semua elemen dan pautan/ });
  await expect(list.getByRole('option').first()).toBeAttached();
  await list.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node-element:focus')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoFaults(page, DIALOG);
  await page.keyboard.press('Escape');
  await page.locator('.react-flow__node-element.selected').focus();
  await page.keyboard.press('Shift+F');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('sistem');
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('region', { name: 'Cari dan tapis' }).getByRole('option').first()).toBeVisible();
  await expectNoFaults(page);
});

test('presenting', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await choose(page, 'Paparan', 'Pembentangan');
  await page.getByRole('menuitem', { name: 'Bentang langkah demi langkah' }).click();
  await expect(page.getByRole('complementary', { name: 'Pembentangan' }).getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoFaults(page);
  // A window in full screen can't have another size; the presentation goes on without.
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  await expectAllReached(page, 'aside');
});

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
