import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { element, openExample } from '../support/editor';
import { journalEntries } from '../support/journal';

const EXAMPLE = 'Pengurusan Pengambilan Pekerja';

// Files are picked with a plain input and saved as downloads: a browser's own dialogs can't be answered here.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'showOpenFilePicker', { value: undefined });
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  }),
);

/** Chooses a line of the menu for presenting. */
async function present(page: Page, command: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Paparan' }).click();
  await page.getByRole('menuitem', { name: 'Pembentangan' }).click();
  await page.getByRole('menuitem', { name: command }).or(page.getByRole('menuitemcheckbox', { name: command })).click();
}

test('the example is walked through from 3.3.4 a to g with the keys of a presenter, and can be edited meanwhile', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await present(page, 'Bentang langkah demi langkah');
  const panel = page.getByRole('complementary', { name: 'Pembentangan' });
  const title = panel.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('a. Siapa yang dilayani');
  await expect(panel).toContainText('Langkah 1 daripada 7');
  await expect(panel).toContainText('perenggan 3.3.4 a; Jadual 3-1, label 1');
  const veil = page.locator('g[data-walk]');
  await page.screenshot({ path: test.info().outputPath('walk-1.png') });
  const keys = ['ArrowRight', 'PageDown', 'Space', 'ArrowDown', 'PageDown', 'ArrowRight'];
  for (const [at, letter] of ['b', 'c', 'd', 'e', 'f', 'g'].entries()) {
    await page.keyboard.press(keys[at] ?? '');
    await expect(title).toHaveText(new RegExp(`^${letter}\\. `));
    await expect(panel).toContainText(`3.3.4 ${letter}`);
    await expect(veil).toHaveAttribute('data-walk', String(at + 2));
    await page.screenshot({ path: test.info().outputPath(`walk-${at + 2}.png`) });
  }
  await expect(panel).toContainText('MyGov*Net.PDSA (10 Gbps)');
  for (const [key, step] of [['PageUp', 6], ['Home', 1], ['ArrowLeft', 1], ['End', 7], ['ArrowUp', 6], ['F5', 6]] as const) {
    await page.keyboard.press(key);
    await expect(veil).toHaveAttribute('data-walk', String(step));
  }
  await expect(panel).toContainText('Maklumat diri calon (MyGDX)');
  expect(await accessibilityFaults(page)).toEqual([]);

  // The black screen comes and goes with B, and goes with the next step.
  const black = page.getByRole('button', { name: 'Skrin gelap' });
  await page.keyboard.press('b');
  await expect(black).toBeVisible();
  await page.keyboard.press('.');
  await expect(black).toBeHidden();
  await page.keyboard.press('b');
  await page.keyboard.press('PageUp');
  await expect(black).toBeHidden();
  await expect(title).toHaveText(/^e\. /);

  // The notes, what comes next and the time come and go with N.
  await page.keyboard.press('n');
  const notes = panel.getByRole('region', { name: 'Nota pembentang' });
  await expect(notes).toContainText('Selepas ini: f. ');
  await expect(notes.locator('time')).toHaveText(/^\d+:\d\d$/);
  await expect(notes.getByRole('paragraph').first()).not.toHaveText('Tiada nota bagi langkah ini.');
  await page.screenshot({ path: test.info().outputPath('walk-notes.png') });
  await page.keyboard.press('n');
  await expect(notes).toBeHidden();

  // A click on the panel's right half goes on; one on its left half does not.
  const box = await panel.boundingBox();
  if (!box) throw new Error('no panel');
  await page.keyboard.press('Home');
  await page.mouse.click(box.x + box.width * 0.25, box.y + box.height * 0.6);
  await expect(title).toHaveText(/^a\. /);
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height * 0.6);
  await expect(title).toHaveText(/^b\. /);

  // An edit shows in the step at once.
  await element(page, 'Saluran: Bersemuka').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Kaunter khidmat');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Kaunter khidmat');

  await panel.getByRole('button', { name: 'Tamatkan pembentangan' }).click();
  await expect(panel).toBeHidden();
  await expect(veil).toHaveCount(0);
});

