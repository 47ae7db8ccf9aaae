import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeElements } from '../../shared/document/edits/remove-elements';
import { readDrawing } from '../../shared/document/read';
import type { LmvDocument } from '../../shared/document/types';
import { writeDrawing } from '../../shared/document/write';
import { expect, test } from '../support/desktop-test';

const EXAMPLE = path.join(import.meta.dirname, '../../assets/examples/pengambilan-pekerja.lmv');

function exampleDocument(): LmvDocument {
  const read = readDrawing(readFileSync(EXAMPLE, 'utf8'));
  if (!read.ok) throw new Error('the example can’t be read');
  return read.document;
}

/** A drawing's text without where its elements stand: one that has no place gets one when it is opened. */
function withoutPlaces(text: string): string {
  return text.replace(/^ +"[xy]": \d+,?\n/gm, '');
}

/** What the file holds once everything in the example is deleted. */
function emptied(): string {
  const document = exampleDocument();
  return writeDrawing(
    removeElements(
      document,
      document.elements.map(({ id }) => id),
    ),
  );
}

test('a drawing named at the start is shown, edited and saved to its file', async ({ start, folder }) => {
  const file = path.join(folder, 'pekerja.lmv');
  copyFileSync(EXAMPLE, file);
  const desktop = await start({ files: [file] });
  await expect(desktop.page.getByText('Sistem Pengambilan Pekerja').first()).toBeAttached();
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pekerja – Landskap');

  await desktop.menu('select-all');
  await desktop.menu('delete');
  await expect.poll(async () => (await desktop.facts())?.title).toBe('• pekerja – Landskap');
  await desktop.menu('save');
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pekerja – Landskap');
  expect(readFileSync(file, 'utf8')).toBe(emptied());
  expect(readdirSync(folder).toSorted()).toEqual(['pekerja.lmv', 'profile']);
});

test('a drawing is opened by a dialog and saved to another place', async ({ start, folder }) => {
  const file = path.join(folder, 'pekerja.lmv');
  copyFileSync(EXAMPLE, file);
  const desktop = await start();
  await desktop.answer('showOpenDialog', { canceled: false, filePaths: [file] });
  await desktop.menu('open');
  await expect(desktop.page.getByText('Sistem Pengambilan Pekerja').first()).toBeAttached();

  // The person types a name without its ending.
  await desktop.answer('showSaveDialog', { canceled: false, filePath: path.join(folder, 'salinan') });
  await desktop.menu('save-as');
  const copy = path.join(folder, 'salinan.lmv');
  await expect.poll(() => existsSync(copy)).toBe(true);
  await expect.poll(async () => (await desktop.facts())?.title).toBe('salinan – Landskap');
  expect(withoutPlaces(readFileSync(copy, 'utf8'))).toBe(withoutPlaces(writeDrawing(exampleDocument())));
  const save = (await desktop.dialogs()).at(-1);
  expect(save).toMatchObject({ name: 'showSaveDialog', options: { defaultPath: path.join(folder, 'pekerja.lmv') } });
});

test('a file that is there is not replaced by a name that was only completed, unless the person says so', async ({ start, folder }) => {
  const file = path.join(folder, 'ada.lmv');
  writeFileSync(file, 'of somebody else');
  const desktop = await start({ files: [EXAMPLE] });
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pengambilan-pekerja – Landskap');
  await desktop.answer('showSaveDialog', { canceled: false, filePath: path.join(folder, 'ada') });
  await desktop.answer('showMessageBox', { response: 1 });
  await desktop.menu('save-as');
  await expect.poll(async () => (await desktop.dialogs()).length).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('of somebody else');
});

test('what somebody else saved meanwhile is not overwritten without a question', async ({ start, folder }) => {
  const file = path.join(folder, 'pekerja.lmv');
  copyFileSync(EXAMPLE, file);
  const desktop = await start({ files: [file] });
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pekerja – Landskap');
  await desktop.menu('select-all');
  await desktop.menu('delete');
  writeFileSync(file, 'of somebody else');
  await desktop.menu('save');
  const question = desktop.page.getByRole('dialog');
  await expect(question).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe('of somebody else');
  await question.getByRole('button', { name: 'Tulis ganti' }).click();
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(emptied());
});

test('the files used before are offered at the next start, and the last drawing opens from there', async ({ start, folder }) => {
  const file = path.join(folder, 'pekerja.lmv');
  copyFileSync(EXAMPLE, file);
  const first = await start({ files: [file] });
  await expect.poll(async () => (await first.facts())?.title).toBe('pekerja – Landskap');
  expect(await first.closeWindow()).toBe(true);
  expect(await first.ended).toBe(0);

  const second = await start();
  await second.page.getByRole('button', { name: /pekerja\.lmv/ }).first().click();
  await expect.poll(async () => (await second.facts())?.title).toBe('pekerja – Landskap');
});

test('a second start hands its file to the start page that is there', async ({ start, folder }) => {
  copyFileSync(EXAMPLE, path.join(folder, 'lain.lmv'));
  const desktop = await start();
  await desktop.program.call('second-instance', { argv: ['electron', '.', 'lain.lmv'], folder });
  await expect.poll(async () => (await desktop.facts())?.title).toBe('lain – Landskap');
  expect(desktop.windows).toEqual([1]);
});

