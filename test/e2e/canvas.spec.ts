import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { drag, element, middle, newDrawing, openExample, places } from '../support/editor';

const EXAMPLE = 'Pengurusan Pengambilan Pekerja';

/** How far across the page a place is. */
function across(place: string | undefined): string | undefined {
  return /translate\(([^,]+),/.exec(place ?? '')?.[1];
}

test('dragging one element leaves the others where they were, and undo puts it back', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const before = await places(page);
  const system = element(page, 'Sistem: Sistem XY');
  const from = await middle(system);
  // Who wants no motion gets none: a transition, however short, would cost every frame of the drag.
  await page.evaluate(() => {
    document.addEventListener('transitionrun', () => (document.body.dataset['transitions'] = 'some'), { capture: true });
  });
  await drag(page, from, { x: from.x - 60, y: from.y });
  expect(await page.locator('body').getAttribute('data-transitions')).toBeNull();

  await expect.poll(async () => (await places(page)).get('Sistem: Sistem XY')).not.toBe(before.get('Sistem: Sistem XY'));
  const after = await places(page);
  // A lane may grow and push the ones below it down; nothing moves to the side, and nothing within its lane.
  const moved = [...before.keys()].filter((name) => across(after.get(name)) !== across(before.get(name)));
  expect(moved).toEqual(['Sistem: Sistem XY']);

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await places(page)).get('Sistem: Sistem XY')).toBe(before.get('Sistem: Sistem XY'));
});

test('an element dropped onto another goes beside it', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const target = element(page, 'Sistem: Sistem YZ');
  const there = await middle(target);
  await drag(page, await middle(element(page, 'Sistem: Sistem XY')), there);
  await expect
    .poll(async () => {
      const [a, b] = await Promise.all([element(page, 'Sistem: Sistem XY').boundingBox(), target.boundingBox()]);
      return a && b && (a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y);
    })
    .toBe(true);
  expect(await middle(target)).toEqual(there);
});

test('a drawing is begun from the empty places, named, connected and undone', async ({ page }) => {
  await newDrawing(page);
  await page.getByRole('button', { name: 'Tambah: Pengguna' }).click();
  await page.keyboard.type('Pelajar');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tambah: Saluran' }).click();
  await page.keyboard.type('Portal pelajar');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tambah: Perkhidmatan' }).click();
  await page.keyboard.type('Pinjaman pendidikan');
  await page.keyboard.press('Enter');

  const user = element(page, 'Pengguna: Pelajar');
  const channel = element(page, 'Saluran: Portal pelajar');
  const service = element(page, 'Perkhidmatan: Pinjaman pendidikan');
  await user.hover();
  const handle = user.locator('.react-flow__handle-bottom');
  const start = await middle(handle);
  const end = await middle(channel);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 6 });
  // Only what the guide links to a user is lit.
  await expect(channel.locator('[data-connecting]')).toHaveAttribute('data-connecting', 'allowed');
  await expect(service.locator('[data-connecting]')).toHaveAttribute('data-connecting', 'refused');
  await page.mouse.up();
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);

  // A line to what the guide does not link makes no link, and says so. The link just made is still
  // selected: the ring that moves its end leaves the dot free.
  await user.hover();
  const refused = 'Pengguna tidak dipautkan dengan perkhidmatan: pengguna menggunakan saluran.';
  await drag(page, await middle(handle), await middle(service));
  await expect(page.getByText(refused)).toBeVisible();
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);

  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__edge')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);
});

test('a name is changed in place; Escape keeps the old one', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await element(page, 'Sistem: Sistem XY').dblclick();
  await page.keyboard.type('Sistem Gaji');
  await page.keyboard.press('Escape');
  await expect(element(page, 'Sistem: Sistem XY')).toBeVisible();
  await element(page, 'Sistem: Sistem XY').dblclick();
  await page.keyboard.type('Sistem Gaji');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Sistem: Sistem Gaji')).toBeVisible();
});

test('elements are reached, moved, renamed and deleted by keyboard alone', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const system = element(page, 'Sistem: Sistem YZ');
  await system.focus();
  await page.keyboard.press('Enter');
  await expect(system).toHaveClass(/selected/);
  const before = (await places(page)).get('Sistem: Sistem YZ');
  await page.keyboard.press('Control+ArrowRight');
  await expect.poll(async () => (await places(page)).get('Sistem: Sistem YZ')).not.toBe(before);
  await page.keyboard.press('F2');
  await page.keyboard.type('Sistem Penempatan');
  await page.keyboard.press('Enter');
  await expect(element(page, 'Sistem: Sistem Penempatan')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(element(page, 'Sistem: Sistem Penempatan')).toHaveCount(0);
});

