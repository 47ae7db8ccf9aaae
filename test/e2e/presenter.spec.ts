import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { openExample } from '../support/editor';

const EXAMPLE = 'Pengurusan Pengambilan Pekerja';

/** Opens the presenter's window from the menu, which begins the presentation. */
async function presentApart(page: Page): Promise<Page> {
  await openExample(page, EXAMPLE);
  await page.getByRole('menuitem', { name: 'Paparan' }).click();
  await page.getByRole('menuitem', { name: 'Pembentangan' }).click();
  const popup = page.waitForEvent('popup');
  await page.getByRole('menuitem', { name: 'Tetingkap pembentang' }).click();
  return popup;
}

test('the presenter’s window shows the step with its notes, what comes next and the time, and both windows follow each other', async ({ page }) => {
  const presenter = await presentApart(page);
  const panel = page.getByRole('complementary', { name: 'Pembentangan' });
  const [said, heading] = [panel, presenter].map((where) => where.getByRole('heading', { level: 1 }));
  await expect(heading!).toHaveText('a. Siapa yang dilayani');
  await expect(presenter).toHaveTitle(/^Tetingkap pembentang – /);
  await expect(presenter.getByText('Langkah 1 daripada 7')).toBeVisible();
  await expect(presenter.getByText(/^\d+:\d\d$/)).toBeVisible();
  await expect(presenter.getByRole('heading', { name: 'Selepas ini' })).toBeVisible();
  const next = presenter.locator('section', { hasText: 'Selepas ini' }).getByRole('paragraph');
  const second = await next.textContent();
  expect(second).toMatch(/^b\. /);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((to) => void (document.documentElement.dataset['theme'] = to), theme);
    await presenter.evaluate((to) => void (document.documentElement.dataset['theme'] = to), theme);
    for (const window of [page, presenter]) expect(await accessibilityFaults(window)).toEqual([]);
    await presenter.screenshot({ path: test.info().outputPath(`presenter-${theme}.png`) });
    await page.screenshot({ path: test.info().outputPath(`audience-${theme}.png`) });
  }
  const back = presenter.getByRole('button', { name: 'Kembali' });
  await expect(back).toBeDisabled();

  // Its buttons move the audience's window.
  await presenter.getByRole('button', { name: 'Seterusnya' }).click();
  await expect(said!).toHaveText(second!);
  await expect(heading!).toHaveText(second!);
  // Its keys do too, and those of the audience's window move it.
  await presenter.keyboard.press('PageDown');
  await expect(said!).toHaveText(/^c\. /);
  await page.keyboard.press('End');
  await expect(heading!).toHaveText(/^g\. /);
  await expect(next).toHaveText('Tamat');
  await presenter.keyboard.press('ArrowLeft');
  await expect(said!).toHaveText(/^f\. /);
  await expect(heading!).toHaveText(/^f\. /);

  // The room sees no notes, whatever is pressed.
  const notes = panel.getByRole('region', { name: 'Nota pembentang' });
  await expect(panel.getByRole('button', { name: 'Nota pembentang' })).toHaveCount(0);
  await page.keyboard.press('n');
  await page.keyboard.press('ArrowRight');
  await expect(heading!).toHaveText(/^g\. /);
  await expect(notes).toHaveCount(0);

  // Black screen from there; Escape takes it away first.
  const black = page.getByRole('button', { name: 'Skrin gelap. Tekan B' });
  const toBlack = presenter.getByRole('button', { name: 'Skrin gelap', exact: true });
  await toBlack.click();
  await expect(black).toBeVisible();
  await expect(toBlack).toHaveAttribute('aria-pressed', 'true');
  await expect(presenter.getByText('Skrin hadirin gelap')).toBeVisible();
  await presenter.keyboard.press('Escape');
  await expect(black).toBeHidden();
  await expect(toBlack).toHaveAttribute('aria-pressed', 'false');

  // Asked for again, it is the same window.
  await panel.getByRole('button', { name: 'Tetingkap pembentang' }).click();
  await page.keyboard.press('Home');
  await expect(heading!).toHaveText(/^a\. /);
  expect(page.context().pages()).toHaveLength(2);

  // It closes with the presentation.
  const closed = presenter.waitForEvent('close');
  await presenter.keyboard.press('Escape');
  await closed;
  await expect(panel).toBeHidden();
});

test('notes come back to the audience’s window once the presenter’s is closed, and a later one begins a new presentation', async ({ page }) => {
  const presenter = await presentApart(page);
  const panel = page.getByRole('complementary', { name: 'Pembentangan' });
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('a. Siapa yang dilayani');
  const notes = panel.getByRole('button', { name: 'Nota pembentang' });
  await expect(notes).toHaveCount(0);
  await presenter.close();
  await expect(notes).toBeVisible();
  await expect(notes).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('PageDown');
  const popup = page.waitForEvent('popup');
  await panel.getByRole('button', { name: 'Tetingkap pembentang' }).click();
  const again = await popup;
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(/^b\. /);
  await expect(notes).toHaveCount(0);
});

test('the presenter’s window says that the audience’s is closed', async ({ page }) => {
  const presenter = await presentApart(page);
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('a. Siapa yang dilayani');
  await page.close();
  await expect(presenter.getByRole('heading', { name: 'Tetingkap hadirin telah ditutup.' })).toBeVisible();
  const closed = presenter.waitForEvent('close');
  await presenter.getByRole('button', { name: 'Tutup tetingkap ini' }).click();
  await closed;
});

test('a window whose presentation is none, or another’s, shows nothing of one', async ({ page }) => {
  const presenter = await presentApart(page);
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('a. Siapa yang dilayani');
  for (const other of [crypto.randomUUID(), 'x']) {
    const stranger = await page.context().newPage();
    await stranger.goto(`/?presenter=${other}`);
    await expect(stranger.getByRole('heading', { name: 'Tetingkap hadirin telah ditutup.' })).toBeVisible();
    await stranger.keyboard.press('PageDown');
    await stranger.close();
  }
  await expect(presenter.getByText('Langkah 1 daripada 7')).toBeVisible();
});

test('a window that the browser blocks is said to be so, and the presentation goes on', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'open', { value: () => null }));
  await openExample(page, EXAMPLE);
  await page.getByRole('menuitem', { name: 'Paparan' }).click();
  await page.getByRole('menuitem', { name: 'Pembentangan' }).click();
  await page.getByRole('menuitem', { name: 'Tetingkap pembentang' }).click();
  await expect(page.getByText('Pelayar menyekat tetingkap pembentang.')).toBeVisible();
  const said = page.getByRole('complementary', { name: 'Pembentangan' }).getByRole('heading', { level: 1 });
  await expect(said).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(said).toHaveText(/^b\. /);
});
