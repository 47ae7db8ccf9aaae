import { expect, test, type Locator, type Page } from '@playwright/test';
import { kindName } from '../../shared/messages/frame';
import type { Lang } from '../../shared/messages/lang';
import { SECTION_5_WORDS } from '../../shared/messages/rules/section-5';
import { SECTION_6_WORDS } from '../../shared/messages/rules/section-6';
import { uiText, type UiKey } from '../../shared/messages/ui/ui-text';
import type { ElementKind } from '../../shared/document/types';
import { drag, element, middle } from '../support/editor';

/** What the guides have a person type, in each language. */
const WORDS = {
  ms: { title: 'Lesen Penjaja', portal: ['portal my', 'Portal MyGovernment'], processes: [['pendaftaran', 'Pendaftaran'], ['semakan', 'Semakan'], ['kelulusan', 'Kelulusan']], application: 'Sistem e-Penjaja', module: 'Modul Permohonan', service: 'Permohonan lesen', system: 'Sistem SSM', data: 'Profil perniagaan', site: ['pusat data', 'Pusat Data Sektor Awam (PDSA)'] },
  en: { title: 'Hawker licence', portal: ['mygovernment', 'MyGovernment Portal'], processes: [['register', 'Register'], ['verify', 'Verify/Check'], ['approve', 'Approve/Authorize/Endorse']], application: 'e-Hawker', module: 'Applications', service: 'Apply for a licence', system: 'SSM system', data: 'Business profile', site: ['public sector data', 'Public Sector Data Centre'] },
} as const;

/** A person who follows the user guide, in one language. */
class Reader {
  readonly #page: Page;
  readonly #lang: Lang;

  constructor(page: Page, lang: Lang) {
    this.#page = page;
    this.#lang = lang;
  }

  text(key: UiKey, values?: Readonly<Record<string, string>>): string {
    return uiText(this.#lang, key, values);
  }

  element(kind: ElementKind, name: string): Locator {
    return element(this.#page, `${kindName(kind, this.#lang)}: ${name}`);
  }

  /** "In the search box, type … and press …". */
  async search(words: string, key: 'Enter' | 'Control+Enter'): Promise<void> {
    await this.#page.getByRole('combobox', { name: this.text('library.search') }).click();
    await this.#page.keyboard.type(words);
    await this.#page.keyboard.press(key);
  }

  /** "Click the empty place …, type … and press Enter". */
  async fillEmptyPlace(kind: ElementKind, name: string): Promise<void> {
    await this.#page.getByRole('button', { name: this.text('canvas.ghost', { kind: kindName(kind, this.#lang) }), exact: true }).click();
    await this.#page.keyboard.type(name);
    await this.#page.keyboard.press('Enter');
    await expect(this.element(kind, name)).toBeVisible();
  }

  /** "In the left panel, click …, type …". */
  async fromPanel(kind: ElementKind, name: string): Promise<void> {
    await this.#page.getByRole('treeitem', { name: kindName(kind, this.#lang), exact: true }).click();
    await this.#page.keyboard.type(name);
    await this.#page.keyboard.press('Enter');
    await expect(this.element(kind, name)).toBeVisible();
  }

  /** "Add a link…, type …, Enter". */
  async addLink(words: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: this.text('inspector.addLink') }).click();
    await this.#page.keyboard.type(words);
    await this.#page.keyboard.press('Enter');
  }

