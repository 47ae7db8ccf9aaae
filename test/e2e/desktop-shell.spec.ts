import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/desktop-test';

const EXAMPLE = path.join(import.meta.dirname, '../../assets/examples/pengambilan-pekerja.lmv');

function logOf(folder: string): string {
  return readFileSync(path.join(folder, 'profile/userData/logs/landskap.log'), 'utf8');
}

test('a whole session makes no request outside the program, and its log holds nothing of the drawing', async ({ start, folder }) => {
  const file = path.join(folder, 'Rahsia Besar.lmv');
  copyFileSync(EXAMPLE, file);
  const desktop = await start({ files: [file] });
  const { page } = desktop;
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).host));
  await expect(page.getByText('Sistem Pengambilan Pekerja').first()).toBeAttached();
  await desktop.menu('language-en');
  await desktop.menu('theme-dark');
  await desktop.menu('show-findings');
  await desktop.menu('tidy-all');
  await desktop.menu('save');
  const picture = path.join(folder, 'gambar.png');
  await desktop.answer('showSaveDialog', { canceled: false, filePath: picture });
  await desktop.menu('export-png');
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  await expect.poll(() => existsSync(picture), { timeout: 30_000 }).toBe(true);
  await desktop.menu('about');
  await expect(page.getByRole('dialog').getByText('@xyflow/react')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('#root > *').first()).toBeVisible();
  expect([...asked]).toEqual(['landskap.app.localhost']);
  expect(desktop.attempts.filter((attempt) => attempt.startsWith('request'))).toEqual([]);

  const log = logOf(folder);
  expect(log).toMatch(/^\S+Z started platform=\w+ electron=\S+\n\S+Z window-opened\n/);
  expect(log).not.toMatch(/request-refused|Rahsia|Pekerja|PQRST|tmp|profile/);
});

test('the log tells what went wrong by codes, and is shown in its folder', async ({ start, folder }) => {
  const desktop = await start();
  await desktop.page.evaluate(() => {
    const named = new TypeError('Sistem Rahsia tidak dijumpai');
    setTimeout(() => {
      throw named;
    });
  });
  await expect.poll(() => logOf(folder)).toContain('window-fault name=TypeError at=');
  await expect(desktop.program.call('invoke', { window: 1, channel: 'file:open', args: ['Fail Rahsia'], url: 'http://landskap.app.localhost/index.html', frame: 'main' })).rejects.toThrow('not of its form');
  expect(await desktop.program.call('may-request', 'https://example.org/Rahsia')).toBe(false);
  const log = logOf(folder);
  expect(log).toContain('message-refused channel=file:open');
  expect(log).toContain('request-refused protocol=https:');
  expect(log).not.toContain('Rahsia');
  await desktop.menu('show-log');
  await expect.poll(() => desktop.program.call('revealed')).toEqual([path.join(folder, 'profile/userData/logs/landskap.log')]);
});

test('an agency’s settings stand, and can’t be changed in the window', async ({ start, folder }) => {
  const file = path.join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify({ lang: 'en', theme: 'dark', externalLinks: false, embedSource: false }));
  const desktop = await start({ env: { LANDSKAP_POLICY: file } });
  const { page } = desktop;
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'New drawing' })).toBeVisible();
  await desktop.menu('language-ms');
  await desktop.menu('theme-light');
  await desktop.menu('about');
  await expect(page.getByRole('dialog')).toContainText('Settled by your agency: language, theme, external links, drawings inside pictures');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => desktop.program.call('menu-labels')).toContain('File');
  await page.evaluate(() => window.open('https://www.rasa.jdn.gov.my/'));
  await expect.poll(() => desktop.attempts).toContain('open https://www.rasa.jdn.gov.my/');
  expect(await desktop.dialogs()).toEqual([]);

  await page.keyboard.press('Escape');
  await desktop.menu('new');
  await expect(page.locator('.react-flow__node-ghost').first()).toBeVisible();
  await desktop.menu('export-png');
  const source = page.getByRole('checkbox', { name: /Carry the drawing inside.*Settled by your agency/ });
  await expect(source).not.toBeChecked();
  await expect(source).toBeDisabled();
});

test('an agency’s file that can’t be used is named, and nothing of it is in force', async ({ start, folder }) => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify({ lang: 'en', telemetry: true }));
  const desktop = await start({ env: { LANDSKAP_POLICY: file }, answers: [{ name: 'showMessageBox', answer: { response: 0 } }] });
  await expect.poll(async () => (await desktop.dialogs()).length).toBe(1);
  expect(JSON.stringify(await desktop.dialogs())).toContain('telemetry');
  await expect(desktop.page.getByRole('button', { name: 'Lukisan baharu' })).toBeVisible();
});

test('the program says what it is, which edition it checks by, and whose work is in it', async ({ start }) => {
  const desktop = await start();
  await desktop.menu('about');
  const dialog = desktop.page.getByRole('dialog', { name: 'Perihal Landskap' });
  await expect(dialog).toContainText('0.0.0-harness');
  await expect(dialog).toContainText('wog-2025-beta');
  await dialog.locator('summary', { hasText: /^react-dom / }).click();
  await expect(dialog.locator('details[open]').getByText('Permission is hereby granted')).toBeVisible();
});
