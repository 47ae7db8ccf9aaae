import { execFile } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { newDrawing, openExample } from '../support/editor';

const run = promisify(execFile);

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  }),
);

/** What is saved by pressing a button, under its own name. */
async function saved(page: Page, button: Locator): Promise<string> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const file = test.info().outputPath(download.suggestedFilename());
  await copyFile(await download.path(), file);
  return file;
}

async function addElement(page: Page, kind: string, name: string): Promise<void> {
  await page.getByRole('button', { name: `Tambah: ${kind}` }).click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node-element').and(page.getByLabel(new RegExp(`: ${name}$`, 'u')))).toBeVisible();
}

test('a trainer makes an exercise, tries and solves it, saves it as a file, and the command line marks the answer by it', async ({ page }) => {
  await newDrawing(page);
  await page.getByRole('menuitem', { name: 'Bantuan' }).click();
  await page.getByRole('menuitem', { name: 'Latihan baharu' }).click();
  const editor = page.getByRole('complementary', { name: 'Latihan sendiri' });
  const check = editor.getByRole('region', { name: 'Semakan' });
  await expect(check).toContainText('Tajuk: tiada apa-apa di sini');
  await expect(editor.getByRole('button', { name: 'Cuba' })).toBeDisabled();
  await editor.getByLabel('Tajuk', { exact: true }).fill('Lokasi pelayan');
  await editor.getByLabel('Matlamat', { exact: false }).fill('Tambah lokasi bagi pelayan.');
  await editor.getByLabel('ID dalam nama fail').fill('Lokasi Pelayan');
  await editor.getByLabel('Apa yang perlu dilakukan').fill('Ada lokasi');
  for (const [at, hint] of ['Lihat teknologi.', 'Lorong 7.', 'Tambah lokasi PDSA.'].entries()) await editor.getByLabel(`Petua ${at + 1}:`, { exact: false }).fill(hint);
  await editor.getByRole('button', { name: 'Tambah syarat' }).click();
  // Any element ticks nothing that is empty; a site is what is asked.
  await editor.getByLabel('Jenis elemen').selectOption('site');
  await expect(check).toContainText('Tidak diselesaikan oleh jawapan contoh: langkah 1.');

  await addElement(page, 'Lokasi', 'PDSA');
  await editor.getByRole('button', { name: 'Guna lukisan terbuka sebagai permulaan' }).click();
  await editor.getByRole('button', { name: 'Guna lukisan terbuka sebagai jawapan contoh' }).click();
  await expect(check).toContainText('Sudah selesai sejak mula: langkah 1.');
  await page.screenshot({ path: test.info().outputPath('ticked.png') });
  await editor.getByRole('button', { name: 'Bermula kosong' }).click();
  await expect(check).toContainText('Sedia:');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('ready.png') });

  // A second step, moved and taken away by keyboard.
  await editor.getByRole('button', { name: 'Tambah langkah' }).click();
  await editor.getByLabel('Apa yang perlu dilakukan').fill('Kedua');
  const steps = editor.getByRole('list', { name: 'Langkah' });
  await steps.getByRole('button', { name: /Kedua/u }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(steps.getByRole('listitem').first()).toContainText('Kedua');
  await page.keyboard.press('Delete');
  await expect(steps.getByRole('listitem')).toHaveCount(1);
  await expect(check).toContainText('Sedia:');
  const file = await saved(page, editor.getByRole('button', { name: 'Eksport…' }));
  expect(path.basename(file)).toBe('lokasi-pelayan.exercise.json');

  await editor.getByRole('button', { name: 'Cuba' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Jangan simpan' }).click();
  const panel = page.getByRole('complementary', { name: 'Panel latihan' });
  await expect(panel.getByRole('heading', { name: 'Lokasi pelayan' })).toBeVisible();
  await expect(panel).toContainText('0 daripada 1 markah');
  await expect(editor).toBeHidden();
  await addElement(page, 'Lokasi', 'PDSA');
  await expect(panel).toContainText('1 daripada 1 markah');
  await panel.getByRole('button', { name: 'Selesai' }).click();
  await panel.getByLabel('Nama anda').fill('Nur');
  await panel.getByRole('button', { name: 'Selesai' }).click();
  const answer = await saved(page, panel.getByRole('button', { name: 'Simpan lukisan' }));
  const { stdout } = await run(process.execPath, ['electron/cli/bin.mjs', 'mark', answer, '--exercise', file, '--format', 'json'], { cwd: path.join(import.meta.dirname, '../..') });
  expect(JSON.parse(stdout)).toMatchObject([{ exercise: 'lokasi-pelayan', participant: 'Nur', points: 1, max: 1 }]);

  // It is listed beside the built-in ones, with what was reached, and goes after a question.
  await page.getByRole('menuitem', { name: 'Bantuan' }).click();
  await page.getByRole('menuitem', { name: 'Latihan…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Latihan' });
  const own = dialog.getByRole('list', { name: 'Latihan sendiri' });
  await expect(own).toContainText('terbaik: 1 daripada 1');
  expect(await accessibilityFaults(page, { within: '[role=dialog]' })).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('list.png') });
  await dialog.getByRole('button', { name: 'Duplikasi: Lokasi pelayan' }).click();
  await expect(own.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Padam: Lokasi pelayan', exact: true }).click();
  await dialog.getByRole('button', { name: 'Padam', exact: true }).click();
  await expect(own.getByRole('listitem')).toHaveCount(1);
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Buka fail latihan…' }).click();
  await (await chooser).setFiles(file);
  await expect(own.getByRole('listitem')).toHaveCount(2);
});