test('arrow keys move along the grid of the lane and never drift', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const name = 'Saluran: Bersemuka';
  const placeOf = async (each: string): Promise<readonly number[]> => ((await places(page)).get(each) ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  // The lane itself may go up or down with its lines; its neighbour tells.
  const at = async (): Promise<readonly number[]> => {
    const [[x = 0, y = 0], [, neighbour = 0]] = await Promise.all([placeOf(name), placeOf('Saluran: Capaian portal')]);
    return [x, y - neighbour];
  };
  await element(page, name).focus();
  await page.keyboard.press('Enter');
  const [x = 0, y = 0] = await at();
  for (let press = 0; press < 5; press++) await page.keyboard.press('Control+ArrowLeft');
  await expect.poll(at).toEqual([x - 40, y]);
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect.poll(at).toEqual([x - 8, y]);
});

test('several elements are selected with a frame and moved together', async ({ page }) => {
  await openExample(page, EXAMPLE);
  const [a, b] = ['Sistem: Sistem XY', 'Sistem: Sistem YZ'];
  const [boxA, boxB] = await Promise.all([element(page, a ?? '').boundingBox(), element(page, b ?? '').boundingBox()]);
  if (!boxA || !boxB) throw new Error('not on the screen');
  const left = Math.min(boxA.x, boxB.x);
  const right = Math.max(boxA.x + boxA.width, boxB.x + boxB.width);
  await drag(page, { x: left - 8, y: boxA.y + boxA.height + 3 }, { x: right - 4, y: boxA.y + boxA.height / 2 });
  const selected = page.locator('.react-flow__node-element.selected');
  await expect(selected).toHaveCount(2);
  // A drag of one takes the other along; a press without a drag means that one alone.
  const [one, other] = [element(page, a ?? ''), element(page, b ?? '')];
  await drag(page, await middle(one), { x: boxA.x + boxA.width / 2, y: boxA.y + boxA.height / 2 + 60 });
  await expect(selected).toHaveCount(2);
  await expect.poll(async () => [Math.sign((await middle(one)).y - boxA.y - boxA.height / 2 - 20), Math.sign((await middle(other)).y - boxB.y - boxB.height / 2 - 20)]).toEqual([1, 1]);
  await one.click({ modifiers: ['Shift'] });
  await expect(selected).toHaveCount(1);
  await one.click({ modifiers: ['Shift'] });
  await expect(selected).toHaveCount(2);
  await other.click();
  await expect(selected).toHaveCount(1);
  await expect(other).toHaveClass(/selected/);
});

test('the keyboard goes from element to element, along links, and links one with another', async ({ page }) => {
  await openExample(page, EXAMPLE);
  await element(page, 'Saluran: Bersemuka').focus();
  await page.keyboard.press('ArrowRight');
  const portal = element(page, 'Saluran: Capaian portal');
  await expect(portal).toBeFocused();
  await expect(portal).toHaveClass(/selected/);
  await expect(page.getByText(/^Saluran: Capaian portal: \d daripada \d dalam lorong /)).toBeAttached();
  await page.keyboard.press(']');
  await expect(element(page, 'Perkhidmatan: Pengurusan Pengambilan Pekerja')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.react-flow__node-element:focus')).toHaveAttribute('aria-label', /^Saluran: /);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText('2 dipilih').first()).toBeVisible();

  // What an element can be linked with is a list, found by name; what it can't be linked with says why, and is no link.
  await element(page, 'Sistem: Sistem XY').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('l');
  const picker = page.getByRole('dialog', { name: 'Pautkan Sistem XY dengan' });
  await expect(picker.getByRole('textbox', { name: 'Nama elemen yang hendak dipautkan' })).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.type('rakyat');
  await expect(picker.getByRole('option')).toHaveText([/Rakyat \(G2C\).*Sistem tidak dipautkan dengan pengguna/]);
  await page.keyboard.press('Enter');
  await expect(picker).toBeVisible();
  const edges = await page.locator('.react-flow__edge').count();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('pengambilan');
  await page.keyboard.press('Enter');
  await expect(picker).toBeHidden();
  await expect(page.locator('.react-flow__edge')).toHaveCount(edges + 1);
  await expect(element(page, 'Sistem: Sistem XY')).toHaveClass(/selected/);
});
