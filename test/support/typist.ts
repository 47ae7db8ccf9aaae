import { expect, type Locator, type Page } from '@playwright/test';

/**
 * A person at the keyboard, without a mouse, who counts. A key press is one gesture, whatever is held down with it; so is
 * pasting a list of names.
 */
export class Typist {
  readonly #page: Page;
  readonly #pastes: boolean;
  #gestures = 0;
  #letters = 0;

  /** @param pastes whether names come from the paper that they stand in, a list at a time, or are typed */
  constructor(page: Page, { pastes }: { readonly pastes: boolean }) {
    this.#page = page;
    this.#pastes = pastes;
  }

  /** Gestures so far. */
  get gestures(): number {
    return this.#gestures;
  }

  /** Gestures so far that were letters of names. */
  get letters(): number {
    return this.#letters;
  }

  /** Presses keys, one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#gestures++;
      await this.#page.keyboard.press(key);
    }
  }

  /** Types a few letters that find something. */
  async find(letters: string): Promise<void> {
    this.#gestures += letters.length;
    await this.#page.keyboard.type(letters);
  }

  /** Puts names into the field that has the keyboard, one a line. */
  async names(...names: readonly string[]): Promise<void> {
    if (this.#pastes) {
      await this.#page.evaluate((text) => navigator.clipboard.writeText(text), names.join('\n'));
      await this.press('Control+v');
      return;
    }
    for (const [at, name] of names.entries()) {
      if (at > 0) await this.press('Shift+Enter');
      this.#gestures += name.length;
      this.#letters += name.length;
      await this.#page.keyboard.type(name);
    }
  }

  /** Opens the list of what may follow what is selected (`n`), or of what it can be linked with (`l`). */
  async open(key: 'n' | 'l'): Promise<void> {
    await this.press(key);
    await expect(this.#field).toBeFocused();
  }

  /** Takes what is chosen in the list, and is on the canvas again. */
  async take(): Promise<void> {
    await this.press('Enter');
    await expect(this.#list).toBeHidden();
    await this.#onCanvas();
  }

  /** Takes what is chosen in the list, and stays in it for more. */
  async takeAndStay(): Promise<void> {
    await this.press('Control+Enter');
    await expect(this.#field).toHaveValue('');
  }

  /** Goes to an element by a few letters of its name. */
  async goTo(letters: string): Promise<void> {
    await this.press('Control+k');
    await expect(this.#field).toBeFocused();
    await this.find(letters);
    await this.take();
  }

  get #list(): Locator {
    return this.#page.getByRole('dialog');
  }

  get #field(): Locator {
    return this.#list.locator('input, textarea');
  }

  async #onCanvas(): Promise<void> {
    await expect(this.#page.locator('#canvas section').first()).toBeFocused();
  }
}
