import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { writeDrawing } from '../../shared/document/write';
import { accessibilityFaults } from '../support/accessibility';
import { drag, element, middle, newDrawing, openExample } from '../support/editor';
import { manyElements } from '../support/many-elements';

const EXAMPLE = 'Pengurusan Pengambilan Pekerja';

/** A lane's button: small while the lane is open, the whole strip while it is folded. */
function lane(page: Page, number: number): Locator {
  return page.locator(`button[data-lane="${number}"]`);
}

/** A link on the canvas by what a reader says of it. */
function link(page: Page, name: string): Locator {
  return page.locator('.react-flow__edge').and(page.getByLabel(name, { exact: true }));
}

async function folded(page: Page): Promise<string> {
  return page.locator('button[data-lane][aria-expanded="false"]').evaluateAll((strips) => strips.map((strip) => strip.getAttribute('data-lane')).join(' '));
}

/** The drawing's file, as the window would write it now. */
async function savedFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+s');
  return readFileSync(await (await download).path(), 'utf8');
}

async function exportedSvg(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Fail' }).click();
  await page.getByRole('menuitem', { name: 'Eksport', exact: true }).click();
  await page.getByRole('menuitem', { name: /SVG/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Eksport' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const picker of ['showSaveFilePicker', 'showOpenFilePicker']) Object.defineProperty(window, picker, { value: undefined });
  });
});

test('a lane is folded and opened by mouse; what is below moves up, and links end at the strip', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const system = element(page, 'Sistem: Sistem XY');
  const before = await middle(system);
  await lane(page, 5).click();
  await expect(lane(page, 5)).toHaveAccessibleName('Lorong 5: Aplikasi Bersepadu, 9 elemen dilipat');
  await expect(lane(page, 5)).toHaveAttribute('aria-expanded', 'false');
  await expect(lane(page, 5)).toContainText('Aplikasi Bersepadu');
  await expect(element(page, 'Modul: Modul Laporan')).toHaveCount(0);
  await expect.poll(async () => (await middle(system)).y).toBeLessThan(before.y - 60);
  // Its links are still there, and end on it: from above with the head, from below with the tail.
  const strip = await lane(page, 5).boundingBox();
  for (const name of ['Cetakan – diautomasikan oleh – Modul Laporan', 'Sistem Pengambilan Pekerja – pertukaran data – Sistem XY']) {
    const box = await link(page, name).locator('polyline').first().boundingBox();
    expect(box && strip && box.y < strip.y + strip.height && box.y + box.height > strip.y).toBe(true);
  }
  await lane(page, 6).click();
  await expect(link(page, 'Sistem Pengambilan Pekerja – pertukaran data – Sistem XY')).toHaveCount(0);
  await lane(page, 6).click();
  await lane(page, 5).click();
  await expect(element(page, 'Modul: Modul Laporan')).toBeVisible();
  await expect.poll(() => middle(system)).toEqual(before);
});

test('by keyboard: fold, focus on one lane, open all; the keyboard stays with the lane', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await element(page, 'Saluran: Bersemuka').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('f');
  await expect(lane(page, 2)).toBeFocused();
  await expect(lane(page, 2)).toHaveAccessibleName(/^Lorong 2: Medium Perkhidmatan, 3 elemen dilipat$/);
  await expect(page.getByText('1 dipilih')).toHaveCount(0);
  // The strip itself answers to the same key, and to Enter.
  await page.keyboard.press('f');
  expect(await folded(page)).toBe('');
  await page.keyboard.press('Enter');
  expect(await folded(page)).toBe('2');

  // Arrows pass over it; nothing in it has the keyboard.
  await element(page, 'Pengguna: Rakyat (G2C)').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.react-flow__node-element:focus')).toHaveAccessibleName(/^(Perkhidmatan|Proses): /);
  // Along a link it opens.
  await element(page, 'Pengguna: Rakyat (G2C)').focus();
  await page.keyboard.press(']');
  await expect(page.locator('.react-flow__node-element:focus')).toHaveAccessibleName(/^Saluran: /);
  expect(await folded(page)).toBe('');

  const top = (await lane(page, 2).boundingBox())?.y;
  await page.keyboard.press('Shift+F');
  expect(await folded(page)).toBe('1 3 4 5 6 7');
  await expect.poll(async () => Math.round((await lane(page, 2).boundingBox())?.y ?? 0)).toBe(Math.round(top ?? -1));
  await page.keyboard.press('Control+Shift+f');
  expect(await folded(page)).toBe('');

  // The palette has it by name, and the sheet of shortcuts lists its keys.
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Perintah, elemen atau apa yang hendak ditambah' });
  await palette.getByRole('combobox').fill('lipat lorong');
  await expect(palette.getByRole('option', { selected: true })).toContainText('Lipat lorong');
  await page.keyboard.press('Enter');
  await expect.poll(() => folded(page)).toBe('2');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Lipat semua lorong lain');
});

