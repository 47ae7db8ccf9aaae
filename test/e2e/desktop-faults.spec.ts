import { execFileSync, execSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Desktop } from '../support/electron-harness/desktop';
import { expect, test } from '../support/desktop-test';

const EXAMPLE = path.join(import.meta.dirname, '../../assets/examples/pengambilan-pekerja.lmv');

/** Opens a copy of the example and deletes what is in it, so that there is something to lose. */
async function changed(start: (options: { files: string[] }) => Promise<Desktop>, file: string): Promise<Desktop> {
  copyFileSync(EXAMPLE, file);
  const desktop = await start({ files: [file] });
  const name = path.basename(file, '.lmv');
  await expect.poll(async () => (await desktop.facts())?.title).toBe(`${name} – Landskap`);
  await desktop.menu('select-all');
  await desktop.menu('delete');
  await expect.poll(async () => (await desktop.facts())?.title).toBe(`• ${name} – Landskap`);
  return desktop;
}

/** The window comes to the front again. */
async function focus(desktop: Desktop): Promise<void> {
  await desktop.page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

test('what can go wrong in saving is said in words, with the drawing kept and a way on', async ({ start, folder }) => {
  const share = path.join(folder, 'kongsi');
  mkdirSync(share);
  const file = path.join(share, 'pekerja.lmv');
  const desktop = await changed(start, file);
  const dialog = desktop.page.getByRole('dialog');

  const saveTo = async (target: string, words: RegExp): Promise<void> => {
    await desktop.answer('showSaveDialog', { canceled: false, filePath: target });
    await desktop.menu('save-as');
    await expect(dialog).toContainText(words);
    await expect(dialog).toContainText('Lukisan anda masih terbuka');
    await expect(dialog.getByRole('button', { name: 'Simpan sebagai…' })).toBeVisible();
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect((await desktop.facts())?.title).toBe('• pekerja – Landskap');
  };

  await saveTo(path.join(share, `${'panjang'.repeat(40)}.lmv`), /terlalu panjang/);
  mkdirSync(path.join(share, 'folder.lmv'));
  await saveTo(path.join(share, 'folder.lmv'), /Ada folder dengan nama ini/);
  await saveTo(path.join(folder, 'tiada', 'pekerja.lmv'), /tiada lagi/);
  await saveTo('/proc/pekerja.lmv', /tiada lagi|kebenaran/);

  // The folder goes away under an open drawing.
  rmSync(share, { recursive: true });
  await desktop.menu('save');
  await expect(dialog).toContainText('tiada lagi');
  const rescued = path.join(folder, 'selamat.lmv');
  await desktop.answer('showSaveDialog', { canceled: false, filePath: rescued });
  await dialog.getByRole('button', { name: 'Simpan sebagai…' }).click();
  await expect.poll(async () => (await desktop.facts())?.title).toBe('selamat – Landskap');
  expect(readFileSync(rescued, 'utf8')).toContain('"format": "lmv"');
});

test('a full disk and one that can only be read leave the old file whole', async ({ start, folder }) => {
  test.skip(!mayMount(), 'needs a machine where the test may mount a small disk');
  const disk = path.join(folder, 'cakera');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
  try {
    const desktop = await changed(start, path.join(disk, 'pekerja.lmv'));
    const dialog = desktop.page.getByRole('dialog');
    writeFileSync(path.join(disk, 'penuh'), Buffer.alloc(64 * 1024 - readFileSync(EXAMPLE).length - 8192, 1));
    try {
      for (let piece = 0; ; piece += 1) writeFileSync(path.join(disk, `lagi-${piece}`), Buffer.alloc(4096, 1));
    } catch {
      // Full.
    }
    await desktop.menu('save');
    await expect(dialog).toContainText('Cakera penuh');
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect(readFileSync(path.join(disk, 'pekerja.lmv'), 'utf8')).toBe(readFileSync(EXAMPLE, 'utf8'));
    expect(readdirSync(disk).filter((name) => name.endsWith('.tmp'))).toEqual([]);

    execFileSync('mount', ['-o', 'remount,ro', disk]);
    await desktop.menu('save');
    await expect(dialog).toContainText('hanya boleh dibaca');
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect(readFileSync(path.join(disk, 'pekerja.lmv'), 'utf8')).toBe(readFileSync(EXAMPLE, 'utf8'));
    expect((await desktop.facts())?.title).toBe('• pekerja – Landskap');
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});

test('a file changed elsewhere is noticed when the window comes to the front, by its content', async ({ start, folder }) => {
  const file = path.join(folder, 'pekerja.lmv');
  copyFileSync(EXAMPLE, file);
  const desktop = await start({ files: [file] });
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pekerja – Landskap');
  const title = desktop.page.getByText('Tajuk orang lain').first();

  // Only touched, as a synchronising program does: nothing happens.
  utimesSync(file, new Date(), new Date(Date.now() + 60_000));
  await focus(desktop);
  // Changed, while there is nothing of ours to lose: reloaded, with a way back.
  writeFileSync(file, readFileSync(EXAMPLE, 'utf8').replace(/"title": "[^"]*"/, '"title": "Tajuk orang lain"'));
  await focus(desktop);
  await expect(desktop.page.getByText('telah diubah di tempat lain dan dimuat semula')).toHaveCount(1);
  await expect(title).toBeAttached();
  expect((await desktop.facts())?.title).toBe('pekerja – Landskap');

  // Changed again, now while there is: asked, with what differs.
  await desktop.menu('select-all');
  await desktop.menu('delete');
  await expect.poll(async () => (await desktop.facts())?.title).toBe('• pekerja – Landskap');
  writeFileSync(file, readFileSync(EXAMPLE));
  await focus(desktop);
  const dialog = desktop.page.getByRole('dialog');
  await expect(dialog.getByRole('list')).toContainText('ditambah');
  await dialog.getByRole('button', { name: 'Ambil versi fail' }).click();
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pekerja – Landskap');

  // Deleted: the drawing is unsaved from then on, and is written anew.
  rmSync(file);
  await focus(desktop);
  await expect.poll(async () => (await desktop.facts())?.title).toBe('• pekerja – Landskap');
  await desktop.menu('save');
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pekerja – Landskap');
  expect(readFileSync(file, 'utf8')).toContain('"format": "lmv"');
});

/** Whether this is a Linux that lets us mount. */
function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execSync('unshare -m true', { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a drawing of the library whose file is gone opens from the copy that was kept', async ({ start, folder }) => {
  const file = path.join(folder, 'pekerja.lmv');
  copyFileSync(EXAMPLE, file);
  const desktop = await start({ files: [file] });
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pekerja – Landskap');
  await desktop.menu('close');
  const card = desktop.page.getByRole('region', { name: 'Lukisan anda' }).locator('li', { has: desktop.page.locator('img, svg') });
  await expect(card).toHaveCount(1);
  rmSync(file);
  await card.getByRole('button').first().click();
  const dialog = desktop.page.getByRole('dialog');
  await expect(dialog).toContainText('tiada lagi');
  await dialog.getByRole('button', { name: 'Buka salinan' }).click();
  await expect(desktop.page.locator('.react-flow__node-element').first()).toBeVisible();
  expect((await desktop.facts())?.title).toMatch(/^• /);
});
