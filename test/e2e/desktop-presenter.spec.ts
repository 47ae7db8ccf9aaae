import type { Page } from '@playwright/test';
import { expect, test } from '../support/desktop-test';

const AUDIENCE = 1;
const PRESENTER = 2;

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pengurusan Pengambilan Pekerja' }).first().click();
  await expect(page.locator('.react-flow__node-element').first()).toBeVisible();
}

test('the presenter’s window opens on the other display, as walled in as the first, and there is one', async ({ start }) => {
  const desktop = await start();
  await desktop.program.call('plug-in-displays', [
    { x: 0, y: 0, width: 1920, height: 1080 },
    { x: 1920, y: 0, width: 1280, height: 800 },
  ]);
  await openExample(desktop.page);
  await desktop.menu('walk-presenter');
  await expect.poll(() => desktop.windows).toEqual([AUDIENCE, PRESENTER]);
  const presenter = desktop.pageOf(PRESENTER);
  await expect(presenter.getByText('Langkah 1 daripada')).toBeVisible();
  const facts = await desktop.facts(PRESENTER);
  expect(facts?.bounds).toEqual({ x: 2080, y: 40, width: 960, height: 720 });
  expect(facts?.preferences).toEqual((await desktop.facts(AUDIENCE))?.preferences);

  // Both follow each other, and what is asked for again comes to the front.
  await presenter.keyboard.press('PageDown');
  const panel = desktop.page.getByRole('complementary', { name: 'Pembentangan' });
  await expect(panel.getByText('Langkah 2 daripada')).toBeVisible();
  await expect(presenter.getByText('Langkah 2 daripada')).toBeVisible();
  await panel.getByRole('button', { name: 'Tetingkap pembentang' }).click();
  await expect.poll(async () => (await desktop.facts(PRESENTER))?.focused).toBe(1);
  expect(desktop.windows).toEqual([AUDIENCE, PRESENTER]);

  // It has no files: what it asks for about them is refused.
  const asked = desktop.program.call('invoke', { window: PRESENTER, channel: 'file:open', args: [], url: presenter.url(), frame: 'main' });
  await expect(asked).rejects.toThrow('no such window');
});

test('the presenter’s window ends with the presentation, and says so where the audience’s closed before', async ({ start }) => {
  const desktop = await start();
  await openExample(desktop.page);
  await desktop.menu('walk-presenter');
  await expect.poll(() => desktop.windows).toEqual([AUDIENCE, PRESENTER]);
  await expect(desktop.pageOf(PRESENTER).getByText('Langkah 1 daripada')).toBeVisible();
  await desktop.pageOf(PRESENTER).keyboard.press('Escape');
  await expect.poll(() => desktop.windows).toEqual([AUDIENCE]);

  await desktop.menu('walk-presenter');
  await expect.poll(() => desktop.windows).toEqual([AUDIENCE, PRESENTER + 1]);
  const again = desktop.pageOf(PRESENTER + 1);
  await expect(again.getByText('Langkah 1 daripada')).toBeVisible();
  await desktop.page.getByRole('button', { name: 'Tamatkan pembentangan' }).waitFor();
  expect(await desktop.closeWindow(AUDIENCE)).toBe(true);
  await expect(again.getByRole('heading', { name: 'Tetingkap hadirin telah ditutup.' })).toBeVisible();
  await again.getByRole('button', { name: 'Tutup tetingkap ini' }).click();
  await desktop.ended;
});
