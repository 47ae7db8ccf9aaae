import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { openExample } from '../support/editor';

const POPPLER = spawnSync('pdfinfo', ['-v']).error === undefined;

test('the drawing is printed on sheets of its own, and nothing else of the window', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'print', { value: () => document.body.setAttribute('data-printing', '') });
  });
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Cetak' });
  await expect(dialog.getByRole('img', { name: 'Pratonton halaman 1' })).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'Skrin' })).toHaveCount(0);
  expect(await accessibilityFaults(page, { within: '[role=dialog]' })).toEqual([]);
  await dialog.getByRole('radio', { name: 'A3' }).click();
  await dialog.getByRole('radio', { name: 'Melintang' }).click();
  await dialog.getByRole('radio', { name: 'Bahagi ikut lorong' }).click();
  await dialog.getByRole('button', { name: 'Cetak' }).click();
  await expect(page.locator('body[data-printing]')).toBeVisible();

  test.skip(!POPPLER, 'poppler’s pdfinfo and pdftotext are not installed: what reaches the printer is not looked at');
  // What the system's dialog would send to the printer.
  const folder = mkdtempSync(path.join(tmpdir(), 'landskap-print-'));
  try {
    const file = path.join(folder, 'x.pdf');
    const sheets = await page.locator('body > [aria-hidden] > img').count();
    expect(sheets).toBeGreaterThan(0);
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const facts = execFileSync('pdfinfo', ['-l', '9', file], { encoding: 'utf8' });
    expect(facts).toMatch(new RegExp(`^Pages: +${sheets}$`, 'm'));
    const sizes = [...facts.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(([, width, height]) => [Math.round(Number(width) / 10), Math.round(Number(height) / 10)]);
    expect(sizes).toEqual(Array.from({ length: sheets }, () => [119, 84]));
    const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expect(words).toContain('Pengurusan Pengambilan Pekerja');
    expect(words).not.toContain('Fail');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  // Nothing of it stays once the dialog is closed.
  await expect(page.locator('body > [aria-hidden] > img')).toHaveCount(0);
});
