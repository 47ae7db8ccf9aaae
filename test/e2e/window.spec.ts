import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { element, newDrawing, openExample } from '../support/editor';

const EXAMPLE = 'Pengurusan Pengambilan Pekerja';

/** Adds from the library by keyboard: the search box, a few letters, Enter. */
async function add(page: Page, words: string, option?: string): Promise<void> {
  await page.keyboard.press('Control+i');
  await page.keyboard.type(words);
  if (option !== undefined) {
    const row = page.getByRole('treeitem', { name: option, exact: true });
    await expect(row).toBeVisible();
    for (let presses = 0; presses < 60 && (await row.getAttribute('aria-selected')) !== 'true'; presses++) await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Answers the window's file input, as a browser without the file pickers shows it; call it before the window opens. */
async function answerOpen(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(window, 'showOpenFilePicker', { value: undefined }));
  page.on('filechooser', (chooser) => void chooser.setFiles(file));
}

test('a drawing is begun by keyboard alone: added, named, described, checked, undone', async ({ page }) => {
  await newDrawing(page);
  await add(page, 'pengguna');
  await page.keyboard.type('Pemandu lori');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Pengguna: Pemandu lori')).toBeVisible();

  // What is missing is said at its field, and goes when the field is filled.
  const inspector = page.getByRole('tabpanel', { name: 'Butiran' });
  const missing = inspector.locator('[data-path="relationship"]').getByText(/G2C, G2B, G2G/);
  await expect(missing).toBeVisible();
  await inspector.getByRole('radio', { name: 'G2C – Kerajaan kepada Rakyat' }).click();
  await expect(missing).toBeHidden();

  await page.keyboard.press('Control+z');
  await expect(missing).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(missing).toBeHidden();
});

test('entries of the guide are found in both languages and come filled in', async ({ page }) => {
  await newDrawing(page);
  await add(page, 'register', 'Pendaftaran Register');
  await expect(element(page, 'Proses: Pendaftaran')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Proses umum' })).toHaveValue('Pendaftaran');
  // The keyboard stays where the next one is typed.
  await page.keyboard.type('mygdx luar');
  await expect(page.getByRole('combobox', { name: 'Cari elemen untuk ditambah' })).toHaveValue('mygdx luar');
});

test('a link is added from the inspector, only where the guide has one', async ({ page }) => {
  await newDrawing(page);
  await add(page, 'Pelajar', '“Pelajar” sebagai Pengguna');
  await add(page, 'Perkhidmatan pinjaman', '“Perkhidmatan pinjaman” sebagai Perkhidmatan');
  await add(page, 'Portal pelajar', '“Portal pelajar” sebagai Saluran');
  const picker = page.getByRole('combobox', { name: 'Tambah pautan…' });
  await picker.click();
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.type('pelajar');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Pautan' }).getByText('Pelajar', { exact: true })).toBeVisible();
});

test('lists are typed row by row and undone row by row', async ({ page }) => {
  await newDrawing(page);
  await add(page, 'pusat data', '“pusat data” sebagai Lokasi');
  await page.getByRole('button', { name: 'Tambah perkakasan' }).click();
  await page.keyboard.type('Pelayan aplikasi');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Storan');
  const names = page.getByRole('combobox', { name: 'Nama perkakasan' });
  await expect(names).toHaveCount(2);
  await expect(names.nth(0)).toHaveValue('Pelayan aplikasi');
  await expect(names.nth(1)).toHaveValue('Storan');
  await names.nth(1).blur();
  await page.keyboard.press('Control+z');
  await expect(names.nth(1)).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(names).toHaveCount(1);
});

test('a list is pasted, put in order and shortened by keyboard alone', async ({ page }) => {
  await newDrawing(page);
  await add(page, 'pusat data', '“pusat data” sebagai Lokasi');
  await page.getByRole('button', { name: 'Tambah perkakasan' }).click();
  const names = page.getByRole('combobox', { name: 'Nama perkakasan' });
  const values = (): Promise<readonly string[]> => names.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  await names.first().evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', '- Pelayan\n- Storan\n- Suis');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(names).toHaveCount(3);
  await expect(names.nth(2)).toBeFocused();

  await page.keyboard.press('Alt+ArrowUp');
  await expect(names.nth(1)).toBeFocused();
  expect(await values()).toEqual(['Pelayan', 'Suis', 'Storan']);

  // A row right after this one; empty, it goes again, and the keyboard goes back.
  await page.keyboard.press('Enter');
  await expect(names).toHaveCount(4);
  await expect(names.nth(2)).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(names).toHaveCount(3);
  await expect(names.nth(1)).toBeFocused();
  expect(await values()).toEqual(['Pelayan', 'Suis', 'Storan']);
});

test('a finding leads to its field, is waived with a reason, and comes back', async ({ page }) => {
  await openExample(page, `${EXAMPLE} (seperti dalam panduan)`);
  await page.getByRole('tab', { name: /Penemuan/ }).click();
  const cards = page.getByRole('tabpanel', { name: /Penemuan/ });
  const search = cards.getByRole('searchbox', { name: 'Cari penemuan' });
  await search.fill('external-not-mygdx');
  await cards.locator('[data-finding]').first().click();
  await expect(page.getByRole('combobox', { name: 'Kaedah integrasi' })).toBeFocused();

  await page.getByRole('tab', { name: /Penemuan/ }).click();
  await search.fill('external-not-mygdx');
  const first = cards.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Ketepikan…' }) }).first();
  const title = await first.locator('[data-finding]').getAttribute('data-finding');
  await first.getByRole('button', { name: 'Ketepikan…' }).click();
  const save = page.getByRole('dialog').getByRole('button', { name: 'Ketepikan' });
  await expect(save).toBeDisabled();
  await page.getByRole('textbox', { name: 'Sebab' }).fill('Perjanjian sedia ada sehingga 2028');
  await save.click();
  const waived = cards.getByRole('listitem').filter({ has: page.locator(`[data-finding="${title}"]`) });
  await expect(waived.getByText('Perjanjian sedia ada sehingga 2028')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('1 diketepikan');
  await waived.getByRole('button', { name: 'Tarik balik pengecualian' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('0 diketepikan');
});

test('a fix is one click and one undo step', async ({ page }) => {
  await newDrawing(page);
  await add(page, 'Portal MyGovernment', 'Portal MyGovernment MyGovernment Portal');
  await page.getByRole('tab', { name: /Penemuan/ }).click();
  await page.getByRole('tabpanel', { name: /Penemuan/ }).getByRole('button', { name: 'Pautkan kepada MyDigital ID', exact: true }).click();
  await expect(element(page, 'Platform: MyDigital ID')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(element(page, 'Platform: MyDigital ID')).toBeHidden();
});

test('the rule of a finding is explained in both languages, offline', async ({ page, context }) => {
  await openExample(page, `${EXAMPLE} (seperti dalam panduan)`);
  await context.route('**', (route) => (new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort()));
  await page.getByRole('tab', { name: /Penemuan/ }).click();
  await page.getByRole('button', { name: 'Tentang peraturan ini' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Mengapa panduan memintanya')).toBeVisible();
  await expect(dialog.locator('figure svg').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('language and theme change at a switch and stay', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('menuitem', { name: 'File' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Dark theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // What the person typed is theirs.
  await expect(page.getByText('Sistem Pengambilan Pekerja').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'New drawing' })).toBeVisible();
});

test('the exported PNG is a picture that opens again', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
  await openExample(page, EXAMPLE);
  await page.keyboard.press('Control+e');
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Eksport' }).click();
  const file = await (await download).path();
  const bytes = await readFile(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  await expect(page.getByText('Dieksport: Pengurusan Pengambilan Pekerja.png')).toBeVisible();

  await answerOpen(page, { name: 'gambar.png', mimeType: 'image/png', buffer: bytes });
  await page.goto('/');
  await page.getByRole('button', { name: 'Buka…' }).click();
  await expect(element(page, 'Sistem: Sistem XY')).toBeVisible();
});

test('the dialog of a picture makes ready for it while it is open, and nothing does so before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void (/\/index_bg-[\w-]+\.wasm$/u.test(request.url()) && asked.push(request.url())));
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  const open = async (command: string): Promise<void> => {
    await page.getByRole('menuitem', { name: 'Fail' }).click();
    await page.getByRole('menuitem', { name: 'Eksport', exact: true }).click();
    await page.getByRole('menuitem', { name: command }).click();
    await expect(page.getByRole('img', { name: 'Pratonton halaman 1' })).toBeVisible();
  };
  await open('Eksport gambar SVG…');
  expect(asked).toEqual([]);
  await page.keyboard.press('Escape');
  await open('Eksport gambar PNG…');
  await expect.poll(() => asked.length).toBe(1);
});

test('a file that is no drawing is refused in words; nothing else changes', async ({ page }) => {
  await answerOpen(page, { name: 'rosak.lmv', mimeType: 'application/json', buffer: Buffer.from('{ "format": "lmv", ') });
  await openExample(page, EXAMPLE);
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('dialog', { name: '“rosak.lmv” tidak dapat dibuka' })).toBeVisible();
  await page.getByRole('button', { name: 'OK' }).click();
  await expect(element(page, 'Sistem: Sistem XY')).toBeVisible();
});

test('unsaved work outlives the window', async ({ page, context }) => {
  await newDrawing(page);
  await add(page, 'Pekebun kecil', '“Pekebun kecil” sebagai Pengguna');
  await expect(element(page, 'Pengguna: Pekebun kecil')).toBeVisible();
  // Kept within a second of the change; then the window dies without a word.
  await page.waitForTimeout(1000);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.goto('/');
  await expect(next.getByRole('heading', { name: 'Kerja yang belum disimpan' })).toBeVisible();
  await next.getByRole('button', { name: 'Pulihkan' }).click();
  await expect(element(next, 'Pengguna: Pekebun kecil')).toBeVisible();
  await expect(next.getByRole('contentinfo')).toContainText('Perubahan belum disimpan');
});

test('closing unsaved work asks first', async ({ page }) => {
  await newDrawing(page);
  await add(page, 'Pekebun kecil', '“Pekebun kecil” sebagai Pengguna');
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  await page.getByRole('menuitem', { name: 'Tutup lukisan' }).click();
  const question = page.getByRole('dialog', { name: /Simpan perubahan/ });
  await question.getByRole('button', { name: 'Batal' }).click();
  await expect(element(page, 'Pengguna: Pekebun kecil')).toBeVisible();
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  await page.getByRole('menuitem', { name: 'Tutup lukisan' }).click();
  await question.getByRole('button', { name: 'Jangan simpan' }).click();
  await expect(page.getByRole('heading', { name: 'Contoh' })).toBeVisible();
});

test('elements are copied and pasted, and several are changed at once', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await element(page, 'Sistem: Sistem XY').click();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(element(page, 'Sistem: Sistem XY')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(element(page, 'Sistem: Sistem XY')).toHaveCount(1);

  await element(page, 'Sistem: Sistem XY').click();
  await element(page, 'Sistem: Sistem YZ').click({ modifiers: ['Shift'] });
  const inspector = page.getByRole('tabpanel', { name: 'Butiran' });
  await expect(inspector.getByRole('heading', { name: '2 dipilih' })).toBeVisible();
  await inspector.getByRole('radio', { name: 'Luaran' }).click();
  await page.keyboard.press('Escape');
  await element(page, 'Sistem: Sistem YZ').click();
  await expect(inspector.getByRole('radio', { name: 'Luaran' })).toBeChecked();
});
