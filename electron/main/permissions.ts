import { session } from 'electron';

/** Schemes that lead nowhere outside the program. */
const LOCAL = ['app:', 'blob:', 'data:', 'devtools:'];

/** The page may do nothing that asks for a permission, load nothing from a network, and download nothing. */
export function setupPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !LOCAL.includes(new URL(request.url).protocol) }));
  // The dictionaries would be fetched from a network.
  defaultSession.setSpellCheckerEnabled(false);
}
