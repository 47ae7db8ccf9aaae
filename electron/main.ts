// The desktop program: a short list of what is set up, in order.
import { app } from 'electron';
import { setupAppProtocol, registerAppScheme } from './main/app-protocol';
import { setupClipboard } from './main/clipboard';
import { givenArguments, isCommandLine, runCommandLine } from './main/command-line';
import { newDesk, recentFiles, setupFiles } from './main/files';
import { setupLanguage } from './main/language';
import { setupLog } from './main/log-reports';
import { setupNavigation } from './main/navigation';
import { OpenRequests } from './main/open-requests';
import { setupPermissions } from './main/permissions';
import { tellBrokenPolicy } from './main/policy-warning';
import { setupSingleInstance } from './main/single-instance';
import { Windows } from './main/windows';

registerAppScheme();
app.enableSandbox();

const given = givenArguments();

if (isCommandLine(given)) {
  void runCommandLine(given);
} else if (setupSingleInstance()) {
  const requests = new OpenRequests();
  setupNavigation();
  app.on('window-all-closed', () => app.quit());

  const start = async (): Promise<void> => {
    setupAppProtocol();
    setupPermissions();
    setupLog();
    setupClipboard();
    const recent = recentFiles();
    const windows = new Windows(() => newDesk(recent));
    setupFiles(windows, recent);
    await setupLanguage(windows);
    windows.setup();
    await requests.start(windows);
    await tellBrokenPolicy();
  };
  void app.whenReady().then(start);
}
