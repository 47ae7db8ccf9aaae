import { expect, test, type Locator, type Page } from '@playwright/test';
import { writeDrawing } from '../../shared/document/write';
import { drag, element, middle, openExample } from '../support/editor';
import { manyElements } from '../support/many-elements';
import { pictureDifference } from '../support/picture-difference';

const SIZE = 2000;
const LARGE = manyElements(SIZE);

/** Opens the window with 2,000 elements, shown as a picture. */
async function openLarge(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(window, 'showOpenFilePicker', { value: undefined }));
  page.on('filechooser', (chooser) => void chooser.setFiles({ name: 'besar.lmv', mimeType: 'application/json', buffer: Buffer.from(writeDrawing(LARGE)) }));
  await page.goto('/');
  await page.getByRole('button', { name: 'Buka…' }).click();
  await expect(page.getByTestId('picture')).toBeVisible();
  await expect(list(page).getByRole('option')).toHaveCount(SIZE + LARGE.links.length);
}

function list(page: Page): Locator {
  return page.getByRole('listbox', { name: /Semua elemen dan pautan/ });
}

/** What a screen reader says that the keyboard is on. */
async function current(page: Page): Promise<string> {
  const id = await list(page).getAttribute('aria-activedescendant');
  return page.locator(`[id="${id}"]`).innerText();
}

/** The elements that have nodes of their own. */
function nodes(page: Page): Locator {
  return page.locator('.react-flow__node-element');
}

/** Notes from now on which nodes the window touches while the pointer moves; once it rests, all may be laid out anew. */
async function watchNodes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const RESTS = 80;
    const touched = new Set<string>();
    Object.assign(window, { touched });
    let moved = 0;
    addEventListener('pointermove', () => (moved = performance.now()), { capture: true });
    const watch = new MutationObserver((changes) => {
      if (performance.now() - moved > RESTS) return;
      for (const { target } of changes) touched.add((target as Element).closest('.react-flow__node')?.getAttribute('aria-label') ?? 'all nodes');
    });
    const root = document.querySelector('.react-flow__nodes');
    if (root) watch.observe(root, { subtree: true, attributes: true, childList: true, characterData: true });
  });
}

/** The names of the nodes that were touched since. */
function touchedNodes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched]);
}

/** Goes to the first element of a lane by keyboard and takes it up. */
async function takeUp(page: Page, lane: number): Promise<Locator> {
  await list(page).focus();
  await page.keyboard.press('Home');
  for (let pages = 1; pages < lane; pages++) await page.keyboard.press('PageDown');
  const name = await current(page);
  await page.keyboard.press('Enter');
  await expect(element(page, name)).toBeFocused();
  return element(page, name);
}

test('every element and link of 2,000 is reached by keyboard, renamed, moved and let go; hardly any has a node', async ({ page }) => {
  await openLarge(page);
  await expect(nodes(page)).toHaveCount(0);
  await list(page).focus();
  await page.keyboard.press('Home');
  const first = await current(page);
  await page.keyboard.press('ArrowDown');
  expect(await current(page)).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await current(page)).toBe(first);
  await page.keyboard.press('PageDown');
  expect(await current(page)).toMatch(/^Saluran: /);
  await page.keyboard.press('End');
  expect(await current(page)).toContain(' – ');
  // A link is taken up as an element is.
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__edge.selected')).toBeFocused();

  const channel = await takeUp(page, 2);
  await page.keyboard.press('F2');
  await page.keyboard.type('Kaunter Satu');
  await page.keyboard.press('Enter');
  const renamed = element(page, 'Saluran: Kaunter Satu');
  await expect(renamed).toHaveClass(/selected/);
  await expect(list(page).getByRole('option', { name: 'Saluran: Kaunter Satu', exact: true })).toHaveAttribute('aria-selected', 'true');
  const before = await middle(renamed);
  await renamed.focus();
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect.poll(async () => (await middle(renamed)).x).toBeGreaterThan(before.x);
  await page.keyboard.press('Delete');
  await expect(renamed).toHaveCount(0);
  await expect(list(page).getByRole('option')).not.toHaveCount(SIZE + LARGE.links.length);
  await expect(channel).toHaveCount(0);
});

