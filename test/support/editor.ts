import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the window with one of the bundled examples. */
export async function openExample(page: Page, title: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: title }).first().click();
  await expect(page.locator('.react-flow__node-element').first()).toBeVisible();
  await atRest(page);
}

/** Opens the window with an empty drawing. */
export async function newDrawing(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Lukisan baharu' }).click();
  await expect(page.locator('.react-flow__node-ghost').first()).toBeVisible();
  await atRest(page);
}

/** Waits until the view has found its place: where something stands on the screen before that is soon not true. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let before = '';
    for (let same = 0; same < 4; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '';
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}

/** An element on the canvas by what a screen reader says of it: `Sistem: Sistem XY`. */
export function element(page: Page, name: string): Locator {
  return page.locator('.react-flow__node-element').and(page.getByLabel(name, { exact: true }));
}

/** Where elements stand on the screen, by their accessible names. */
export async function places(page: Page): Promise<ReadonlyMap<string, string>> {
  const entries = await page.locator('.react-flow__node-element').evaluateAll((nodes) =>
    nodes.map((node): [string, string] => [node.getAttribute('aria-label') ?? '', (node as HTMLElement).style.transform]),
  );
  return new Map(entries);
}

/** The middle of an element on the screen, in px. */
export async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags with the mouse, in steps, as a hand does. */
export async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
