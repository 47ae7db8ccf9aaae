import { app, type Event } from 'electron';
import { askToOpen } from './external-links';
import { log } from './log';

const refuse = (event: Event): void => {
  event.preventDefault();
  log('navigation-refused');
};

/** The window stays on its page: it goes nowhere, opens nothing, embeds nothing. */
export function setupNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', refuse);
    contents.on('will-frame-navigate', refuse);
    contents.on('will-redirect', refuse);
    contents.on('will-attach-webview', refuse);
    contents.setWindowOpenHandler(({ url }) => {
      void askToOpen(url);
      return { action: 'deny' };
    });
  });
}