test('what the mouse meets in 2,000 elements is real: pressed, dragged, renamed, linked, framed', async ({ page }) => {
  await openLarge(page);
  const user = await takeUp(page, 1);
  const name = (await user.getAttribute('aria-label')) ?? '';
  const at = await middle(user);
  await page.keyboard.press('Escape');
  await page.mouse.move(at.x + 300, at.y + 5);
  await expect(element(page, name)).toHaveCount(0);

  // Pointing makes a node, pressing selects it.
  await page.mouse.move(at.x, at.y);
  await expect(user).toBeVisible();
  await page.mouse.click(at.x, at.y);
  await expect(user).toHaveClass(/selected/);

  // A drag touches the dragged element's node and no other.
  await watchNodes(page);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 40, at.y + 4, { steps: 6 });
  await expect.poll(async () => (await middle(user)).x).toBeGreaterThan(at.x + 20);
  expect(await touchedNodes(page)).toEqual([name]);
  expect(await nodes(page).count()).toBeLessThanOrEqual(3);
  await page.mouse.up();
  // It goes beside what stands where it was dropped, or into line with it.
  await expect.poll(async () => (await middle(user)).x).toBeGreaterThan(at.x + 4);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.round((await middle(user)).x)).toBe(Math.round(at.x));

  await page.mouse.dblclick(at.x, at.y);
  await page.keyboard.type('Pelajar Luar Bandar');
  await page.keyboard.press('Enter');
  const renamed = element(page, 'Pengguna: Pelajar Luar Bandar');
  await expect(renamed).toBeVisible();

  // A line to a channel that it is not linked with yet, and which has no node until the line's end is over it.
  const number = Number(/\d+$/.exec(name)?.[0]);
  await list(page).focus();
  await page.keyboard.press('PageDown');
  while ([number, number - 1].includes(Number(/\d+$/.exec(await current(page))?.[0]))) await page.keyboard.press('ArrowDown');
  const channel = element(page, await current(page));
  const end = await middle(channel);
  await renamed.hover();
  const links = await page.getByText(/^\d+ pautan$/).innerText();
  await drag(page, await middle(renamed.locator('.react-flow__handle-bottom')), end);
  await expect(page.locator('.react-flow__edge.selected')).toHaveCount(1);
  await expect(page.getByText(/^\d+ pautan$/)).not.toHaveText(links);

  // A frame selects what has no nodes; it begins beside the page, where nothing is.
  await page.keyboard.press('Shift+1');
  const canvas = await page.locator('section[aria-label="Kanvas lukisan"]').boundingBox();
  if (!canvas) throw new Error('not on the screen');
  const outside = { x: canvas.x + 8, y: canvas.y + 8 };
  await drag(page, outside, { x: canvas.x + canvas.width - 8, y: canvas.y + canvas.height / 2 });
  await expect(page.getByText(/^\d{3,} dipilih$/).first()).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('2000 dipilih').first()).toBeVisible();
  expect(await nodes(page).count()).toBeLessThanOrEqual(3);
  await page.mouse.click(outside.x, outside.y);
  await expect(page.getByText('2000 dipilih')).toHaveCount(0);
});

test('where all of 2,000 elements is in view, a press near the dot that starts a line takes up the element', async ({ page }) => {
  await openLarge(page);
  const user = await takeUp(page, 1);
  await page.keyboard.press('Shift+1');
  await expect(page.getByText(/^[1-9]%$/).first()).toBeVisible();
  const links = await page.getByText(/^\d+ pautan$/).innerText();
  const before = await middle(user);
  const dot = await middle(user.locator('.react-flow__handle-bottom'));
  await page.mouse.move(dot.x, dot.y - 1);
  await page.mouse.down();
  await page.mouse.move(dot.x + 30, dot.y - 1, { steps: 6 });
  await expect.poll(async () => (await middle(user)).x).toBeGreaterThan(before.x + 15);
  await expect(page.locator('section[data-connecting]')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByText(/^\d+ pautan$/)).toHaveText(links);
});

