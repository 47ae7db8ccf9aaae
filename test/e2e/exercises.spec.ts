import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';

const run = promisify(execFile);
const TITLE = 'Namakan empat hubungan';
const NAME = 'Nur Aisyah binti Omar';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
});

/** Goes with Tab until something has the keyboard. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  const reached = (): Promise<boolean> => goal.evaluate((node) => node === document.activeElement);
  for (let pressed = 0; pressed < 90 && !(await reached()); pressed++) await page.keyboard.press('Tab');
  await expect(goal).toBeFocused();
}

async function press(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press('Enter');
}

/** Begins an exercise from the first page, by keyboard. */
async function begin(page: Page, title: string): Promise<Locator> {
  await page.goto('/');
  await press(page, page.getByRole('button', { name: 'Latihan…' }));
  const dialog = page.getByRole('dialog', { name: 'Latihan' });
  await press(page, dialog.getByRole('button', { name: title }));
  const panel = page.getByRole('complementary', { name: 'Panel latihan' });
  await expect(panel.getByRole('heading', { name: title })).toBeVisible();
  return panel;
}

/** Goes to an element by a few letters, and to its details. */
async function goTo(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').locator('input');
  await expect(field).toBeFocused();
  await page.keyboard.type(letters);
  await expect(page.getByRole('option').first()).toContainText(letters);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Butiran dan penemuan' }).getByRole('textbox', { name: 'Nama' })).toHaveValue(new RegExp(letters, 'u'));
}

/** Picks from a list of the guide by a few letters. */
async function pick(page: Page, field: string, letters: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field });
  await tabTo(page, box);
  await page.keyboard.type(letters);
  await expect(page.getByRole('option', { name: letters }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(new RegExp(letters, 'u'));
}

async function saved(page: Page, button: Locator): Promise<Download> {
  const download = page.waitForEvent('download');
  await press(page, button);
  return download;
}

test('an exercise is solved, ticked, marked and handed in by keyboard; the sheet and the class table say the same', async ({ page }) => {
  test.setTimeout(300_000);
  const panel = await begin(page, TITLE);
  await expect(panel).toContainText('0 daripada 12 markah');
  expect(await accessibilityFaults(page)).toEqual([]);

  // A hint comes one level at a time.
  const hint = panel.getByRole('button', { name: /^Petua \d daripada 3: Rakyat ada persona/u });
  for (const level of ['Umum:', 'Di mana:']) {
    await press(page, hint);
    await expect(panel.getByText(level)).toBeVisible();
  }
  await expect(panel.getByText('Tepatnya:')).toBeHidden();

  const people = [
    ['Pencari kerja', 'G2C', 'Warganegara'],
    ['Syarikat majikan', 'G2B', 'Warganegara'],
    ['Jabatan Tenaga Kerja', 'G2G', 'Agensi Persekutuan'],
    ['Pegawai urus setia', 'G2E', 'Penjawat Awam'],
  ] as const;
  for (const [name, relationship, group] of people) {
    await goTo(page, name);
    const choices = page.getByRole('complementary', { name: 'Butiran dan penemuan' }).getByRole('radiogroup', { name: 'Hubungan perkhidmatan' });
    await tabTo(page, choices.getByRole('radio').first());
    const wanted = choices.getByRole('radio', { name: new RegExp(`^${relationship}`, 'u') });
    for (let pressed = 0; pressed < 4 && (await wanted.getAttribute('aria-checked')) !== 'true'; pressed++) await page.keyboard.press(pressed === 0 ? 'Space' : 'ArrowRight');
    await expect(wanted).toHaveAttribute('aria-checked', 'true');
    await expect(panel.getByRole('listitem').filter({ hasText: `sebagai ${relationship}` })).toContainText('selesai:');
    await pick(page, 'Kumpulan sasar', group);
  }
  await expect(panel).toContainText('11 daripada 12 markah');
  await goTo(page, 'Pencari kerja');
  await pick(page, 'Persona', 'Pencari');
  await expect(panel.getByRole('status')).toHaveText('Semua langkah selesai: 12 daripada 12 markah.');

  await press(page, panel.getByRole('button', { name: 'Selesai', exact: true }));
  await expect(panel.getByRole('textbox', { name: 'Nama anda' })).toBeFocused();
  await page.keyboard.type(NAME);
  await page.keyboard.press('Enter');
  await expect(panel).toContainText(`Siap, ${NAME}.`);
  await page.screenshot({ path: test.info().outputPath('finished.png') });

  const pdf = await saved(page, panel.getByRole('button', { name: 'Keputusan (PDF)' }));
  expect(pdf.suggestedFilename()).toBe(`four-relationships - ${NAME}.pdf`);
  const csv = await saved(page, panel.getByRole('button', { name: 'Keputusan (CSV)' }));
  const [, line] = (await readFile(await csv.path(), 'utf8')).split('\r\n');
  expect(line).toMatch(new RegExp(`^${NAME},${TITLE},12,12,100,\\d+,2,,20\\d\\d-`, 'u'));
  const words = await readFile(await pdf.path(), 'latin1');
  expect(words.startsWith('%PDF-1.7')).toBe(true);
  await pdf.saveAs(test.info().outputPath('sheet.pdf'));

  const folder = test.info().outputPath('kelas');
  await mkdir(folder, { recursive: true });
  const drawing = await saved(page, panel.getByRole('button', { name: 'Simpan lukisan' }));
  expect(drawing.suggestedFilename()).toBe(`four-relationships - ${NAME}.lmv`);
  await copyFile(await drawing.path(), path.join(folder, drawing.suggestedFilename()));
  const { stdout } = await run(process.execPath, ['electron/cli/bin.mjs', 'mark', folder, '--format', 'json'], { cwd: path.join(import.meta.dirname, '../..') });
  expect(JSON.parse(stdout)).toMatchObject([{ exercise: 'four-relationships', participant: NAME, points: 12, max: 12, percent: 100, hints: 2, modelShown: false }]);
});

test('the model answer is compared with one’s own and noted; the panel closes and opens', async ({ page }) => {
  const panel = await begin(page, 'Lukisan bebas: tempahan dewan');
  await press(page, panel.getByRole('button', { name: 'Banding dengan jawapan contoh' }));
  const dialog = page.getByRole('dialog', { name: /jawapan contoh/u });
  await expect(dialog.getByRole('img')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('model.png') });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(panel).toContainText('Jawapan contoh sudah dilihat');

  await panel.getByRole('button', { name: 'Tutup' }).click();
  await expect(panel).toBeHidden();
  await page.getByRole('menuitem', { name: 'Paparan' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Panel latihan' }).click();
  await expect(panel).toContainText('Jawapan contoh sudah dilihat');

  // The starter was not changed: nothing is lost by beginning another one.
  await page.getByRole('menuitem', { name: 'Bantuan' }).click();
  await page.getByRole('menuitem', { name: 'Latihan…', exact: true }).click();
  await page.getByRole('dialog', { name: 'Latihan' }).getByRole('button', { name: TITLE }).click();
  await expect(panel.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(panel).toContainText('Melihat jawapan contoh dicatat');
});
