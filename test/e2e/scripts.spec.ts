import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { landskap } from '../support/built-cli';
import { openExample } from '../support/editor';

const ROOT = path.join(import.meta.dirname, '../..');
const FILE = path.join(ROOT, 'test/golden/many-scripts.lmv');

let folder = '';
test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(path.join(tmpdir(), 'landskap-scripts-'));
  await page.addInitScript(() => {
    for (const picker of ['showSaveFilePicker', 'showOpenFilePicker']) Object.defineProperty(window, picker, { value: undefined });
  });
  page.on('filechooser', (chooser) => void chooser.setFiles(FILE));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function openNames(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Buka…' }).click();
}

/** The fallback fonts that the window has asked for. */
function fontsAsked(page: Page): ReadonlySet<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const [, name] = /\/(Noto\w+?)-[\w-]+\.ttf$/u.exec(request.url()) ?? [];
    if (name !== undefined) asked.add(name);
  });
  return asked;
}

const ALL = ['NotoEmoji_500Medium', 'NotoSansArabic_400Regular', 'NotoSansArabic_600SemiBold', 'NotoSansSC_500Medium', 'NotoSansTamil_400Regular', 'NotoSansTamil_600SemiBold'];

test('the window shows names in other scripts in the fonts of the exports, as wide as they were measured', async ({ page }) => {
  const asked = fontsAsked(page);
  await openNames(page);
  await expect(page.locator('.react-flow__node-element').first()).toBeVisible();
  await expect.poll(() => [...asked].toSorted()).toEqual(ALL);
  await page.evaluate(() => document.fonts.ready);
  // Where the next run of a line begins, the one before has ended: em for em.
  const gaps = await page.locator('.react-flow__node-element tspan').evaluateAll((runs) =>
    (runs as SVGTSpanElement[]).flatMap((run) => {
      const next = run.nextElementSibling as SVGTSpanElement | null;
      if (next === null || !run.getAttribute('font-family')?.includes('Tamil')) return [];
      return [Math.abs(Number(run.getAttribute('x')) + run.getComputedTextLength() - Number(next.getAttribute('x')))];
    }),
  );
  expect(gaps.length).toBeGreaterThan(20);
  expect(Math.max(...gaps)).toBeLessThan(0.2);
});

test('the painted canvas shows them too, once their fonts have come', async ({ page }) => {
  const asked = fontsAsked(page);
  await openNames(page, '/?canvas=painted');
  await expect(page.getByTestId('picture')).toBeVisible();
  await expect.poll(() => [...asked].toSorted()).toEqual(ALL);
  await expect.poll(() => page.evaluate(() => document.fonts.check('500 15px "Noto Sans SC"', '学'))).toBe(true);
});

test('a drawing with Latin names alone loads none of these fonts', async ({ page }) => {
  const asked = fontsAsked(page);
  await openExample(page, 'Lesen Premis Perniagaan');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog').getByRole('img', { name: 'Pratonton halaman 1' })).toBeVisible();
  expect([...asked]).toEqual([]);
});

test('the export dialog names what no font has', async ({ page }) => {
  await openNames(page);
  await expect(page.locator('.react-flow__node-element').first()).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog').getByText('Tiada fon bagi 한 글 dalam “Arkib 한글”: ditunjukkan sebagai kotak.')).toBeVisible();
});

for (const [format, command] of [
  ['png', 'Eksport gambar PNG…'],
  ['svg', 'Eksport gambar SVG…'],
  ['pdf', 'Eksport dokumen PDF…'],
] as const) {
  test(`the window’s ${format.toUpperCase()} of these names is the command line’s, byte for byte`, async ({ page }) => {
    const exported = landskap(folder, 'export', FILE, '--out', `x.${format}`);
    await openNames(page);
    await expect(page.locator('.react-flow__node-element').first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Fail' }).click();
    await page.getByRole('menuitem', { name: 'Eksport', exact: true }).click();
    await page.getByRole('menuitem', { name: command }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Eksport' }).click();
    const fromWindow = readFileSync(await (await download).path());
    await exported;
    expect(fromWindow.equals(readFileSync(path.join(folder, `x.${format}`)))).toBe(true);
  });
}
