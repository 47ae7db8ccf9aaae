import { app, BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import { APP_ORIGIN } from './app-protocol';
import { log } from './log';
import { pagePreferences } from './page-preferences';
import { presenterPlace } from './presenter-place';

/** The presenter's own window, beside the one that the audience sees: one at most. It has no drawing, and so no files. */
export class PresenterWindow {
  #native: BrowserWindow | undefined;
  #presentation = '';

  /**
   * Opens it, or brings it to the front where it is open.
   * @param presentation the id that its page finds its presentation by
   * @param audience where the audience's window stands
   */
  async show(presentation: string, audience: Rectangle): Promise<void> {
    const open = this.#native;
    const native = open ?? this.#open(presenterPlace(screen.getAllDisplays(), audience));
    if (open) {
      if (open.isMinimized()) open.restore();
      open.focus();
    }
    if (this.#presentation === presentation) return;
    this.#presentation = presentation;
    await native.loadURL(`${APP_ORIGIN}/index.html?${new URLSearchParams({ presenter: presentation }).toString()}`);
  }

  #open(place: Rectangle): BrowserWindow {
    const native = new BrowserWindow({
      ...place,
      minWidth: 480,
      minHeight: 400,
      show: false,
      title: app.name,
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#14181f' : '#ffffff',
      webPreferences: pagePreferences(),
    });
    this.#native = native;
    log('presenter-opened');
    native.setMenuBarVisibility(false);
    native.once('ready-to-show', () => native.show());
    native.on('closed', () => {
      this.#native = undefined;
      this.#presentation = '';
    });
    return native;
  }
}
