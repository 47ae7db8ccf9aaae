// What each picture of docs/pictures shows: how a person gets there from the start page.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */

/**
 * @typedef {object} Scene
 * @property {'ms' | 'en'} lang
 * @property {'light' | 'dark'} theme
 * @property {(page: Page) => Promise<void | Page>} act from the start page to what the picture shows; gives back the window that it shows where that is another
 * @property {true} [holding] whether the pointer holds something in the picture; else it is put out of the way
 */

const WORKED = 'Pengurusan Pengambilan Pekerja Agensi PQRST';
const AS_PRINTED = 'Pengurusan Pengambilan Pekerja (seperti dalam panduan)';

/** @type {Readonly<Record<string, Scene>>} */
export const SCENES = {
  start: {
    lang: 'ms',
    theme: 'light',
    act: async (page) => {
      await page.locator('main img').nth(3).waitFor();
    },
  },

  editor: {
    lang: 'ms',
    theme: 'light',
    act: (page) => openExample(page, WORKED),
  },

  'editor-dark': {
    lang: 'en',
    theme: 'dark',
    act: async (page) => {
      await openExample(page, WORKED);
      await element(page, 'Service: Pengurusan Pengambilan Pekerja').click();
    },
  },

  'new-drawing': {
    lang: 'ms',
    theme: 'light',
    act: async (page) => {
      await page.getByRole('button', { name: 'Lukisan baharu' }).click();
      await page.getByRole('button', { name: 'Tambah: Pengguna' }).waitFor();
    },
  },

  connecting: {
    lang: 'ms',
    theme: 'light',
    holding: true,
    act: async (page) => {
      await openExample(page, WORKED);
      const from = element(page, 'Aplikasi: Sistem Pengambilan Pekerja');
      await from.hover({ position: { x: 20, y: 12 } });
      const start = await middle(from.locator(':scope > * > .react-flow__handle-bottom').first());
      const end = await middle(element(page, 'Sistem: Sistem B'));
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(start.x, start.y + 20, { steps: 3 });
      await page.mouse.move(end.x, end.y, { steps: 6 });
    },
  },

  site: {
    lang: 'ms',
    theme: 'light',
    act: async (page) => {
      await openExample(page, WORKED);
      await element(page, 'Lokasi: PDSA JDN').click();
      await page.getByRole('heading', { name: 'Lokasi' }).waitFor();
    },
  },

  findings: {
    lang: 'ms',
    theme: 'light',
    act: async (page) => {
      await openExample(page, AS_PRINTED);
      await page.getByRole('radio', { name: 'Sedia untuk JTISA' }).click();
      await findings(page).click();
      await page.locator('[data-finding]').first().click();
      await findings(page).click();
      await page.locator('[data-finding][aria-current]').waitFor();
    },
  },

  'finding-field': {
    lang: 'ms',
    theme: 'light',
    act: async (page) => {
      await openExample(page, AS_PRINTED);
      await findings(page).click();
      await page.getByRole('searchbox', { name: 'Cari penemuan' }).fill('external-not-mygdx');
      await page.locator('[data-finding^="external-not-mygdx"]').first().click();
    },
  },

  presenting: {
    lang: 'ms',
    theme: 'light',
    act: async (page) => {
      await openExample(page, WORKED);
      await presentation(page, 'Bentang langkah demi langkah');
      const title = page.getByRole('heading', { level: 1 });
      await title.getByText('a. ').waitFor();
      for (let step = 0; step < 5; step++) await page.keyboard.press('PageDown');
      await title.getByText('f. ').waitFor();
    },
  },

  presenter: {
    lang: 'ms',
    theme: 'light',
    act: async (page) => {
      await openExample(page, WORKED);
      const popup = page.waitForEvent('popup');
      await presentation(page, 'Tetingkap pembentang');
      const presenter = await popup;
      await presenter.getByRole('heading', { level: 1 }).getByText('a. ').waitFor();
      await presenter.keyboard.press('PageDown');
      await presenter.getByRole('heading', { level: 1 }).getByText('b. ').waitFor();
      return presenter;
    },
  },

  'walk-editor': {
    lang: 'en',
    theme: 'dark',
    act: async (page) => {
      await openExample(page, WORKED);
      await presentation(page, 'Edit the walk-through');
      await page.getByRole('button', { name: 'e. Identity' }).click();
      await page.getByRole('button', { name: 'Select on the canvas' }).click();
    },
  },

  'exercise-editor': {
    lang: 'en',
    theme: 'light',
    act: async (page) => {
      await openExample(page, WORKED);
      await page.getByRole('menuitem', { name: 'Help' }).click();
      await page.getByRole('menuitem', { name: 'New exercise', exact: true }).click();
      const editor = page.getByRole('complementary', { name: 'Own exercise' });
      await editor.getByLabel('Title', { exact: true }).fill('Four kinds of user');
      await editor.getByLabel('Goal', { exact: false }).fill('Draw who the recruitment service is for.');
      await editor.getByLabel('What is to be done').fill('A citizen is among the users');
      await editor.getByRole('button', { name: 'Begin empty' }).click();
      await editor.getByRole('button', { name: 'Use the open drawing as model answer' }).click();
      await editor.getByRole('button', { name: 'Add a condition' }).click();
      await editor.getByLabel('Kind of element').selectOption('user');
      for (const hint of ['Hint 1:', 'Hint 2:', 'Hint 3:']) await editor.getByLabel(hint, { exact: false }).fill('Look at the first lane.');
      await editor.getByText('Ready: the model answer').scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: 'Fit to window' }).click();
    },
  },

  rule: {
    lang: 'ms',
    theme: 'light',
    act: async (page) => {
      await openExample(page, AS_PRINTED);
      await findings(page).click();
      await page.getByRole('searchbox', { name: 'Cari penemuan' }).fill('external-not-mygdx');
      await page.getByRole('button', { name: 'Tentang peraturan ini' }).first().click();
      await page.getByRole('dialog').locator('figure svg').first().waitFor();
    },
  },
};

/** A line of the menu for presenting. @param {Page} page @param {string} command */
async function presentation(page, command) {
  await page.getByRole('menuitem', { name: /^(?:Paparan|View)$/ }).click();
  await page.getByRole('menuitem', { name: /^(?:Pembentangan|Presentation)$/ }).click();
  await page.getByRole('menu').last().getByText(command).click();
}

/**
 * @param {Page} page
 * @param {string} card the name of its card
 */
async function openExample(page, card) {
  await page.getByRole('button', { name: card }).first().click();
  await page.locator('.react-flow__node-element').first().waitFor();
}

/**
 * An element on the canvas by its accessible name.
 * @param {Page} page
 * @param {string} name
 */
function element(page, name) {
  return page.locator('.react-flow__node-element').and(page.getByLabel(name, { exact: true }));
}

/** @param {Page} page */
function findings(page) {
  return page.getByRole('tab', { name: /Penemuan/ });
}

/** @param {Locator} locator */
async function middle(locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
