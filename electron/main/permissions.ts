import { session } from 'electron';
import { log } from './log';

/** Schemes that lead nowhere outside the program. */
const LOCAL = ['app:', 'blob:', 'data:', 'devtools:'];

/** The page may do nothing that asks for a permission, load nothing from a network, and download nothing. */
export function setupPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    const { protocol } = new URL(url);
    const cancel = !LOCAL.includes(protocol);
    if (cancel) log('request-refused', { protocol });
    answer({ cancel });
  });
  // The dictionaries would be fetched from a network.
  defaultSession.setSpellCheckerEnabled(false);
}
