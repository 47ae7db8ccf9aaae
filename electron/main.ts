// The desktop program: a short list of what is set up, in order.
import { app } from 'electron';
import { setupAppProtocol, registerAppScheme } from './main/app-protocol';
import { setupClipboard } from './main/clipboard';
import { givenArguments, isCommandLine, runCommandLine } from './main/command-line';
import { DesktopWindow } from './main/desktop-window';
import { setupFiles } from './main/files';
import { setupLanguage } from './main/language';
import { setupNavigation } from './main/navigation';
import { OpenRequests } from './main/open-requests';
import { setupPermissions } from './main/permissions';
import { setupSingleInstance } from './main/single-instance';

registerAppScheme();
app.enableSandbox();

const given = givenArguments();

if (isCommandLine(given)) {
  void runCommandLine(given);
} else if (setupSingleInstance()) {
  const requests = new OpenRequests();
  const window = new DesktopWindow();
  setupNavigation();
  app.on('window-all-closed', () => app.quit());

  const start = async (): Promise<void> => {
    setupAppProtocol();
    setupPermissions();
    setupClipboard();
    const files = setupFiles(window);
    requests.setup(window, files);
    await setupLanguage(window);
    window.setup();
    await window.open();
  };
  void app.whenReady().then(start);
}