test('a finding’s badge opens the findings of an element that is only a picture', async ({ page }) => {
  await openLarge(page);
  const user = await takeUp(page, 1);
  const name = (await user.getAttribute('aria-label')) ?? '';
  const badge = await middle(user.getByRole('button', { name: /penemuan$/ }));
  const inside = await middle(user);
  await page.keyboard.press('Escape');
  await page.mouse.move(inside.x + 300, inside.y + 5);
  await expect(element(page, name)).toHaveCount(0);
  await page.mouse.move(inside.x, inside.y);
  await page.mouse.click(badge.x, badge.y);
  await expect(element(page, name)).toHaveClass(/selected/);
  await expect(page.getByRole('tab', { name: 'Butiran' })).toHaveAttribute('aria-selected', 'true');
});

test('the picture shows what the nodes show', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const show = async (way: 'nodes' | 'painted'): Promise<Buffer> => {
    await page.goto(`/?canvas=${way}`);
    await page.getByRole('button', { name: 'Pengurusan Pengambilan Pekerja' }).first().click();
    await expect(page.locator('section[aria-label="Kanvas lukisan"]')).toBeVisible();
    await page.keyboard.press('Control+0');
    await expect(page.getByText('100%').first()).toBeVisible();
    if (way === 'painted') await expect(nodes(page)).toHaveCount(0);
    else await expect(nodes(page).first()).toBeVisible();
    await expect(page.locator('.react-flow__minimap, figure[class*=overview]')).toBeVisible();
    await page.mouse.move(2, 400);
    return page.locator('section[aria-label="Kanvas lukisan"]').screenshot({ animations: 'disabled' });
  };
  const painted = await show('painted');
  const real = await show('nodes');
  const { blocks, of } = await pictureDifference(page, painted, real);
  expect(of).toBeGreaterThan(3000);
  // The picture may stand half a pixel beside the nodes, and so may its small map: rims differ by a shade. What really is
  // missing shows all the same, below.
  expect(blocks).toBeLessThanOrEqual(of / 40);

  // The comparison would notice one link, or one line of text.
  for (const missing of ['.react-flow__edge', '.react-flow__node-element text']) {
    const without = await page.evaluate((selector) => {
      const area = document.querySelector('section[aria-label="Kanvas lukisan"]')?.getBoundingClientRect();
      const seen = [...document.querySelectorAll<SVGElement>(selector)].find((each) => {
        const box = each.getBoundingClientRect();
        return area && box.left > area.left && box.right < area.right - 170 && box.top > area.top && box.bottom < area.bottom;
      });
      if (seen) seen.style.visibility = 'hidden';
      return seen !== undefined;
    }, missing);
    expect(without).toBe(true);
    const cut = await page.locator('section[aria-label="Kanvas lukisan"]').screenshot({ animations: 'disabled' });
    expect((await pictureDifference(page, painted, cut)).blocks, missing).toBeGreaterThan(blocks);
    await page.evaluate((selector) => document.querySelectorAll<SVGElement>(selector).forEach((each) => each.style.removeProperty('visibility')), missing);
  }
});

test('in a small drawing, too, a drag touches the dragged element and its lines alone', async ({ page }) => {
  await openExample(page, 'Pengurusan Pengambilan Pekerja');
  const system = element(page, 'Sistem: Sistem XY');
  const at = await middle(system);
  await watchNodes(page);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x - 60, at.y, { steps: 12 });
  await expect.poll(async () => (await middle(system)).x).toBeLessThan(at.x - 40);
  expect(await touchedNodes(page)).toEqual(['Sistem: Sistem XY']);
  await page.mouse.up();
});
