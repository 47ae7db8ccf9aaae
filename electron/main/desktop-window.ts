import { app, BrowserWindow, nativeTheme } from 'electron';
import type { OpenResult, ShownDocument } from '../../shared/host';
import { TELL } from '../channels';
import type { FileDesk } from '../files/file-desk';
import { APP_ORIGIN } from './app-protocol';
import { log } from './log';
import { pagePreferences } from './page-preferences';
import { PresenterWindow } from './presenter-window';
import { StuckWindow } from './stuck-window';
import { writeWindowState, type WindowState } from './window-state';

const START_PAGE: ShownDocument = { name: '', dirty: false };

/** One window with one drawing, or with the start page: talks to its page, and asks it before it closes with unsaved changes. */
export class DesktopWindow {
  readonly native: BrowserWindow;
  /** Its files: each window remembers for itself what it last read and wrote. */
  readonly desk: FileDesk;
  readonly #stuck: StuckWindow;
  readonly #presenter = new PresenterWindow();
  #shown = START_PAGE;
  /** Files to be opened once its page listens; undefined from then on. */
  #waiting: string[] | undefined = [];
  /** A file is on its way to the start page. */
  #taken = false;

  /** @param state where it is to stand */
  constructor(state: WindowState, desk: FileDesk) {
    this.desk = desk;
    const window = new BrowserWindow({
      ...(state.x !== undefined && state.y !== undefined && { x: state.x, y: state.y }),
      width: state.width,
      height: state.height,
      minWidth: 900,
      minHeight: 600,
      show: false,
      title: app.name,
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#14181f' : '#ffffff',
      webPreferences: pagePreferences(),
    });
    this.native = window;
    log('window-opened');
    window.on('closed', () => log('window-closed'));
    // The window draws its own menu; a second one above it would say the same.
    window.setMenuBarVisibility(false);
    if (state.maximized) window.maximize();
    window.once('ready-to-show', () => window.show());
    // The page's own title would take the place of the drawing's.
    window.on('page-title-updated', (event) => event.preventDefault());
    this.#stuck = new StuckWindow(window, { restart: () => this.#restart(), close: () => this.close() });
    window.on('close', (event) => {
      if (this.#shown.dirty) {
        event.preventDefault();
        this.#ask();
      } else void writeWindowState(window);
    });
  }

  /** Loads its page. */
  load(): Promise<void> {
    return this.native.loadURL(`${APP_ORIGIN}/index.html`);
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.native.isMinimized()) this.native.restore();
    this.native.focus();
  }

  /** Sends a command of the menu to the page. */
  command(id: string): void {
    this.native.webContents.send(TELL.command, id);
  }

  /** Opens a file that the system asked for, once the page listens. */
  async openFile(file: string): Promise<void> {
    this.#taken = true;
    if (this.#waiting) this.#waiting.push(file);
    else this.#send(await this.desk.open(file));
  }

  /** The page listens from now on. A page that was started anew has nothing waiting. */
  listening(): void {
    const files = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const file of files) void this.openFile(file);
  }

  /** Whether it shows the start page, and nothing is on its way there. */
  get isFree(): boolean {
    return this.#shown.name === '' && !this.#taken;
  }

  /** Whether it shows a file. @param file absolute path */
  shows(file: string): boolean {
    const { handle } = this.#shown;
    return (handle !== undefined && this.desk.pathOf(handle) === file) || (this.#waiting?.includes(file) ?? false);
  }

  /** The page says what it shows. */
  show(shown: ShownDocument): void {
    this.#shown = shown;
    this.#taken = false;
    this.native.setDocumentEdited(shown.dirty);
    this.native.setTitle(shown.name === '' ? app.name : `${shown.dirty ? '• ' : ''}${shown.name} – ${app.name}`);
  }

  /** Closes it without asking again. */
  close(): void {
    this.#shown = { ...this.#shown, dirty: false };
    this.native.close();
  }

  /** Opens the presenter's window of what it presents, or brings it to the front. */
  present(presentation: string): Promise<void> {
    return this.#presenter.show(presentation, this.native.getNormalBounds());
  }

  #send(result: OpenResult): void {
    if (result.status !== 'ok') this.#taken = false;
    this.native.webContents.send(TELL.openRequest, result);
  }

  /** Asks the page, which knows what to save; a page that hangs can't be asked, so the person is. */
  #ask(): void {
    if (this.#stuck.stuck) void this.#stuck.ask();
    else this.native.webContents.send(TELL.closeRequest);
  }

  #restart(): void {
    this.show(START_PAGE);
    // A page that hangs would not let itself be loaded anew.
    if (this.#stuck.stuck) this.native.webContents.forcefullyCrashRenderer();
    this.native.reload();
  }
}
