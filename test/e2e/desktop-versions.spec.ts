import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/desktop-test';

const EXAMPLE = path.join(import.meta.dirname, '../../assets/examples/pengambilan-pekerja.lmv');

test('saved states are looked at, compared with now, and gone back to', async ({ start, folder }) => {
  const file = path.join(folder, 'pekerja.lmv');
  copyFileSync(EXAMPLE, file);
  const desktop = await start({ files: [file] });
  const { page } = desktop;
  const status = page.getByRole('contentinfo');
  await expect(status).toContainText('38 elemen');
  await desktop.menu('select-all');
  await desktop.menu('delete');
  await expect(status).toContainText('0 elemen');
  await desktop.menu('save');
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pekerja – Landskap');

  await desktop.menu('versions');
  const dialog = page.getByRole('dialog', { name: 'Versi tersimpan' });
  const states = dialog.getByRole('list', { name: 'Versi' }).getByRole('button');
  await expect(states).toHaveCount(2);
  await expect(states.first()).toContainText('0 elemen');
  await expect(dialog).toContainText('Tiada perbezaan.');

  // The older one: its picture, and what was taken away since, lane by lane.
  await states.last().click();
  await expect(states.last()).toHaveAttribute('aria-current', 'true');
  await expect(dialog.getByRole('img', { name: /^Gambar versi/ })).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Perbezaan' })).toContainText('4 dibuang');

  // As a picture, in the dialog that compares any two drawings.
  await dialog.getByRole('button', { name: 'Bandingkan sebagai gambar…' }).click();
  const compared = page.getByRole('dialog', { name: /^Perbandingan dengan/ });
  await expect(compared).toContainText('Sistem XY');
  await page.keyboard.press('Escape');
  await expect(compared).toBeHidden();

  // Back to it, as one step; the file stays as it is until it is saved.
  await desktop.menu('versions');
  await states.last().click();
  await dialog.getByRole('button', { name: 'Pulihkan versi ini' }).click();
  await expect(status).toContainText('38 elemen');
  expect(readFileSync(file, 'utf8')).not.toContain('Sistem XY');
  await desktop.menu('undo');
  await expect(status).toContainText('0 elemen');
  await desktop.menu('redo');
  await desktop.menu('save');
  await expect.poll(() => readFileSync(file, 'utf8')).toContain('Sistem XY');
});