test('each drawing has a window of its own, and none is shown twice', async ({ start, folder }) => {
  for (const name of ['satu.lmv', 'dua.lmv', 'tiga.lmv']) copyFileSync(EXAMPLE, path.join(folder, name));
  const desktop = await start({ files: ['satu.lmv', 'dua.lmv'].map((name) => path.join(folder, name)) });
  await expect.poll(async () => (await desktop.facts(1))?.title).toBe('satu – Landskap');
  await expect.poll(async () => (await desktop.facts(2))?.title, { timeout: 20_000 }).toBe('dua – Landskap');
  await desktop.program.call('second-instance', { argv: ['electron', '.', 'tiga.lmv', 'satu.lmv'], folder });
  await expect.poll(async () => (await desktop.facts(3))?.title, { timeout: 20_000 }).toBe('tiga – Landskap');
  expect(desktop.windows).toEqual([1, 2, 3]);

  // The menu speaks to the window used last, and each window saves to its own file.
  await desktop.program.call('second-instance', { argv: ['electron', '.', 'dua.lmv'], folder });
  await desktop.menu('select-all');
  await desktop.menu('delete');
  await expect.poll(async () => (await desktop.facts(2))?.title).toBe('• dua – Landskap');
  await desktop.menu('save');
  await expect.poll(() => readFileSync(path.join(folder, 'dua.lmv'), 'utf8')).toBe(emptied());
  expect(readFileSync(path.join(folder, 'satu.lmv'), 'utf8')).toBe(readFileSync(EXAMPLE, 'utf8'));
  expect((await desktop.facts(1))?.title).toBe('satu – Landskap');

  await desktop.menu('new-window');
  await expect.poll(async () => (await desktop.facts(4))?.shown, { timeout: 20_000 }).toBe(true);
  for (const window of [4, 3, 2]) expect(await desktop.closeWindow(window)).toBe(true);
  await expect.poll(() => desktop.windows).toEqual([1]);
  expect(await desktop.closeWindow()).toBe(true);
  expect(await desktop.ended).toBe(0);
});

test('closing with unsaved changes asks: stay, save, or give them up', async ({ start, folder }) => {
  const file = path.join(folder, 'pekerja.lmv');
  copyFileSync(EXAMPLE, file);
  const desktop = await start({ files: [file] });
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pekerja – Landskap');
  await desktop.menu('select-all');
  await desktop.menu('delete');
  await expect.poll(async () => (await desktop.facts())?.title).toBe('• pekerja – Landskap');

  expect(await desktop.closeWindow()).toBe(false);
  const question = desktop.page.getByRole('dialog');
  await question.getByRole('button', { name: 'Batal' }).click();
  await expect(question).toBeHidden();

  expect(await desktop.closeWindow()).toBe(false);
  await question.getByRole('button', { name: 'Simpan', exact: true }).click();
  expect(await desktop.ended).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(emptied());
});

test('a window that does not answer is closed only when the person says so', async ({ start, folder }) => {
  const file = path.join(folder, 'pekerja.lmv');
  copyFileSync(EXAMPLE, file);
  const desktop = await start({ files: [file] });
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pekerja – Landskap');
  await desktop.menu('select-all');
  await desktop.menu('delete');
  await expect.poll(async () => (await desktop.facts())?.title).toContain('•');
  await desktop.answer('showMessageBox', 'stays');
  await desktop.program.call('unresponsive', 1);
  await expect.poll(async () => (await desktop.dialogs()).length).toBe(1);
  // It answers again: the question goes away by itself.
  await desktop.program.call('responsive', 1);
  await desktop.answer('showMessageBox', { response: 0 });
  await desktop.program.call('unresponsive', 1);
  await expect.poll(async () => (await desktop.dialogs()).length).toBe(2);
  await desktop.answer('showMessageBox', { response: 2 });
  expect(await desktop.closeWindow()).toBe(false);
  expect(await desktop.ended).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(EXAMPLE, 'utf8'));
});

test('a window that stopped is started again, and its work is offered back', async ({ start, folder }) => {
  const file = path.join(folder, 'pekerja.lmv');
  copyFileSync(EXAMPLE, file);
  const desktop = await start({ files: [file] });
  await expect.poll(async () => (await desktop.facts())?.title).toBe('pekerja – Landskap');
  await desktop.menu('select-all');
  await desktop.menu('delete');
  await expect.poll(async () => (await desktop.facts())?.title).toContain('•');
  // A change is kept within a second.
  await desktop.page.waitForTimeout(1000);
  await desktop.answer('showMessageBox', { response: 0 });
  await desktop.program.call('render-process-gone', 1);
  await desktop.page.getByRole('button', { name: 'Pulihkan' }).click();
  await expect.poll(async () => (await desktop.facts())?.title).toBe('• pekerja – Landskap');
  await expect(desktop.page.getByText('Sistem Pengambilan Pekerja')).toHaveCount(0);
});