test('going to what is folded away opens its lane: find, finding, palette, adding; select all leaves it out', async ({ page }) => {
  await openExample(page, `${EXAMPLE} (seperti dalam panduan)`);
  await expect(page.getByRole('button', { name: /^Tunjukkan penemuan: .*[1-9]/ }).first()).toBeVisible();
  await lane(page, 6).click();
  await expect(lane(page, 6)).toHaveAccessibleName(/^Lorong 6: .* elemen dilipat, amaran, \d+ penemuan$/);

  await page.keyboard.press('Control+f');
  const field = page.getByRole('combobox', { name: 'Cari dalam lukisan' });
  await field.fill('Sistem XY');
  const panel = page.getByRole('region', { name: 'Cari dan tapis' });
  await expect(panel.getByRole('option').first().locator('mark')).toHaveText('Sistem XY');
  await field.press('Enter');
  await expect(element(page, 'Sistem: Sistem XY')).toHaveClass(/selected/);
  expect(await folded(page)).toBe('');
  await field.press('Escape');

  await lane(page, 6).click();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Perintah, elemen atau apa yang hendak ditambah' });
  await palette.getByRole('combobox').fill('Sistem YZ');
  await expect(palette.getByRole('option', { selected: true })).toContainText('Sistem YZ');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Sistem: Sistem YZ')).toHaveClass(/selected/);
  expect(await folded(page)).toBe('');

  await lane(page, 6).click();
  await page.getByRole('tab', { name: /Penemuan/ }).click();
  await page.locator('[data-finding^="supplier-agency-missing"]').filter({ hasText: '“Sistem A”' }).click();
  await expect(element(page, 'Sistem: Sistem A')).toHaveClass(/selected/);
  expect(await folded(page)).toBe('');

  await lane(page, 6).click();
  await lane(page, 1).focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('29 dipilih').first()).toBeVisible();
  expect(await folded(page)).toBe('6');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+i');
  await page.keyboard.type('set data');
  await page.getByRole('treeitem', { name: /^Set data/ }).first().click();
  await expect(page.locator('.react-flow__node-element.selected')).toHaveAccessibleName(/^Set data: /);
  expect(await folded(page)).toBe('');
});

test('folding is no change: nothing to save or undo, the file and the picture are the same; a drag below keeps the file’s places', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const picture = await exportedSvg(page);
  const undo = page.getByRole('button', { name: /^Buat asal/ }).first();
  await expect(undo).toBeDisabled();
  await lane(page, 2).click();
  await lane(page, 4).click();
  await expect(undo).toBeDisabled();
  expect(await exportedSvg(page)).toBe(picture);

  const before = JSON.parse(await savedFile(page)) as { elements: { name?: string; x: number; y: number }[] };
  const system = element(page, 'Sistem: Sistem XY');
  const from = await middle(system);
  await drag(page, from, { x: from.x - 40, y: from.y + 20 });
  await expect.poll(async () => (await middle(system)).x).toBeLessThan(from.x - 20);
  const after = JSON.parse(await savedFile(page)) as typeof before;
  const moved = after.elements.filter(({ x, y }, at) => x !== before.elements[at]?.x || y !== before.elements[at]?.y).map(({ name }) => name);
  expect(moved).toEqual(['Sistem XY']);
  const [was, is] = [before, after].map(({ elements }) => elements.find(({ name }) => name === 'Sistem XY'));
  const zoom = Number(/\d+/.exec(await page.getByText(/^\d+%$/).first().innerText())?.[0]) / 100;
  expect(Math.abs((is?.x ?? 0) - (was?.x ?? 0) + 40 / zoom)).toBeLessThan(24);
  expect(Math.abs((is?.y ?? 0) - (was?.y ?? 0) - 20 / zoom)).toBeLessThan(24);

  // Undo takes back the drag, and leaves the lanes folded.
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.round((await middle(system)).x)).toBe(Math.round(from.x));
  expect(await folded(page)).toBe('2 4');
  await expect(undo).toBeDisabled();
});

