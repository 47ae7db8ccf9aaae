import { expect, test, type Page } from '@playwright/test';
import { drag, element, middle, openExample, places } from '../support/editor';

const EXAMPLE = 'Pengurusan Pengambilan Pekerja';
const [XY, YZ, A] = ['Sistem: Sistem XY', 'Sistem: Sistem YZ', 'Sistem: Sistem A'];

/** Where an element stands on the page, px at 100 %. */
async function at(page: Page, name: string): Promise<readonly [number, number]> {
  const [x = 0, y = 0] = ((await places(page)).get(name) ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  return [x, y];
}

test('a dragged element is drawn into line with its neighbours, which the guides show', async ({ page }) => {
  await openExample(page, EXAMPLE);
  // Out of line first: one row of the grid further down.
  await element(page, XY).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+ArrowDown');
  await expect.poll(async () => (await at(page, XY))[1] - (await at(page, YZ))[1]).toBe(8);

  const from = await middle(element(page, XY));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 24, from.y - 8, { steps: 4 });
  await page.mouse.move(from.x - 24, from.y - 1, { steps: 4 });
  await expect(page.locator('[data-guides] [data-axis="y"]').first()).toBeAttached();
  await page.mouse.up();
  await expect(page.locator('[data-guides]')).toHaveCount(0);
  await expect.poll(async () => (await at(page, XY))[1] - (await at(page, YZ))[1]).toBe(0);
});

test('elements are aligned and their gaps made equal from the menu, as one step each', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await element(page, XY).focus();
  await page.keyboard.press('Enter');
  for (let press = 0; press < 3; press++) await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('Control+ArrowDown');
  await element(page, YZ).click({ modifiers: ['Shift'] });
  await element(page, A).click({ modifiers: ['Shift'] });
  await page.getByRole('menuitem', { name: 'Susun' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Jajarkan tepi atas' }).press('Enter');
  await expect.poll(async () => (await at(page, XY))[1] - (await at(page, A))[1]).toBe(0);

  await page.getByRole('menuitem', { name: 'Susun' }).click();
  await page.getByRole('menuitem', { name: 'Agihkan jarak mendatar sama rata' }).click();
  await expect
    .poll(async () => {
      const [a, b, c] = await Promise.all([XY, YZ, A].map(async (name) => ({ x: (await at(page, name))[0], width: Number.parseFloat(await element(page, name).evaluate((node) => (node as HTMLElement).style.width)) })));
      return a && b && c ? Math.abs(b.x - a.x - a.width - (c.x - b.x - b.width)) <= 1 : false;
    })
    .toBe(true);
});

test('what is locked is not moved by pointer, keys or tidying, until it is unlocked', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await element(page, XY).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+Shift+K');
  const locked = element(page, `${XY} (dikunci)`);
  await expect(locked).toBeVisible();
  await expect(page.locator('[data-lock]')).toHaveCount(1);
  const [before] = await at(page, `${XY} (dikunci)`);

  const from = await middle(locked);
  await drag(page, from, { x: from.x - 60, y: from.y });
  await locked.focus();
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('Control+Shift+L');
  // The tidying is done once the others stand where it puts them.
  await expect(page.getByRole('button', { name: 'Buat asal: kemaskan' })).toBeEnabled();
  expect((await at(page, `${XY} (dikunci)`))[0]).toBe(before);

  await locked.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+K');
  await page.keyboard.press('Control+ArrowLeft');
  await expect.poll(async () => (await at(page, XY))[0]).toBe(before - 8);
});

test('a module changes its place in its application by dragging and by keyboard', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const [first, second, third] = ['Modul: Modul Pengguna', 'Modul: Modul Permohonan', 'Modul: Modul Laporan'];
  const order = async (): Promise<readonly string[]> => {
    const across = await Promise.all([first, second, third].map(async (name) => ({ name, x: (await at(page, name))[0] })));
    return across.toSorted((a, b) => a.x - b.x).map(({ name }) => name);
  };
  const from = await element(page, third).boundingBox();
  const to = await element(page, first).boundingBox();
  if (!from || !to) throw new Error('not on the screen');
  // By its upper edge: its service fills the rest of it.
  const dx = to.x - from.x - 12;
  await page.mouse.move(from.x + 8, from.y + 5);
  await page.mouse.down();
  // A hand begins with a small step; what a first leap covers is not part of the drag.
  await page.mouse.move(from.x + 4, from.y + 5);
  await page.mouse.move(from.x + 8 + dx / 2, from.y + 5, { steps: 4 });
  await page.mouse.move(from.x + 8 + dx, from.y + 5, { steps: 4 });
  await expect(page.locator('[data-part-drop]')).toBeAttached();
  await page.mouse.up();
  await expect.poll(order).toEqual([third, first, second]);

  await element(page, third).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+]');
  await expect.poll(order).toEqual([first, third, second]);
});

test('a note is put on the selection, attached and typed at once', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const links = await page.locator('.react-flow__edge').count();
  await element(page, XY).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+m');
  await page.keyboard.type('Sahkan dengan agensi');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Nota: Sahkan dengan agensi')).toBeVisible();
  await expect(page.locator('.react-flow__edge')).toHaveCount(links + 1);
});
