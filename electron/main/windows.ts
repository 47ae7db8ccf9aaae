import { app, type WebContents } from 'electron';
import { z } from 'zod';
import { ASK } from '../channels';
import type { FileDesk } from '../files/file-desk';
import { DesktopWindow } from './desktop-window';
import { handle } from './ipc';
import { readWindowState, type WindowState } from './window-state';

/** How far a new window stands from the one before, px: both can be seen. */
const STEP = 28;

/** All windows: one a drawing. */
export class Windows {
  /** The one used last comes last. */
  readonly #open: DesktopWindow[] = [];
  readonly #newDesk: () => FileDesk;

  /** @param newDesk makes the files of a new window */
  constructor(newDesk: () => FileDesk) {
    this.#newDesk = newDesk;
  }

  /** Answers what the windows say about themselves. */
  setup(): void {
    const shown = z.object({ name: z.string().max(1000), dirty: z.boolean(), handle: z.string().max(100).optional() });
    handle(ASK.setDocument, shown, (document, sender) => this.of(sender).show(document));
    handle(ASK.listening, z.undefined(), (_nothing, sender) => this.of(sender).listening());
    handle(ASK.close, z.undefined(), (_nothing, sender) => this.of(sender).close());
    handle(ASK.openPresenter, z.uuid(), (presentation, sender) => this.of(sender).present(presentation));
    handle(ASK.newWindow, z.undefined(), () => void this.open());
  }

  /** Opens a window. @param file shown there; absolute path. Default: the start page */
  async open(file?: string): Promise<void> {
    const window = new DesktopWindow(beside(await readWindowState(), this.#front), this.#newDesk());
    this.#open.push(window);
    window.native.on('focus', () => this.#toFront(window));
    window.native.on('closed', () => this.#open.splice(this.#open.indexOf(window), 1));
    if (file !== undefined) void window.openFile(file);
    await window.load();
  }

  /**
   * Shows a file: in the window that shows it already, else on a start page, else in a window of its own.
   * @param file absolute path
   */
  async openFile(file: string): Promise<void> {
    const window = this.#open.find((one) => one.shows(file)) ?? this.#open.findLast((one) => one.isFree);
    if (!window) return this.open(file);
    if (!window.shows(file)) void window.openFile(file);
    window.focus();
    return undefined;
  }

  /** Brings the window used last to the front. */
  focus(): void {
    this.#front?.focus();
  }

  /** Sends a command of the menu to the window used last. */
  command(id: string): void {
    this.#front?.command(id);
  }

  /**
   * The window of a page.
   * @throws where it is none of ours: a message that outlived its window
   */
  of(sender: WebContents): DesktopWindow {
    const window = this.#open.find(({ native }) => native.webContents === sender);
    if (!window) throw new Error(`${app.name} has no such window`);
    return window;
  }

  get #front(): DesktopWindow | undefined {
    return this.#open.at(-1);
  }

  #toFront(window: DesktopWindow): void {
    this.#open.splice(this.#open.indexOf(window), 1);
    this.#open.push(window);
  }
}

/** Where a window stands beside another one. */
function beside(state: WindowState, other: DesktopWindow | undefined): WindowState {
  if (!other) return state;
  const { x, y, width, height } = other.native.getNormalBounds();
  return { x: x + STEP, y: y + STEP, width, height, maximized: false };
}