test('an exercise file that is not right is refused with the path of what is wrong', async ({ page }) => {
  await newDrawing(page);
  await page.getByRole('menuitem', { name: 'Bantuan' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Buka fail latihan…' }).click();
  await (await chooser).setFiles({ name: 'rosak.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"lmv-exercise","version":1,"minutes":0}') });
  await expect(page.getByRole('dialog')).toContainText('/minutes: 0 tidak boleh di sini');
});

test('conditions of every sort are set, and an exercise is worked on again, replaced from its file, and handed in with a sheet', async ({ page }) => {
  await openExample(page, 'Lesen Premis');
  const menu = async (line: string): Promise<void> => {
    await page.getByRole('menuitem', { name: 'Bantuan' }).click();
    await page.getByRole('menuitem', { name: line, exact: true }).click();
  };
  await menu('Latihan baharu');
  const editor = page.getByRole('complementary', { name: 'Latihan sendiri' });
  const check = editor.getByRole('region', { name: 'Semakan' });
  await editor.getByLabel('Tajuk', { exact: true }).fill('Lesen lengkap');
  await editor.getByLabel('Matlamat', { exact: false }).fill('Lukis semula perkhidmatan lesen.');
  await editor.getByLabel('ID dalam nama fail').fill('lesen');
  await editor.getByLabel('Apa yang perlu dilakukan').fill('Semua syarat');
  for (const n of [1, 2, 3]) await editor.getByLabel(`Petua ${n}:`, { exact: false }).fill(`Petua ${n}`);
  await editor.getByRole('button', { name: 'Bermula kosong' }).click();
  await editor.getByRole('button', { name: 'Guna lukisan terbuka sebagai jawapan contoh' }).click();
  const add = async (sort: string): Promise<Locator> => {
    const conditions = editor.getByRole('group', { name: /^Syarat \d/u });
    const before = await conditions.count();
    await editor.getByRole('button', { name: 'Tambah syarat' }).click();
    const last = conditions.nth(before);
    await last.getByLabel('Apa yang disemak').selectOption({ label: sort });
    return last;
  };
  const link = await add('pautan ada');
  await link.getByRole('group', { name: 'Dari' }).getByLabel('Jenis elemen').selectOption('user');
  await link.getByRole('group', { name: 'Ke' }).getByLabel('Jenis elemen').selectOption('channel');
  const detail = await add('butiran diisi');
  await detail.getByLabel('Butiran').selectOption({ label: 'Agensi' });
  const rule = await add('peraturan tidak menemui apa-apa');
  await rule.getByLabel('Peraturan').selectOption({ index: 3 });
  await rule.getByLabel('Ketepian dengan alasan diterima').check();
  await add('tiada ralat langsung');
  const match = await add('sama seperti jawapan contoh');
  await match.getByLabel('Peratus yang sama').fill('40');
  await page.keyboard.press('Tab');
  await expect(check).toContainText('Sedia:');
  await match.scrollIntoViewIfNeeded();
  await page.screenshot({ path: test.info().outputPath('conditions.png') });
  expect(await accessibilityFaults(page)).toEqual([]);
  const sent = await readFile(await saved(page, editor.getByRole('button', { name: 'Eksport…' })));

  // Worked on again, from the list; the file that was sent meanwhile holds the older state, and is asked about.
  await menu('Latihan…');
  const dialog = page.getByRole('dialog', { name: 'Latihan' });
  await dialog.getByRole('button', { name: 'Sunting: Lesen lengkap' }).click();
  await expect(dialog).toBeHidden();
  await editor.getByLabel('Tajuk', { exact: true }).fill('Lesen baharu');
  await expect(editor.getByText('Disimpan pada komputer ini')).toBeVisible();
  await menu('Latihan…');
  const newer = await saved(page, dialog.getByRole('button', { name: 'Simpan sebagai fail: Lesen baharu' }));
  expect(await readFile(newer, 'utf8')).toContain('Lesen baharu');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const chooser = page.waitForEvent('filechooser');
  await menu('Buka fail latihan…');
  await (await chooser).setFiles({ name: 'lesen.exercise.json', mimeType: 'application/json', buffer: sent });
  await expect(dialog).toContainText('Gantikan dengan yang dalam fail?');
  await dialog.getByRole('button', { name: 'Gantikan' }).click();
  const own = dialog.getByRole('list', { name: 'Latihan sendiri' });
  await expect(own.getByRole('listitem')).toHaveCount(1);
  await expect(own).toContainText('Lesen lengkap');
  await page.screenshot({ path: test.info().outputPath('own.png') });

  // Begun from the list as a participant does, and handed in with nothing reached.
  await own.getByRole('button', { name: /^Lesen lengkap/u }).click();
  const panel = page.getByRole('complementary', { name: 'Panel latihan' });
  await expect(panel).toContainText('0 daripada 1 markah');
  await panel.getByRole('button', { name: 'Selesai', exact: true }).click();
  await panel.getByLabel('Nama anda').fill('Devi');
  await panel.getByRole('button', { name: 'Selesai', exact: true }).click();
  const sheet = await saved(page, panel.getByRole('button', { name: 'Keputusan (CSV)' }));
  expect((await readFile(sheet, 'utf8')).split('\r\n')[1]).toMatch(/^Devi,Lesen lengkap,0,1,0,/u);
  const pdf = await saved(page, panel.getByRole('button', { name: 'Keputusan (PDF)' }));
  expect((await readFile(pdf, 'latin1')).startsWith('%PDF-1.7')).toBe(true);
});