test('a drawing without steps of its own is presented lane by lane', async ({ page }) => {
  await openExample(page, 'Lesen Premis');
  await present(page, 'Bentang langkah demi langkah');
  const panel = page.getByRole('complementary', { name: 'Pembentangan' });
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Pengguna Perkhidmatan');
  await panel.getByRole('button', { name: 'Seterusnya' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Medium Perkhidmatan');
  await expect(panel).toContainText('perenggan 3.3.4 b; Jadual 3-1, label 2');
});

test('the example grows from empty, step by step, and is whole again afterwards', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const nodes = page.locator('.react-flow__node-element');
  const edges = page.locator('.react-flow__edge');
  await page.keyboard.press('Shift+1');
  await expect(nodes).toHaveCount(38);
  const whole = await edges.count();
  await present(page, 'Bentang dari kosong');
  await expect(page.getByRole('complementary', { name: 'Pembentangan' }).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(nodes).toHaveCount(4);
  await expect(edges).toHaveCount(0);
  await page.screenshot({ path: test.info().outputPath('build-up-1.png') });
  await page.keyboard.press('PageDown');
  await expect(nodes).toHaveCount(7);
  await expect(edges).toHaveCount(12);
  await expect(element(page, 'Perkhidmatan: Pengurusan Pengambilan Pekerja')).toHaveCount(0);
  for (const count of [12, 20, 21, 27, 38]) {
    if (count === 21) await page.screenshot({ path: test.info().outputPath('build-up-4.png') });
    await page.keyboard.press('PageDown');
    await expect(nodes).toHaveCount(count);
  }
  await expect(edges).toHaveCount(whole);
  await page.keyboard.press('PageUp');
  await expect(nodes).toHaveCount(27);
  // The document was never touched.
  await page.keyboard.press('Escape');
  await expect(nodes).toHaveCount(38);
  await expect(page.getByText('Belum disimpan sebagai fail')).toBeVisible();
});

test('a walk of one’s own is written beside the canvas, saved, opened again and presented', async ({ page }) => {
  await openExample(page, 'Lesen Premis');
  await present(page, 'Sunting langkah pembentangan');
  const editor = page.getByRole('complementary', { name: 'Langkah pembentangan' });
  const steps = editor.getByRole('list', { name: 'Langkah' }).getByRole('listitem');
  // It begins as the walk lane by lane.
  await expect(steps).toHaveCount(7);
  await editor.getByRole('button', { name: 'Baharu' }).click();
  await expect(steps).toHaveCount(1);
  await editor.getByLabel('Tajuk langkah').fill('Portal');
  await editor.getByLabel('Teks untuk bilik').fill('Dari mana pemohon bermula.');
  await editor.getByLabel('Jadual atau perenggan panduan').fill('Jadual 3-1, label 2');
  await editor.getByLabel('Nota pembentang').fill('Tanya siapa yang pernah menggunakannya.');
  const portal = page.locator('.react-flow__node-element[aria-label^="Saluran:"]').first();
  await portal.click();
  await editor.getByRole('button', { name: 'Ambil pilihan' }).click();
  await expect(editor).toContainText('1 elemen, 0 pautan');

  // More steps: moved and chosen by keyboard, taken away and put back.
  await editor.getByRole('button', { name: 'Tambah langkah' }).click();
  await editor.getByLabel('Tajuk langkah').fill('Pemohon');
  await page.locator('.react-flow__node-element[aria-label^="Pengguna:"]').first().click();
  await editor.getByRole('button', { name: 'Ambil pilihan' }).click();
  await expect(editor).toContainText(/1 elemen, [1-9] pautan/);
  await page.screenshot({ path: test.info().outputPath('editor.png') });
  await steps.getByRole('button', { name: 'Pemohon' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(steps).toContainText(['Pemohon', 'Portal']);
  await page.keyboard.press('ArrowDown');
  await expect(editor.getByLabel('Tajuk langkah')).toHaveValue('Portal');
  await page.keyboard.press('Delete');
  await expect(steps).toHaveCount(1);
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(steps).toContainText(['Pemohon', 'Portal']);
  await steps.nth(0).dragTo(steps.nth(1));
  await expect(steps).toContainText(['Portal', 'Pemohon']);
  await steps.nth(1).dragTo(steps.nth(0));
  await expect(steps).toContainText(['Pemohon', 'Portal']);
  expect(await accessibilityFaults(page)).toEqual([]);

  // Nothing is given up without a question.
  await editor.getByRole('button', { name: 'Baharu' }).click();
  const asked = page.getByRole('dialog', { name: 'Simpan langkah pembentangan?' });
  await asked.getByRole('button', { name: 'Batal' }).click();
  await expect(steps).toHaveCount(2);

  const download = page.waitForEvent('download');
  await editor.getByRole('button', { name: 'Simpan langkah…' }).click();
  const file = await (await download).path();
  await expect(editor).toContainText('Lesen Premis Perniagaan.walk.json');
  await editor.getByRole('button', { name: 'Baharu' }).click();
  await expect(steps).toHaveCount(1);

  const chooser = page.waitForEvent('filechooser');
  await editor.getByRole('button', { name: 'Buka…' }).click();
  await (await chooser).setFiles({ name: 'kelas.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await expect(editor).toContainText('kelas.json');
  await expect(steps).toContainText(['Pemohon', 'Portal']);

  await editor.getByRole('button', { name: 'Bentang' }).click();
  const panel = page.getByRole('complementary', { name: 'Pembentangan' });
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Pemohon');
  await page.keyboard.press('PageDown');
  await expect(panel).toContainText('Dari mana pemohon bermula.');
  await expect(panel).toContainText('Jadual 3-1, label 2');
  await expect(panel).not.toContainText('Tanya siapa');
  await page.keyboard.press('Escape');
  await expect(steps).toHaveCount(2);
});

test('a file that is no walk is refused in words, and a walk opened as a drawing becomes the drawing’s own', async ({ page }) => {
  await openExample(page, 'Lesen Premis');
  const open = async (command: () => Promise<void>, text: string): Promise<void> => {
    // A browser refuses a file dialog for a moment after another was answered, sooner than a person could ask for it.
    await expect(async () => {
      const chooser = page.waitForEvent('filechooser', { timeout: 3000 });
      await Promise.all([chooser, command()]);
      await (await chooser).setFiles({ name: 'kelas.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    }).toPass();
  };
  const openWalk = (): Promise<void> => present(page, 'Buka langkah pembentangan…');
  const dialog = page.getByRole('dialog');
  await open(openWalk, '{ "format": "lmv" }');
  await expect(dialog).toContainText('bukan langkah pembentangan');
  await page.keyboard.press('Escape');
  await open(openWalk, '{ "format": "lmv-walk", "version": 1, "steps": [{ "title": 7 }] }');
  await expect(dialog).toContainText('/steps/0/title');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await open(() => page.keyboard.press('Control+o'), '{ "format": "lmv-walk", "version": 1, "steps": [{ "title": "Satu sahaja", "elements": ["tiada"] }] }');
  await expect(page.getByText('Langkah pembentangan dibuka: kelas.json (1 langkah)')).toBeVisible();
  await present(page, 'Bentang langkah demi langkah');
  await expect(page.getByRole('complementary', { name: 'Pembentangan' })).toContainText('Satu sahaja');
});

test('steps that are not saved come back after the window was killed', async ({ page, context }) => {
  await openExample(page, 'Lesen Premis');
  await present(page, 'Sunting langkah pembentangan');
  const title = page.getByRole('complementary', { name: 'Langkah pembentangan' }).getByLabel('Tajuk langkah');
  await title.fill('Zqk langkah');
  await expect.poll(() => keptWalks(page), { intervals: [50] }).toContain('Zqk langkah');
  await page.goto('chrome://crash').catch(() => undefined);
  const again = await context.newPage();
  await page.close();
  await again.goto('/');
  await again.getByRole('button', { name: 'Pulihkan' }).click();
  const editor = again.getByRole('complementary', { name: 'Langkah pembentangan' });
  await expect(editor.getByLabel('Tajuk langkah')).toHaveValue('Zqk langkah');
  await expect(editor).toContainText('belum disimpan');
});

/** The texts of all walks in the journal. */
async function keptWalks(page: Page): Promise<string> {
  return (await page.evaluate(journalEntries)).map(({ walk }) => walk?.text ?? '').join('\n');
}