test('an empty lane can be folded too', async ({ page }) => {
  await newDrawing(page);
  await lane(page, 3).click();
  await expect(page.getByRole('button', { name: 'Tambah: Perkhidmatan' })).toHaveCount(0);
  await expect(lane(page, 3)).toHaveAccessibleName(/0 elemen dilipat/);
  await page.getByRole('button', { name: 'Tambah: Pengguna' }).click();
  await page.keyboard.type('Pelajar');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Pengguna: Pelajar')).toBeVisible();
  expect(await folded(page)).toBe('3');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`folded lanes have no fault of accessibility (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openExample(page, `${EXAMPLE} (seperti dalam panduan)`);
    for (const number of [2, 5, 6]) await lane(page, number).click();
    await page.keyboard.press('Control+0');
    await expect(page.getByText('100%').first()).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}

test('2,000 elements: a lane of the picture is folded at once, and its elements leave the list', async ({ page }) => {
  page.on('filechooser', (chooser) => void chooser.setFiles({ name: 'besar.lmv', mimeType: 'application/json', buffer: Buffer.from(writeDrawing(manyElements(2000))) }));
  await page.goto('/');
  await page.getByRole('button', { name: 'Buka…' }).click();
  await expect(page.getByTestId('picture')).toBeVisible();
  const list = page.getByRole('listbox', { name: /Semua elemen dan pautan/ });
  await expect(list.getByRole('option', { name: /^Aplikasi: / })).toHaveCount(250);
  await page.keyboard.press('Control+0');
  await lane(page, 5).evaluate((button) => button.scrollIntoView());
  const took = await lane(page, 5).evaluate(async (button) => {
    const begun = performance.now();
    (button as HTMLButtonElement).click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - begun;
  });
  test.info().annotations.push({ type: 'folding 2,000 elements, ms', description: String(Math.round(took)) });
  expect(took).toBeLessThan(1000);
  await expect(lane(page, 5)).toHaveAccessibleName(/^Lorong 5: Aplikasi Bersepadu, 500 elemen dilipat/);
  await expect(list.getByRole('option', { name: /^Aplikasi: / })).toHaveCount(0);
  // Its words are in view however far to the right the view goes.
  await page.keyboard.press('Shift+1');
  await expect(lane(page, 5).getByText('500 elemen')).toBeInViewport();
});

test('lanes are named at the edge of the canvas while their labels are out of view, and can be folded there', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const tab = (number: number): Locator => page.locator(`[data-lane-tab="${number}"]`);
  const tabs = page.locator('[data-lane-tab]');
  await expect(tabs).toHaveCount(0);
  const canvas = await page.locator('.react-flow').boundingBox();
  if (!canvas) throw new Error('no canvas');
  await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
  await page.mouse.wheel(400, 0);
  // Far away by their numbers, which cover less of it.
  await expect(tab(2)).toHaveText('2');
  const { x } = (await tab(2).boundingBox()) ?? { x: 0 };
  expect(x - canvas.x).toBeLessThan(12);
  // The keyboard stays where it is.
  const stays = element(page, 'Proses: Kelulusan');
  await stays.focus();
  await tab(2).getByTitle('Lipat lorong 2: Medium Perkhidmatan (F)').click();
  await expect(lane(page, 2)).toHaveAttribute('aria-expanded', 'false');
  await expect(tab(2)).toHaveCount(0);
  await expect(stays).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Control+0');
  await expect(tab(4)).toHaveText('4Proses Peringkat Tinggi');
  await page.keyboard.press('Shift+1');
  await expect(tabs).toHaveCount(0);
});