  /** "Drag from the dot at its lower edge to …". */
  async connect(from: Locator, to: Locator): Promise<void> {
    await from.hover();
    const { x, y } = (await to.boundingBox()) ?? { x: 0, y: 0 };
    await drag(this.#page, await middle(from.locator('.react-flow__handle-bottom').first()), { x: x + 30, y: y + 15 });
  }

  async hasLinks(count: number): Promise<void> {
    await expect(this.#page.getByRole('contentinfo')).toContainText(this.text(count === 1 ? 'app.linkOne' : 'app.links', { count: String(count) }));
  }
}

for (const lang of ['ms', 'en'] as const) {
  test(`the first drawing of the user guide is drawn as the guide says (${lang})`, async ({ page }) => {
    await page.addInitScript((settings) => localStorage.setItem('landskap.settings', settings), JSON.stringify({ lang, theme: 'light' }));
    await page.addInitScript(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
    // It is one long drawing, not one small step.
    test.slow();
    const words = WORDS[lang];
    const reader = new Reader(page, lang);
    const text = reader.text.bind(reader);

    await page.goto('/');
    await page.getByRole('button', { name: text('command.new') }).click();
    await page.getByRole('textbox', { name: text('project.drawingTitle') }).fill(words.title);
    await page.getByRole('combobox', { name: text('project.agency') }).fill('Majlis Perbandaran XY');
    await page.getByRole('radio', { name: text('project.toBe') }).click();

    await reader.search('g2c', 'Enter');
    await expect(reader.element('user', 'G2C')).toBeVisible();
    await page.keyboard.type(words.portal[0]);
    await page.keyboard.press('Control+Enter');
    await reader.hasLinks(1);

    await reader.fillEmptyPlace('service', words.title);
    await reader.connect(reader.element('channel', words.portal[1]), reader.element('service', words.title));
    await reader.hasLinks(2);

    await reader.element('service', words.title).click();
    for (const [typed, name] of words.processes) {
      await reader.search(typed, 'Control+Enter');
      await expect(reader.element('process', name)).toBeVisible();
    }
    await reader.hasLinks(5);
    await reader.element('service', words.title).click();
    for (const [typed] of words.processes.slice(1)) await reader.addLink(typed);
    await reader.hasLinks(7);

    await reader.fillEmptyPlace('application', words.application);
    await reader.fromPanel('module', words.module);
    await reader.fromPanel('application-service', words.service);
    await expect(page.getByRole('combobox', { name: text('field.parent') })).toHaveValue(words.module);
    await reader.element('module', words.module).click({ position: { x: 30, y: 8 } });
    for (const [typed] of words.processes) await reader.addLink(typed);
    await reader.hasLinks(10);

    await reader.fillEmptyPlace('system', words.system);
    await page.getByRole('radio', { name: text('field.scopeExternal') }).click();
    await page.getByRole('combobox', { name: text('field.supplyingAgency') }).fill('Suruhanjaya Syarikat Malaysia');
    // What is typed shows on the drawing a moment later, and the element grows with it.
    await expect(reader.element('system', words.system)).toContainText('Suruhanjaya');
    await reader.connect(reader.element('system', words.system), reader.element('application', words.application));
    await reader.hasLinks(11);
    await page.getByRole('button', { name: SECTION_6_WORDS['exchange-method-missing']?.fix?.[lang] ?? '', exact: true }).click();
    await expect(page.getByRole('combobox', { name: text('field.method') })).toHaveValue(/MyGDX/);
    await page.getByRole('button', { name: text('form.addRow', { row: text('field.dataItem').toLowerCase() }) }).click();
    await page.keyboard.type(words.data);

    await reader.element('application', words.application).click({ position: { x: 30, y: 10 } });
    await reader.search(words.site[0], 'Control+Enter');
    await reader.hasLinks(12);
    await expect(reader.element('site', words.site[1])).toBeVisible();
    await page.getByRole('button', { name: text('form.addRow', { row: text('field.hardware').toLowerCase() }) }).click();
    await page.keyboard.type('2 x');
    await reader.search('mygov*net', 'Control+Enter');
    await reader.hasLinks(13);
    await page.getByRole('spinbutton', { name: text('field.speed') }).or(page.getByRole('textbox', { name: text('field.speed') })).fill('100');

    await page.getByRole('radio', { name: text('app.stageSubmission') }).click();
    await page.keyboard.press('Control+Shift+l');
    await page.getByRole('tab', { name: new RegExp(text('command.showFindings')) }).click();
    await page.getByRole('button', { name: SECTION_5_WORDS['mydigital-id-missing']?.fix?.[lang] ?? '', exact: true }).click();
    await reader.hasLinks(14);

    for (const [keys, name] of [['Control+s', `${words.title}.lmv`], ['Control+e', `${words.title}.png`]] as const) {
      const download = page.waitForEvent('download');
      await page.keyboard.press(keys);
      if (keys === 'Control+e') await page.getByRole('dialog').getByRole('button', { name: text('export.run') }).click();
      expect((await download).suggestedFilename()).toBe(name);
    }
  });
}
